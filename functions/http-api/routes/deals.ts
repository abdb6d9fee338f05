import * as z from 'zod/mini'
import type { LedgerReader } from '../../../core/ports.ts'
import { dealIndex } from '../../../core/queries/labels.ts'
import { DealResource } from '../../../schemas/api.ts'
import type { Deal, Figure } from '../../../schemas/deal.ts'
import { changedSince, type Filters, listedDealKind, party, question, shapeOf, spans } from '../filters.ts'
import { including } from '../include.ts'
import { listRequest, pastRequest } from '../list-request.ts'
import { presentDeal, presentFigure } from '../present.ts'
import { paging, past } from '../query.ts'
import { list, type Route, single } from '../route.ts'
import { asksPast, ledgerOfParties, pageThen, thenOf } from '../then.ts'

const filters = {
  q: question<Deal>(dealIndex),
  party: party<Deal>(),
  kind: listedDealKind<Deal>(({ kind }) => kind),
} satisfies Filters<Deal>

const includes = including(['figures'])

/** A deal, with its figures where they were asked for. */
const presented = (deal: Deal, figures: readonly Figure[] | undefined) => ({
  ...presentDeal(deal),
  ...(figures ? { included: { figures: figures.map((figure) => presentFigure(figure, deal.kind)) } } : {}),
})

async function figuresOf(ledger: LedgerReader, { id }: Deal): Promise<readonly Figure[]> {
  return (await ledger.figures({ deal: id, limit: 100 })).items
}

/** Deals, what they are for and what became of them. */
export const dealRoutes: readonly Route[] = [
  list({
    operation: 'listDeals',
    tag: 'Ledger',
    path: '/v1/deals',
    summary: 'Deals, those that were spoken of last first.',
    query: z.strictObject({
      ...shapeOf(filters),
      ...spans,
      changedSince,
      sort: z.optional(z.enum(['-said', 'said'])).check(z.meta({ description: 'By when it was last spoken of.' })),
      ...includes,
      ...past,
      ...paging,
    }),
    item: DealResource,
    read: async ({ ledger }, query, from) => {
      const { include } = query
      const said = ({ lastSaid }: Deal) => lastSaid
      const then = thenOf(query)
      if (asksPast(then)) {
        const { request, keep } = pastRequest(filters, query, said)
        return pageThen(ledger, { ...request, ...from }, then, (stood, deal) =>
          keep(deal) ? [presented(deal, include && stood.figures.filter((figure) => figure.deal === deal.id))] : [],
        )
      }
      const page = await ledger.deals({ ...listRequest(filters, query, said), ...from })
      return {
        ...page,
        items: await Promise.all(
          page.items.map(async (deal) => presented(deal, include && (await figuresOf(ledger, deal)))),
        ),
      }
    },
  }),
  single({
    operation: 'getDeal',
    tag: 'Ledger',
    path: '/v1/deals/{id}',
    summary: 'One deal.',
    query: z.strictObject({ ...includes, ...past }),
    answer: DealResource,
    find: async ({ ledger }, id, query) => {
      const [then, include] = [thenOf(query), query.include]
      const deal = await ledger.deal(id)
      if (!deal) return undefined
      if (!asksPast(then)) return presented(deal, include && (await figuresOf(ledger, deal)))
      const stood = await ledgerOfParties(ledger, deal.parties, then)
      const found = stood.deals.find((one) => one.id === id)
      return found && presented(found, include && stood.figures.filter((figure) => figure.deal === id))
    },
  }),
]
