import { LETTER, MARK, NUMBER, runEnd } from './letters.ts'
import { type Word, wordOf } from './vocabulary.ts'

/** A word of a text with its UTF-16 offsets. */
export interface Token {
  readonly is: Word
  /** The word in lower case. */
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
    const is = wordOf(text.slice(start, end))
    const opens = start - last > 1 && BREAK.test(text.slice(last, start))
    tokens.push({ is, word: is.lower, start, end, opens })
    last = end
    start = end
  }
  return tokens
}
