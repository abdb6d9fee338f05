import * as z from 'zod/mini'
import type { LedgerReader } from '../../../core/ports.ts'
import { figureWords } from '../../../core/queries/labels.ts'
import { FigureResource } from '../../../schemas/api.ts'
import type { Figure } from '../../../schemas/deal.ts'
import { figuresNow, presentedFigure } from '../figures.ts'
import {
  changedSince,
  type Filters,
  inDeal,
  listedStance,
  max,
  measure,
  min,
  party,
  question,
  scope,
  shapeOf,
  spans,
  unit,
} from '../filters.ts'
import { including } from '../include.ts'
import { keeps, listRequest, pastRequest } from '../list-request.ts'
import { paging, past } from '../query.ts'
import { list, QuestionError, type Route, single } from '../route.ts'
import { asksPast, figureThen, pageThen, thenOf } from '../then.ts'

const filters = {
  deal: inDeal<Figure>(),
  q: question<Figure>(figureWords, true),
  party: party<Figure>(),
  stance: listedStance<Figure>(({ standing }) => standing.stance),
  measure: measure<Figure>((figure) => figure.measure),
  unit: unit<Figure>((figure) => figure.unit),
  scope: scope<Figure>((figure) => figure.scope),
  min: min<Figure>(({ standing }) => standing.value),
  max: max<Figure>(({ standing }) => standing.value),
} satisfies Filters<Figure>

const includes = including(['claims'])

const Query = z.strictObject({
  ...shapeOf(filters),
  ...spans,
  changedSince,
  sort: z
    .optional(z.enum(['-said', 'said', '-value', 'value']))
    .check(z.meta({ description: 'By when the standing was said, or by amount within one unit (see `unit`).' })),
  ...includes,
  ...past,
  ...paging,
})
type Query = z.output<typeof Query>

const said = ({ asOf }: Figure) => asOf

/** A page of figures as they stand. */
function pageNow(ledger: LedgerReader, query: Query, from: { readonly cursor?: string }) {
  const [unitAsked, dealAsked] = [text(query['unit']), text(query['deal'])]
  if (query.sort === 'value' || query.sort === '-value') {
    if (unitAsked === undefined)
      throw new QuestionError('sort', 'Expected unit with it, such as unit=USD: amounts compare within one unit only.')
    const keep = keeps(filters, query, 'unit')
    return ledger.figuresByValue({
      limit: query.limit,
      unit: unitAsked,
      ...from,
      ...(query['min'] === undefined ? {} : { min: Number(query['min']) }),
      ...(query['max'] === undefined ? {} : { max: Number(query['max']) }),
      ...(query.sort === 'value' ? { smallestFirst: true } : {}),
      ...(keep ? { keep } : {}),
    })
  }
  const request = { ...listRequest(filters, query, said), ...from }
  return ledger.figures(dealAsked === undefined ? request : { ...request, deal: dealAsked })
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Figures with their standing, now and at any moment. */
export const figureRoutes: readonly Route[] = [
  list({
    operation: 'listFigures',
    tag: 'Ledger',
    path: '/v1/figures',
    summary: 'Figures with their standing, those that moved last first.',
    query: Query,
    item: FigureResource,
    read: async ({ ledger }, query, from) => {
      const then = thenOf(query)
      if (!asksPast(then)) {
        const page = await pageNow(ledger, query, from)
        return { ...page, items: await figuresNow(ledger, page.items, query.include) }
      }
      const { request, keep } = pastRequest(filters, query, said)
      return pageThen(ledger, { ...request, ...from }, then, ({ figures, claims }, deal) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]))
        return figures
          .filter((figure) => figure.deal === deal.id && keep(figure))
          .map((figure) =>
            presentedFigure(figure, deal.kind, query.include && figure.claims.flatMap((id) => byId.get(id) ?? [])),
          )
      })
    },
  }),
  single({
    operation: 'getFigure',
    tag: 'Ledger',
    path: '/v1/figures/{id}',
    summary: 'One figure with its standing.',
    query: z.strictObject({ ...includes, ...past }),
    answer: FigureResource,
    find: async ({ ledger }, id, query) => {
      const figure = await ledger.figure(id)
      if (!figure) return undefined
      const then = thenOf(query)
      if (!asksPast(then)) return (await figuresNow(ledger, [figure], query.include))[0]
      const stood = await figureThen(ledger, figure, then)
      const deal = stood?.past.deals.find((one) => one.id === stood.figure.deal)
      return stood && presentedFigure(stood.figure, deal?.kind ?? 'unknown')
    },
  }),
]
