import { ArticleResource, ClaimResource } from '../../../schemas/api.ts'
import { presentArticle, presentClaim } from '../present-evidence.ts'
import { type Route, single } from '../route.ts'

/** What every figure rests on. */
export const evidenceRoutes: readonly Route[] = [
  single({
    operation: 'getClaim',
    path: '/v1/claims/{id}',
    summary: 'One statement in one version of one article, with its quote and offsets.',
    answer: ClaimResource,
    cache: 'immutable',
    find: async ({ ledger }, id) => {
      const claim = await ledger.claim(id)
      return claim && presentClaim(claim)
    },
  }),
  single({
    operation: 'getArticle',
    path: '/v1/articles/{id}',
    summary: 'One article: where and when it was published and learned.',
    answer: ArticleResource,
    find: async ({ ledger }, id) => {
      const article = await ledger.article(id)
      return article && presentArticle(article)
    },
  }),
]
