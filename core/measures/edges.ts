import { kindAt, LETTER, MARK, NATIVE, runStart, SPACE } from '../text/letters.ts'

const ASCII = 128

/** Tells whether one of some letters and signs stands at an offset, whatever its case; it may take other letters for them that are not ASCII. */
export type StandsAt = (text: string, at: number) => boolean

/** Asks for the first units of some words, and for all letters and digits besides where words may begin in any way. */
export function anyUnit(words: readonly string[], letters = false): StandsAt {
  const listed = new Set(words.flatMap((word) => [word, word.toUpperCase()]).map((word) => word.charCodeAt(0)))
  const ascii = Uint8Array.from({ length: ASCII }, (_, unit) =>
    listed.has(unit) || (letters && /[a-z\d]/iu.test(String.fromCharCode(unit))) ? 1 : 0,
  )
  return (text, at) => {
    const unit = text.charCodeAt(at)
    if (!(unit >= ASCII)) return ascii[unit] === 1
    return letters || listed.has(unit) || (kindAt(text, at) & NATIVE) === 0
  }
}

/** Looks for phrases right before an offset, no farther back than another one. */
export type Before = (text: string, from: number, to: number) => RegExpExecArray | null

/** Tries a pattern that ends in one of some phrases only where the last word of one stands, and only with those that end in it. */
export function before(
  phrases: readonly string[],
  patternOf: (some: readonly string[]) => RegExp,
  spaced: boolean,
): Before {
  const byEnd = Map.groupBy(phrases, (phrase) => wordBefore(phrase, runStart(phrase, phrase.length, SPACE), spaced))
  const patterns = new Map<string, RegExp>()
  const mayEnd = anyUnit(Array.from(byEnd.keys(), (word) => word.slice(-1)))
  return (text, from, to) => {
    const end = runStart(text, to, SPACE)
    if (!mayEnd(text, end - 1)) return null
    const word = wordBefore(text, end, spaced)
    const some = byEnd.get(word)
    if (!some) return null
    const pattern = patterns.get(word) ?? patternOf(some)
    patterns.set(word, pattern)
    return pattern.exec(text.slice(from, to))
  }
}

/** The word that ends at an offset, or the last sign or letter where words run on. */
function wordBefore(text: string, end: number, spaced: boolean): string {
  const start = spaced ? runStart(text, end, LETTER | MARK) : end
  const word = text.slice(start === end ? end - 1 : start, end).toLowerCase()
  return word === '’' ? "'" : word
}
