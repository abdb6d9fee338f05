import type { Article } from '../schemas/article.ts'
import { readArticle } from './articles/read.ts'
import { readClaims } from './claims/extract.ts'
import type { LocalReader } from './ports.ts'

/** Reads pages and texts by rules alone: the same bytes always give the same claims. */
export const rulesReader: LocalReader = {
  readPage: ({ text, url }) => inUtc(readArticle(text, url)),
  readClaims: (article) => readClaims(article),
}

/** The ledger orders statements by their instants as text, so that all are in one zone. */
function inUtc({ published, modified, ...article }: Article): Article {
  return {
    ...article,
    ...(published && { published: new Date(published).toISOString() }),
    ...(modified && { modified: new Date(modified).toISOString() }),
  }
}
