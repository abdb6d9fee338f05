import * as z from 'zod/mini'
import { CitationResource, HistoryResource, HistoryStep } from '../../../schemas/api.ts'
import { bibtexFormat, citeFigure } from '../citation.ts'
import { csvOf, formatOf } from '../formats.ts'
import { historyOf, historyThen } from '../history.ts'
import { historySvg } from '../history-svg.ts'
import { past } from '../query.ts'
import { noParameters, type Route, single } from '../route.ts'
import { asksPast, thenOf } from '../then.ts'

const stepsCsv = csvOf(HistoryStep, ({ items }) => items)

/** The steps of one figure, as data, table and picture, and how to cite it. */
export const historyRoutes: readonly Route[] = [
  single({
    operation: 'getHistory',
    tag: 'Ledger',
    path: '/v1/figures/{id}/history',
    summary: 'The steps of a figure with the words on each, and what was said without moving it.',
    query: z.strictObject(past),
    answer: HistoryResource,
    formats: [
      formatOf(HistoryResource, { ...stepsCsv, write: ({ steps }) => stepsCsv.write({ items: steps }) }),
      formatOf(HistoryResource, { suffix: 'svg', mediaType: 'image/svg+xml', write: historySvg }),
    ],
    find: ({ ledger }, id, query) => {
      const then = thenOf(query)
      return asksPast(then) ? historyThen(ledger, id, then) : historyOf(ledger, id)
    },
  }),
  single({
    operation: 'citeFigure',
    tag: 'Ledger',
    path: '/v1/figures/{id}/citation',
    summary: 'How to cite a figure, in words and for BibTeX.',
    query: noParameters,
    answer: CitationResource,
    formats: [bibtexFormat],
    find: async ({ ledger, now, origin }, id) => {
      const history = await historyOf(ledger, id)
      return history && citeFigure(history, { origin, now })
    },
  }),
]
