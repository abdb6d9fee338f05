/** A sentence, then each quantity that is in it, in order, as `expectation.ts` reads them. */
export type SentenceRow = readonly [sentence: string, ...quantities: string[]]
