import {
  BEYOND_ASCII,
  CAPITAL,
  DIGIT,
  kindAt,
  kindsBetween,
  LATIN,
  LOWER,
  MARK,
  runEnd,
  UPPER,
} from '../text/letters.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { remembered, type Word, wordOf } from '../text/vocabulary.ts'
import { type Entry, entries, isLatin } from './entries.ts'

/** A word in Latin letters or digits, with its UTF-16 offsets. */
export interface LatinWord {
  readonly is: Word
  readonly word: string
  /** The word without case and diacritics. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A place where known names may stand, the longest first. */
export interface Sighting {
  readonly start: number
  readonly readings: readonly { readonly entry: Entry; readonly end: number }[]
}

interface Spelled {
  readonly entry: Entry
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

const WORD = LATIN | MARK | DIGIT
const GAP = /^(?:[ \u00a0\u202f]|[-‐‑–.&'’·+]|[.,] | [&+] )$/u

const isLatinThroughout = remembered(({ written }) => runEnd(written, 0, WORD) === written.length)
const keyOf = remembered(({ written }) => fold(written))

/** The words of a text in Latin letters, in order; all other marks and scripts part them. */
export function latinWords(text: string, tokens: readonly Token[] = tokenize(text)): readonly LatinWord[] {
  const words: LatinWord[] = []
  const add = (is: Word, start: number, end: number) => {
    words.push({ is, word: is.written, key: keyOf(is), start, end })
  }
  for (const { is, start, end } of tokens)
    if (isLatinThroughout(is)) add(is, start, end)
    else
      for (let from = start; from < end; from++) {
        const to = runEnd(text, from, WORD)
        if (to > from) add(wordOf(text.slice(from, to)), from, to)
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

const isSmall = (word: string): boolean => (kindAt(word, 0) & LOWER) !== 0

/** The names that begin with a word; they are parted into theirs when the word is first met. */
interface Alike {
  readonly entries: Entry[]
  spelled?: readonly Spelled[]
}

interface Index {
  readonly byFirst: ReadonlyMap<string, Alike>
  /** First words that a name has in lower case; all others need their capital. */
  readonly lower: ReadonlySet<string>
}

let index: Index | undefined

/** The places of a text where known names in Latin letters stand, in order. */
export function sightLatin(text: string, words: readonly LatinWord[], lang: string): readonly Sighting[] {
  const begunBy = spellings.get(lang) ?? remembered((word) => spellingsOf(word, lang))
  spellings.set(lang, begunBy)
  const sightings: Sighting[] = []
  for (const [i, { is, start }] of words.entries()) {
    let readings: { entry: Entry; end: number }[] | undefined
    for (const spelled of begunBy(is)) {
      const end = match(text, words, i, spelled, lang)
      if (end === undefined) continue
      readings ??= []
      readings.push({ entry: spelled.entry, end })
    }
    if (readings) sightings.push({ start, readings: readings.sort((a, b) => b.end - a.end) })
  }
  return sightings
}

/** The names that begin with a word, by language. */
const spellings = new Map<string, (word: Word) => readonly Spelled[]>()

/** The names of a language that begin with a word; German writes the genitive without an apostrophe: `Nvidias`. */
function spellingsOf(word: Word, lang: string): readonly Spelled[] {
  index ??= compile()
  const { byFirst, lower } = index
  if (isSmall(word.written) && !lower.has(word.written)) return []
  const key = keyOf(word)
  const isGenitive = lang === 'de' && key.length > 3 && key.endsWith('s')
  const genitive = isGenitive ? spelledOf(byFirst.get(key.slice(0, -1))) : []
  return [...spelledOf(byFirst.get(key)), ...genitive].filter(({ entry }) => speaks(entry, lang))
}

const speaks = ({ langs }: Entry, lang: string): boolean => !langs || langs.some((known) => known === lang)

function match(
  text: string,
  words: readonly LatinWord[],
  at: number,
  spelled: Spelled,
  lang: string,
): number | undefined {
  const { keys } = spelled
  const last = keys.length - 1
  for (let k = last; k >= 0; k--) {
    const found = words[at + k]?.key
    if (found !== keys[k] && !(lang === 'de' && k === last && isGenitive(found, keys[k]))) return undefined
  }
  for (let k = 0; k <= last; k++) {
    const [found, before] = [words[at + k], words[at + k - 1]]
    const word = spelled.words[k]
    if (!found || word === undefined) return undefined
    const said = found.key === keys[k] ? found.word : found.word.slice(0, -1)
    if (!writtenAs(said, word, last === 0, lang)) return undefined
    if (k > 0 && before && !GAP.test(text.slice(before.end, found.start))) return undefined
  }
  return words[at + keys.length - 1]?.end
}

const isGenitive = (found: string | undefined, key: string | undefined) =>
  found !== undefined && key !== undefined && found.length === key.length + 1 && found === `${key}s`

/** Two letters must be as listed, three too unless the press of the language writes `Amd`; a name needs its capital. */
function writtenAs(found: string, listed: string, alone: boolean, lang: string): boolean {
  if (found === listed) return true
  if (alone && listed.length <= 3 && !(lang === 'it' && listed.length === 3)) return found === listed.toUpperCase()
  return isCapitalised(found) || (!alone && !isCapitalised(listed) && found === listed)
}

function spelledOf(alike: Alike | undefined): readonly Spelled[] {
  if (!alike) return []
  alike.spelled ??= alike.entries.map((entry) => {
    const words = latinWords(entry.spelling)
    return { entry, words: words.map(({ word }) => word), keys: words.map(({ key }) => key) }
  })
  return alike.spelled
}

function compile(): Index {
  const lower = new Set<string>()
  const byFirst = new Map<string, Alike>()
  for (const entry of entries()) {
    const { spelling } = entry
    if (!isLatin(spelling)) continue
    const start = firstWord(spelling)
    const first = spelling.slice(start, runEnd(spelling, start, WORD))
    if (first === '') continue
    if (isSmall(first)) lower.add(first)
    const key = fold(first)
    const alike = byFirst.get(key)
    if (alike) alike.entries.push(entry)
    else byFirst.set(key, { entries: [entry] })
  }
  return { byFirst, lower }
}

/** Where the first word of a spelling begins. */
function firstWord(spelling: string): number {
  let start = 0
  while (start < spelling.length && (kindAt(spelling, start) & WORD) === 0) start++
  return start
}
