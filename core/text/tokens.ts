import { kindAt, LETTER, MARK, NUMBER, runEnd, SPACE } from './letters.ts'
import { type Word, wordIn } from './vocabulary.ts'

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
const NEW_LINE = 10
const unitsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const STOPS = unitsOf('.!?;:')
const CLOSING = unitsOf('"\'”’»)')

/** The words of a text in order; apostrophes, hyphens and all other marks part words. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (let start = 0; start < text.length; start++) {
    const end = runEnd(text, start, WORD)
    if (end === start) continue
    const is = wordIn(text, start, end)
    tokens.push({ is, word: is.lower, start, end, opens: start - last > 1 && breaksBetween(text, last, start) })
    last = end
    start = end
  }
  return tokens
}

/** True where a line ends between two offsets, or a stop stands before a space or a closing mark. */
function breaksBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === NEW_LINE) return true
    if (!STOPS.has(unit) || at + 1 === end) continue
    if (CLOSING.has(text.charCodeAt(at + 1)) || (kindAt(text, at + 1) & SPACE) !== 0) return true
  }
  return false
}
