import type { Lang } from '../../../schemas/primitives.ts'
import type { SentenceRow } from './row.ts'

/** Sentences that are not yet read right; each leaves this list when it is. */
export const gaps: readonly (readonly [lang: Lang, row: SentenceRow])[] = [
  ['en', ['Deal worth $100 billionNvidia said on Monday it was not binding.', '100e9 USD']],
  ['de', ['Vor fünf Jahren war die Firma noch klein.']],
  ['fr', ['Il y a dix ans, la société était inconnue.']],
  ['zh', ['该基金将持有百分之十的股份。', '10e0 %']],
  ['ko', ['발전량은 40기가와트시다.']],
]
