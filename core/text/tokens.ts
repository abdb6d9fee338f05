/** A word of a text, lower-cased, with its UTF-16 offsets. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** True where a sentence, a line or a part of a sentence marked off by a semicolon ended before it. */
  readonly opens: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const BREAK = /[.!?;:][\s"'”’»)]|\n/u

/** The words of a text in order; apostrophes, hyphens and all other marks part words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const opens = start - end > 1 && BREAK.test(text.slice(end, start))
    end = start + found.length
    tokens.push({ word: found.toLowerCase(), start, end, opens })
  }
  return tokens
}
