import type { Claim } from '../../schemas/claim.ts'
import type { Deal, Figure } from '../../schemas/deal.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import { dealId, saidAt } from './record.ts'
import { compare, inOrder, said } from './said.ts'

/** One deal for each set of parties that has figures. */
export function dealsOf(figures: readonly Figure[], claims: readonly Claim[]): Deal[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return [...Map.groupBy(figures, ({ deal }) => deal).values()].flatMap((own) => {
    const parties = [...(own[0]?.parties ?? [])]
    const behind = own.flatMap((figure) => figure.claims.flatMap((id) => byId.get(id) ?? []))
    const times = behind.map(said).sort(inOrder)
    const [first, last] = [times[0]?.claim, times.at(-1)?.claim]
    if (!first || !last) return []
    const ids = own.map(({ id }) => id).sort(compare)
    return [
      {
        id: dealId(parties),
        parties,
        kind: usualKind(behind),
        figures: ids,
        firstSaid: saidAt(first),
        lastSaid: saidAt(last),
      },
    ]
  })
}

/** The kind that most claims name, `unknown` where none does. */
function usualKind(claims: readonly Claim[]): DealKind {
  const named = Map.groupBy(
    claims.flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind])),
    (kind) => kind,
  )
  return [...named].sort(([a, of], [b, over]) => over.length - of.length || compare(a, b))[0]?.[0] ?? 'unknown'
}
