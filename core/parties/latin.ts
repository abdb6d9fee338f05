import { BEYOND_ASCII, CAPITAL, DIGIT, kindAt, kindsBetween, LATIN, MARK, runEnd, UPPER } from '../text/letters.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { remembered, rememberedFlags, wordIn } from '../text/vocabulary.ts'

/** A word in Latin letters or digits, with its UTF-16 offsets. */
export type LatinWord = Pick<Token, 'is' | 'start' | 'end'>

/** What such words are made of. */
export const LATIN_WORD = LATIN | MARK | DIGIT
const isLatinThroughout = rememberedFlags(({ written }) => (runEnd(written, 0, LATIN_WORD) === written.length ? 1 : 0))

/** A word without case and diacritics. */
export const keyOf = remembered(({ written }) => fold(written))

/** The words of a text in Latin letters, in order; all other marks and scripts part them. Its tokens, where each is such a word. */
export function latinWords(text: string, tokens: readonly Token[] = tokenize(text)): readonly LatinWord[] {
  if (tokens.every(({ is }) => isLatinThroughout(is) !== 0)) return tokens
  const words: LatinWord[] = []
  for (const token of tokens)
    if (isLatinThroughout(token.is)) words.push(token)
    else if (token.is.kinds & LATIN_WORD)
      for (let from = token.start; from < token.end; from++) {
        const to = runEnd(text, from, LATIN_WORD)
        if (to > from) words.push({ is: wordIn(text, from, to), start: from, end: to })
        from = to
      }
  return words
}

/** The place among the words of a text, which are in order, of the one that begins at an offset. */
export function placeOf(words: readonly LatinWord[], start: number): number | undefined {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return words[low]?.start === start ? low : undefined
}

/** A word without case and diacritics, so that `Telefónica` meets `TELEFONICA`. */
export function fold(word: string): string {
  const kinds = kindsBetween(word, 0, word.length)
  if ((kinds & (CAPITAL | BEYOND_ASCII)) === 0) return word
  const lower = word.toLowerCase()
  return kinds & BEYOND_ASCII ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o') : lower
}

/** True where a word begins with a capital or a digit. */
export const isCapitalised = (word: string): boolean => (kindAt(word, 0) & (UPPER | DIGIT)) !== 0
