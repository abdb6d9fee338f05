import { type Measure, measures } from '../../schemas/primitives.ts'
import { DIGIT, LETTER } from '../text/letters.ts'
import type { Word } from '../text/vocabulary.ts'

/**
 * What a word, or a sign, may be to a number beside it, as flags: of which lists of phrases one begins with it, ends with it or
 * holds it. They are found out once for a word; no pattern is tried where its flag is missing.
 */
export const unitFlag = (measure: Measure): number => 1 << measures.indexOf(measure)
const flag = (i: number) => 1 << (measures.length + i)
/** Begins what stands behind a number. */
export const SIGN = flag(0)
export const COUNTED = flag(1)
export const RATE = flag(2)
export const MOMENT = flag(3)
export const APART = flag(4)
export const OF_THEM = flag(5)
export const PART_ENDS = flag(6)
export const UP_TO = flag(7)
export const AT_LEAST = flag(8)
export const TO = flag(9)
export const AND = flag(10)
export const SCALE = flag(11)
/** Ends what stands before a number. */
export const SIGN_BEFORE = flag(12)
export const BOUND = flag(13)
export const BESIDE = flag(14)
export const JOINT = flag(15)
export const AHEAD = flag(16)
/** Begins a number or a phrase without one. */
export const NUMERAL = flag(17)
export const VAGUE = flag(18)
export const BARE = flag(19)
export const LASTING = flag(20)

/** Some phrases and the flag of the words and signs at their edge. */
export interface Edge {
  readonly flag: number
  readonly phrases: readonly string[]
  /** True where a phrase must end with its word, so that a longer word does not begin it. */
  readonly whole?: true
  /** True where words that run on begin as they are written, or with a capital: "GPU" and no "gpu". */
  readonly asWritten?: true
}

/** The flags of words, and of signs, which are all characters where words run on. */
export interface EdgeFlags {
  readonly ofWord: (word: Word) => number
  readonly ofSign: (unit: number) => number
}

/** As far as a pattern takes it for one word: a superscript ends it. */
const FIRST_WORD = /^[\p{L}\p{M}\d]+/u
const firstWord = (text: string) => FIRST_WORD.exec(text)?.[0]
const LAST_WORD = /[\p{L}\p{M}]+$/u

/** Adds a flag to those of a key. */
const mark = <Key>(flags: Map<Key, number>, key: Key, flag: number) => flags.set(key, (flags.get(key) ?? 0) | flag)

/** Adds a flag to those of a sign, or of a letter in both cases. */
function markSign(flags: Map<number, number>, sign: string, flag: number, asWritten?: true): void {
  const same = sign === "'" ? ["'", '’'] : [asWritten ? sign : sign.toLowerCase(), sign.toUpperCase()]
  for (const one of same) mark(flags, one.charCodeAt(0), flag)
}

/** The flags of what begins phrases. */
export function beginning(edges: readonly Edge[], spaced: boolean): EdgeFlags {
  const words = new Map<string, number>()
  const signs = new Map<number, number>()
  const parts: (readonly [string, number])[] = []
  let any = 0
  for (const { flag, phrases, whole, asWritten } of edges)
    for (const phrase of phrases) {
      const lower = phrase.toLowerCase()
      const first = firstWord(lower)
      const next = first && lower[first.length]
      if (lower.startsWith('*')) any |= flag
      else if (!spaced || first === undefined) markSign(signs, phrase.charAt(0), flag, asWritten)
      else if (next === undefined ? whole : next !== '*') mark(words, first, flag)
      else parts.push([first, flag])
    }
  return {
    ofWord: ({ lower }) =>
      parts.reduce(
        (flags, [part, flag]) => (lower.startsWith(part) ? flags | flag : flags),
        any | (words.get(firstWord(lower) ?? lower) ?? 0),
      ),
    ofSign: (unit) => any | (signs.get(unit) ?? 0),
  }
}

/** The flags of what ends phrases; a word that holds a digit may end any. */
export function ending(edges: readonly Edge[], spaced: boolean): EdgeFlags {
  const words = new Map<string, number>()
  const signs = new Map<number, number>()
  for (const { flag, phrases } of edges)
    for (const phrase of phrases) {
      const lower = phrase.trimEnd().toLowerCase()
      const last = spaced ? LAST_WORD.exec(lower)?.[0] : undefined
      if (last === undefined) markSign(signs, lower.slice(-1), flag)
      else mark(words, last, flag)
    }
  const all = edges.reduce((flags, { flag }) => flags | flag, 0)
  return {
    ofWord: ({ lower, kinds }) => ((kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0 ? all : (words.get(lower) ?? 0)),
    ofSign: (unit) => signs.get(unit) ?? 0,
  }
}

/** Tells of a word whether a phrase may begin in it, at its first letter or at a later one. */
export function holdingStart(phrases: readonly string[]): (word: Word) => boolean {
  const firsts = phrases.map((phrase) => {
    const lower = phrase.toLowerCase()
    const first = firstWord(lower) ?? ''
    const next = lower[first.length]
    return { first, inside: next === undefined || next === '*' }
  })
  return ({ lower }) => firsts.some(({ first, inside }) => (inside ? lower.includes(first) : lower.endsWith(first)))
}
