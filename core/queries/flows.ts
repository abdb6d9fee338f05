import type { Claim } from '../../schemas/claim.ts'
import type { Deal, Figure } from '../../schemas/deal.ts'
import type { FigureState, Flow } from '../../schemas/flow.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import { compare } from '../deals/said.ts'
import { contentId } from '../hash.ts'
import { statesOf } from './states.ts'

/** Between whom the figures of a ledger move, and in which direction where claims say so; sorted by id. */
export function flowsOf(ledger: Ledger, claims: ReadonlyMap<string, Claim>): readonly Flow[] {
  const deals = new Map(ledger.deals.map((deal) => [deal.id, deal]))
  const revisions = Map.groupBy(ledger.revisions, ({ figure }) => figure)
  const directed = ledger.figures.flatMap((figure) => {
    const deal = deals.get(figure.deal)
    const direction = deal && directionOf(figure, claims)
    return deal && direction ? [{ figure, deal, direction }] : []
  })
  const edges = Map.groupBy(directed, ({ deal, direction }) => contentId('flow', deal.id, ...direction.parties))
  return [...edges]
    .flatMap(([id, own]): readonly Flow[] => {
      const [first] = own
      if (!first) return []
      const figures = own.map(({ figure }) =>
        describe(figure, statesOf(figure, revisions.get(figure.id) ?? [], claims)),
      )
      return [
        {
          id,
          ...edge(first),
          figures,
          lastSaid:
            own
              .map(({ figure }) => figure.asOf)
              .toSorted(compare)
              .at(-1) ?? '',
        },
      ]
    })
    .toSorted((a, b) => compare(a.id, b.id))
}

interface Direction {
  readonly parties: readonly [string, string]
  readonly basis: Flow['basis']
}

const edge = ({ deal, direction }: { readonly deal: Deal; readonly direction: Direction }) => ({
  deal: deal.id,
  kind: deal.kind,
  basis: direction.basis,
  parties: [direction.parties[0], direction.parties[1]] satisfies [string, string],
})

const describe = ({ id, measure, unit, scope, part }: Figure, states: readonly FigureState[]) => ({
  id,
  measure,
  unit,
  scope,
  ...(part ? { part } : {}),
  states: [...states],
})

/** What most claims behind a figure say of who pays whom; between two parties one name says both, and none leaves it open. */
function directionOf({ parties, claims: ids }: Figure, claims: ReadonlyMap<string, Claim>): Direction | undefined {
  const [a, b, ...more] = parties
  const other = (party: string | undefined) =>
    party !== undefined && parties.length === 2 ? parties.find((one) => one !== party) : undefined
  const said = ids.flatMap((id) => {
    const claim = claims.get(id)
    const payer = claim?.payer ?? other(claim?.payee)
    const payee = claim?.payee ?? other(claim?.payer)
    return payer !== undefined && payee !== undefined && payer !== payee ? [`${payer} ${payee}`] : []
  })
  const votes = [...Map.groupBy(said, (one) => one)]
  const [most] = votes.toSorted(([one, of], [two, over]) => over.length - of.length || compare(one, two))
  const [payer, payee] = most?.[0].split(' ') ?? []
  if (payer !== undefined && payee !== undefined) return { parties: [payer, payee], basis: 'said' }
  return a !== undefined && b !== undefined && more.length === 0 ? { parties: [a, b], basis: 'open' } : undefined
}
