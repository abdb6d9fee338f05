import { kindAt, LETTER, MARK, runStart, SPACE } from '../text/letters.ts'

/** A sticky pattern behind a number, tried where a word or sign stands that may begin it. */
export interface Behind {
  readonly flag: number
  readonly pattern: RegExp
}

/** Phrases right before an offset, looked for where a word or sign stands that may end one. */
export interface Before {
  readonly flag: number
  /** Looks no farther back than an offset. */
  readonly find: (text: string, from: number, to: number) => RegExpExecArray | null
}

/** Tries a pattern that ends in one of some phrases only with those that end in the word that stands there. */
export function before(
  flag: number,
  phrases: readonly string[],
  patternOf: (some: readonly string[]) => RegExp,
  spaced: boolean,
): Before {
  const byEnd = Map.groupBy(phrases, (phrase) => wordBefore(phrase, runStart(phrase, phrase.length, SPACE), spaced))
  const patterns = new Map<string, RegExp>()
  return {
    flag,
    find: (text, from, to) => {
      const word = wordBefore(text, runStart(text, to, SPACE), spaced)
      const some = byEnd.get(word)
      if (!some) return null
      const pattern = patterns.get(word) ?? patternOf(some)
      patterns.set(word, pattern)
      return pattern.exec(text.slice(from, to))
    },
  }
}

/** The word that ends at an offset, or the last sign or letter where words run on. */
function wordBefore(text: string, end: number, spaced: boolean): string {
  const start = spaced ? runStart(text, end, LETTER | MARK) : end
  const word = text.slice(start === end ? end - 1 : start, end).toLowerCase()
  return word === '’' ? "'" : word
}

/** True for an opening bracket right before an offset, or no more than three characters before it. */
export function isInBracket(text: string, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - IN_BRACKET); at--) {
    if (OPENING.includes(text.charAt(at))) return true
    if (CLOSING.includes(text.charAt(at))) return false
  }
  return false
}

const IN_BRACKET = 4
const OPENING = '(（'
const CLOSING = ')）'

/** True for what may join a number and the word behind it. */
export const isJoint = (text: string, at: number): boolean => text[at] === '-' || (kindAt(text, at) & SPACE) !== 0
