import { CAPITAL, kindsBetween, LETTER, MARK, NUMBER, runEnd } from './letters.ts'

/** A word of a text, lower-cased, with its UTF-16 offsets. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** True where a sentence, a line or a part of a sentence marked off by a semicolon ended before it. */
  readonly opens: boolean
}

const WORD = LETTER | MARK | NUMBER
const BREAK = /[.!?;:][\s"'”’»)]|\n/u

/** The words of a text in order; apostrophes, hyphens and all other marks part words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (let start = 0; start < text.length; start++) {
    const end = runEnd(text, start, WORD)
    if (end === start) continue
    const opens = start - last > 1 && BREAK.test(text.slice(last, start))
    const word = text.slice(start, end)
    const isLower = (kindsBetween(text, start, end) & CAPITAL) === 0
    tokens.push({ word: isLower ? word : word.toLowerCase(), start, end, opens })
    last = end
    start = end
  }
  return tokens
}
