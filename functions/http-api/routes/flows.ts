import * as z from 'zod/mini'
import { partyName } from '../../../core/alerts/names.ts'
import { directionByRoles } from '../../../core/queries/direction.ts'
import { counts } from '../../../core/queries/fates.ts'
import { cyclesOf } from '../../../core/queries/graph.ts'
import { stateThen, type Then } from '../../../core/queries/states.ts'
import { EdgeResource, FlowsResource } from '../../../schemas/api.ts'
import type { Flow } from '../../../schemas/flow.ts'
import { dealKind, type Filters, party, shapeOf } from '../filters.ts'
import { csvOf, formatOf } from '../formats.ts'
import { listRequest } from '../list-request.ts'
import { named, presentStanding } from '../present-evidence.ts'
import { paging, past } from '../query.ts'
import { paged, type Route } from '../route.ts'
import { thenOf } from '../then.ts'

const filters = {
  party: party<Flow>(),
  kind: dealKind<Flow>(({ kind }) => kind),
} satisfies Filters<Flow>

/** An edge with what stood of its figures at a moment; none where nothing was heard of them yet. */
function edgeThen({ id, deal, kind, basis, parties, figures }: Flow, then: Then): EdgeResource | undefined {
  const direction = basis === 'said' ? parties : directionByRoles(parties, kind)
  const stood = figures.flatMap(({ states, ...figure }) => {
    const state = stateThen(states, then)
    if (!state) return []
    const links = { self: `/v1/figures/${figure.id}`, page: `/?figure=${figure.id}` }
    return [{ ...figure, standing: presentStanding(state.standing, figure.unit), said: state.said, links }]
  })
  if (stood.length === 0 || !direction) return undefined
  const [payer, payee] = direction
  const links = { self: `/v1/deals/${deal}`, evidence: `/v1/deals/${deal}/revisions`, page: `/?deal=${deal}` }
  return { id, payer, payee, basis: basis === 'said' ? basis : 'roles', deal, kind, figures: stood, links }
}

/** What stands in money on some edges, by currency. */
function sumOf(edges: readonly EdgeResource[]) {
  const money = edges.flatMap(({ figures }) => figures.filter((one) => one.measure === 'money' && counts(one)))
  return [...Map.groupBy(money, ({ unit }) => unit)]
    .map(([unit, own]) => ({ unit, amount: own.reduce((sum, { standing }) => sum + (standing.value ?? 0), 0) }))
    .filter(({ amount }) => amount > 0)
}

function graphOf(edges: readonly EdgeResource[]): FlowsResource {
  const ids = [...new Set(edges.flatMap(({ payer, payee }) => [payer, payee]))].toSorted()
  const [paid, received] = [Map.groupBy(edges, ({ payer }) => payer), Map.groupBy(edges, ({ payee }) => payee)]
  return {
    nodes: ids.map((id) => ({
      id,
      name: partyName(id),
      pays: sumOf(paid.get(id) ?? []),
      receives: sumOf(received.get(id) ?? []),
    })),
    edges: [...edges],
    cycles: cyclesOf(edges.map(({ payer, payee }) => ({ from: payer, to: payee }))).map((cycle) => [...named(cycle)]),
    links: { self: '/v1/flows', picture: '/?view=flows' },
  }
}

const edgesCsv = csvOf(EdgeResource, ({ items }) => items)

/** Who pays whom. */
export const flowRoutes: readonly Route[] = [
  paged({
    operation: 'getFlows',
    tag: 'Overview',
    path: '/v1/flows',
    summary: 'Who pays whom: parties, an edge a deal, those that moved last first, and the cycles among them.',
    query: z.strictObject({
      ...shapeOf(filters),
      ...past,
      ...paging,
      limit: z
        ._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 100)
        .check(z.meta({ description: 'Edges a page, 1 to 100.' })),
    }),
    answer: FlowsResource,
    formats: [formatOf(FlowsResource, { ...edgesCsv, write: ({ edges }) => edgesCsv.write({ items: edges }) })],
    read: async ({ ledger }, query, from) => {
      const page = await ledger.flows({ ...listRequest(filters, query, ({ lastSaid }) => lastSaid), ...from })
      const edges = page.items.flatMap((flow) => edgeThen(flow, thenOf(query)) ?? [])
      return { body: graphOf(edges), ...(page.next === undefined ? {} : { next: page.next }) }
    },
  }),
]
