import * as z from 'zod'
import type { LedgerReader } from '../../../core/ports.ts'
import { DealResource, FigureResource, HistoryResource } from '../../../schemas/api.ts'
import type { DealKind } from '../../../schemas/primitives.ts'
import { historyOf } from '../history.ts'
import { presentDeal, presentFigure } from '../present.ts'
import { paging, partyFilter } from '../query.ts'
import { list, type Route, single } from '../route.ts'

/** What deals are for, each looked up once: a page of a list asks for at most as many deals as it has items. */
export async function kindsOf(ledger: LedgerReader, deals: readonly string[]): Promise<(deal: string) => DealKind> {
  const found = await Promise.all([...new Set(deals)].map((id) => ledger.deal(id)))
  const kinds = new Map(found.flatMap((deal) => (deal ? [[deal.id, deal.kind] as const] : [])))
  return (deal) => kinds.get(deal) ?? 'unknown'
}

/** Deals, their figures and what became of them. */
export const dealRoutes: readonly Route[] = [
  list({
    operation: 'listDeals',
    path: '/v1/deals',
    summary: 'Deals, by party.',
    query: z.strictObject({ ...partyFilter, ...paging }),
    item: DealResource,
    read: async ({ ledger }, query, from) => {
      const page = await ledger.deals({ ...query, ...from })
      return { ...page, items: page.items.map(presentDeal) }
    },
  }),
  single({
    operation: 'getDeal',
    path: '/v1/deals/{id}',
    summary: 'One deal.',
    answer: DealResource,
    find: async ({ ledger }, id) => {
      const deal = await ledger.deal(id)
      return deal && presentDeal(deal)
    },
  }),
  list({
    operation: 'listFigures',
    path: '/v1/figures',
    summary: 'Figures with their standing, by party or deal.',
    query: z.strictObject({
      ...partyFilter,
      deal: z.string().min(1).exactOptional().meta({ description: 'A deal’s id.' }),
      ...paging,
    }),
    item: FigureResource,
    read: async ({ ledger }, query, from) => {
      const page = await ledger.figures({ ...query, ...from })
      const kindOf = await kindsOf(
        ledger,
        page.items.map(({ deal }) => deal),
      )
      return { ...page, items: page.items.map((figure) => presentFigure(figure, kindOf(figure.deal))) }
    },
  }),
  single({
    operation: 'getFigure',
    path: '/v1/figures/{id}',
    summary: 'One figure with its standing.',
    answer: FigureResource,
    find: async ({ ledger }, id) => {
      const figure = await ledger.figure(id)
      return figure && presentFigure(figure, (await ledger.deal(figure.deal))?.kind ?? 'unknown')
    },
  }),
  single({
    operation: 'getHistory',
    path: '/v1/figures/{id}/history',
    summary: 'The steps of a figure with the words on each, and what was said without moving it.',
    answer: HistoryResource,
    find: ({ ledger }, id) => historyOf(ledger, id),
  }),
]
