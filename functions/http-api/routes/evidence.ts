import * as z from 'zod/mini'
import { ArticleResource, ClaimResource } from '../../../schemas/api.ts'
import type { ArticleRecord } from '../../../schemas/article.ts'
import type { Claim } from '../../../schemas/claim.ts'
import {
  byId,
  dealKind,
  type Filters,
  language,
  listedStance,
  max,
  measure,
  min,
  outlet,
  party,
  shapeOf,
  spans,
  speaker,
  unit,
  waits,
  words,
} from '../filters.ts'
import { listRequest } from '../list-request.ts'
import { presentArticle, presentClaim } from '../present-evidence.ts'
import { paging } from '../query.ts'
import { list, noParameters, type Route, single } from '../route.ts'

const claimFilters = {
  waits: waits<Claim>((claim) => String(claim.waits ?? false)),
  speaker: speaker<Claim>((claim) => claim.speaker),
  party: party<Claim>(),
  outlet: outlet<Claim>(({ article }) => article.outlet),
  stance: listedStance<Claim>((claim) => claim.stance),
  language: language<Claim>(({ article }) => article.lang),
  q: { ...words<Claim>(({ article, quote }) => `${article.title} ${quote}`), label: undefined },
  kind: dealKind<Claim>((claim) => claim.kind),
  measure: measure<Claim>((claim) => claim.measure),
  unit: unit<Claim>((claim) => claim.unit),
  article: byId<Claim>(({ article }) => article.id),
  min: min<Claim>(({ value }) => value),
  max: max<Claim>(({ value }) => value),
} satisfies Filters<Claim>

const articleFilters = {
  q: words<ArticleRecord>(({ title }) => title),
  outlet: outlet<ArticleRecord>((article) => article.outlet),
  language: language<ArticleRecord>(({ lang }) => lang),
  source: byId<ArticleRecord>(({ source }) => source),
} satisfies Filters<ArticleRecord>

const sort = z.optional(z.enum(['-said', 'said'])).check(z.meta({ description: 'By publication.' }))

/** What every figure rests on. */
export const evidenceRoutes: readonly Route[] = [
  list({
    operation: 'listClaims',
    tag: 'Evidence',
    path: '/v1/claims',
    summary:
      'Statements with their quotes, by publication, newest first; those behind one figure in the order in which they were said.',
    query: z.strictObject({
      figure: z.optional(z.string().check(z.minLength(1))).check(z.meta({ description: 'A figure’s id.' })),
      ...shapeOf(claimFilters),
      ...spans,
      sort,
      ...paging,
    }),
    item: ClaimResource,
    read: async ({ ledger }, query, from) => {
      const request = { ...listRequest(claimFilters, query, ({ article }) => article.published), ...from }
      if (query.figure === undefined) {
        const page = await ledger.claims(request)
        return { ...page, items: page.items.map(presentClaim) }
      }
      const known = await ledger.figure(query.figure)
      // A page of a figure's claims is a page of their ids: only what is shown is read.
      const start = Number(from.cursor ?? 0)
      const end = start + query.limit
      const ids = known?.claims.slice(start, end) ?? []
      const found = known && (await ledger.claimsBehind([{ ...known, claims: ids }]))
      const { keep = () => true } = request
      const items = ids.flatMap((id) => found?.get(id) ?? []).filter(keep)
      return {
        items: items.map(presentClaim),
        ...(known && end < known.claims.length ? { next: String(end) } : {}),
      }
    },
  }),
  single({
    operation: 'getClaim',
    tag: 'Evidence',
    path: '/v1/claims/{id}',
    summary: 'One statement in one version of one article, with its quote and offsets.',
    query: noParameters,
    answer: ClaimResource,
    cache: 'immutable',
    find: async ({ ledger }, id) => {
      const claim = await ledger.claim(id)
      return claim && presentClaim(claim)
    },
  }),
  list({
    operation: 'listArticles',
    tag: 'Evidence',
    path: '/v1/articles',
    summary: 'Versions of articles: where and when they were published and learned, newest first.',
    query: z.strictObject({ ...shapeOf(articleFilters), ...spans, sort, ...paging }),
    item: ArticleResource,
    read: async ({ ledger }, query, from) => {
      const request = listRequest(articleFilters, query, ({ published }) => published)
      const page = await ledger.articles({ ...request, ...from })
      return { ...page, items: page.items.map(presentArticle) }
    },
  }),
  single({
    operation: 'getArticle',
    tag: 'Evidence',
    path: '/v1/articles/{id}',
    summary: 'The newest version of one article.',
    query: noParameters,
    answer: ArticleResource,
    find: async ({ ledger }, id) => {
      const article = await ledger.article(id)
      return article && presentArticle(article)
    },
  }),
]
