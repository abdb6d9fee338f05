import { knownParty } from '#known-parties'
import { partyName } from '../../core/alerts/names.ts'
import { fates } from '../../core/queries/fates.ts'
import type { Total } from '../../core/queries/sums.ts'
import { type PartyResource, TotalsResource } from '../../schemas/api.ts'

/** A party as the API tells it. */
export function presentParty(id: string): PartyResource {
  const record = knownParty(id)
  return {
    id,
    name: partyName(id),
    kinds: [...(record?.kinds ?? [])],
    ...(record ? { country: record.country } : {}),
    links: {
      self: `/v1/parties/${id}`,
      deals: `/v1/deals?party=${encodeURIComponent(id)}`,
      figures: `/v1/figures?party=${encodeURIComponent(id)}`,
      revisions: `/v1/revisions?party=${encodeURIComponent(id)}`,
      flows: `/v1/flows?party=${encodeURIComponent(id)}`,
      evidence: `/v1/claims?party=${encodeURIComponent(id)}`,
      page: `/?q=${encodeURIComponent(partyName(id))}`,
    },
  }
}

const none = { figures: 0, amount: 0 }
const columns = Object.fromEntries(['announced', ...fates].map((name) => [name, none]))

/** Totals by measure and unit, a column a fate. */
export function presentTotals(totals: readonly Total[]): readonly TotalsResource[] {
  const rows = Map.groupBy(totals, ({ measure, unit }) => `${measure} ${unit}`)
  return [...rows.values()].map((own) => {
    const sums = own.map(({ name, figures, amount }) => [name, { figures, amount }])
    return TotalsResource.parse({
      measure: own[0]?.measure,
      unit: own[0]?.unit,
      ...columns,
      ...Object.fromEntries(sums),
    })
  })
}
