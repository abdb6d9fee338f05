import type { Lang } from '../../schemas/primitives.ts'
import type { ClaimWords } from '../claims/words.ts'
import type { QuantityWords } from '../measures/words.ts'

/** All that the engine knows of one language: data only, the same shape in each. */
export interface LanguagePack {
  readonly lang: Lang
  /** How words are told apart: by spaces, or by the phrase itself (Japanese, Chinese). */
  readonly script: 'spaced' | 'unspaced'
  /** Numbers, scales, currencies, units, bounds: what `findQuantities` reads. */
  readonly quantities: QuantityWords
  /** Cues, dates and descriptions: what `readClaims` reads. */
  readonly claims: ClaimWords
}
