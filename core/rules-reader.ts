import { readArticle } from './articles/read.ts'
import { readClaims } from './claims/extract.ts'
import type { Reader } from './ports.ts'

/** Reads pages and texts by rules alone: the same bytes always give the same claims. */
export const rulesReader: Reader = {
  readPage: ({ text, url }) => readArticle(text, url),
  readClaims,
}
