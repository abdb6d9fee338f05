import { knownParty } from '#known-parties'
import { partyName } from '../../core/alerts/names.ts'
import type { Total } from '../../core/queries/sums.ts'
import { type PartyResource, TotalsResource } from '../../schemas/api.ts'
import { Stance } from '../../schemas/primitives.ts'

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

/** What each stance is added up under. */
const columnOf: Readonly<Record<Stance, Exclude<keyof TotalsResource, 'measure' | 'unit'>>> = {
  rumored: 'rumored',
  intended: 'announced',
  agreed: 'agreed',
  completed: 'completed',
  disclaimed: 'walkedBack',
  denied: 'walkedBack',
  cancelled: 'walkedBack',
  stalled: 'stalled',
}

const none = { figures: 0, amount: 0 }
const columns = { rumored: none, announced: none, agreed: none, completed: none, walkedBack: none, stalled: none }

/** Totals by measure and unit, a column a stage. */
export function presentTotals(totals: readonly Total[]): readonly TotalsResource[] {
  const rows = Map.groupBy(totals, ({ measure, unit }) => `${measure} ${unit}`)
  return [...rows.values()].map((own) => {
    const row: Record<string, unknown> = { ...columns, measure: own[0]?.measure, unit: own[0]?.unit }
    for (const [column, cells] of Map.groupBy(own, ({ stance }) => columnOf[Stance.parse(stance)])) {
      row[column] = {
        figures: cells.reduce((sum, { figures }) => sum + figures, 0),
        amount: cells.reduce((sum, { amount }) => sum + amount, 0),
      }
    }
    return TotalsResource.parse(row)
  })
}
