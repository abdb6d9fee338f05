import { kindAt, LOWER, runEnd } from '../text/letters.ts'
import { remembered, rememberedFlags, type Word } from '../text/vocabulary.ts'
import { type Entry, latinEntries } from './entries.ts'
import { fold, isCapitalised, keyOf, LATIN_WORD, type LatinWord } from './latin.ts'

/** A place where known names may stand, the longest first. */
export interface Sighting {
  readonly start: number
  readonly readings: readonly { readonly entry: Entry; readonly end: number }[]
}

/** A spelling of a name, word by word. */
interface Spelled {
  readonly entry: Entry
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

const GAP = /^(?:[ \u00a0\u202f]|[-‐‑–.:&'’·+]|[.,] | [&+] )$/u
const LONGEST_GAP = 3
const SPACE = 32

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

/** The names that begin with a word as it is written: it alone, and by their second word the others, those of most words first. */
interface Begun {
  readonly alone: readonly Entry[]
  readonly longer: ReadonlyMap<string, readonly Spelled[]>
}

/** What a language's names begin with. */
interface Beginnings {
  /** Not 0 for a word that names begin with: most words of a text are passed over for one byte. */
  readonly begins: (word: Word) => number
  readonly begunBy: (word: Word) => Begun
}

let index: Index | undefined
const beginnings = new Map<string, Beginnings>()

function beginningsOf(lang: string): Beginnings {
  const known = beginnings.get(lang)
  if (known) return known
  const begunBy = remembered((word) => spellingsOf(word, lang))
  const fresh = { begins: rememberedFlags((word) => (begunBy(word) === NOTHING ? 0 : 1)), begunBy }
  beginnings.set(lang, fresh)
  return fresh
}

/** The places of a text where known names in Latin letters stand, in order. */
export function sightLatin(text: string, words: readonly LatinWord[], lang: string): readonly Sighting[] {
  const { begins, begunBy } = beginningsOf(lang)
  const sightings: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || begins(word.is) === 0) continue
    const { alone, longer } = begunBy(word.is)
    const next = longer.size > 0 ? words[i + 1] : undefined
    const going = next ? longer.get(keyOf(next.is)) : undefined
    if (!going && alone.length === 0) continue
    const readings: Sighting['readings'][number][] = []
    for (const spelled of going ?? NONE) {
      const end = endOf(text, words, i, spelled, lang)
      if (end !== undefined) readings.push({ entry: spelled.entry, end })
    }
    for (const entry of alone) readings.push({ entry, end: word.end })
    if (readings.length > 0) sightings.push({ start: word.start, readings })
  }
  return sightings
}

const NONE: readonly Spelled[] = []
const NOTHING: Begun = { alone: [], longer: new Map() }

/** The names of a language that begin with a word; German writes the genitive without an apostrophe: `Nvidias`. */
function spellingsOf(word: Word, lang: string): Begun {
  index ??= compile()
  const { byFirst, lower } = index
  const { written } = word
  if (isSmall(written) && !lower.has(written)) return NOTHING
  const key = keyOf(word)
  const bare = lang === 'de' && key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : undefined
  const named = spelledOf(byFirst.get(key)).filter((spelled) => standsFor(spelled, written, lang))
  const owned =
    bare === undefined
      ? NONE
      : spelledOf(byFirst.get(bare)).filter((spelled) => standsFor(spelled, written.slice(0, -1), lang))
  const alone = [...named, ...owned].filter(({ keys }) => keys.length === 1).map(({ entry }) => entry)
  const several = named.filter(({ keys }) => keys.length > 1).sort((a, b) => b.keys.length - a.keys.length)
  if (alone.length === 0 && several.length === 0) return NOTHING
  return { alone, longer: bySecond(several, lang) }
}

/** True for a name of the language that a first word so written can begin. */
const standsFor = ({ entry, words }: Spelled, written: string, lang: string): boolean =>
  (!entry.langs || entry.langs.some((known) => known === lang)) &&
  (words.length > 1 ? writtenAs(written, words[0] ?? '') : isWholeName(written, words[0] ?? '', lang))

/** Names by their second word; in German by its genitive too where it is the last. */
function bySecond(several: readonly Spelled[], lang: string): Begun['longer'] {
  const found = new Map<string, Spelled[]>()
  for (const spelled of several) {
    const [, second = ''] = spelled.keys
    for (const key of lang === 'de' && spelled.keys.length === 2 ? [second, `${second}s`] : [second]) {
      const known = found.get(key)
      if (known) known.push(spelled)
      else found.set(key, [spelled])
    }
  }
  return found
}

/** Where a name of several words ends whose first stands at a place; nothing where the others do not follow. */
function endOf(
  text: string,
  words: readonly LatinWord[],
  at: number,
  { keys, words: listed }: Spelled,
  lang: string,
): number | undefined {
  const last = keys.length - 1
  for (let k = last; k > 0; k--) {
    const before = words[at + k - 1]
    const found = words[at + k]
    const key = keys[k]
    const word = listed[k]
    if (!before || !found || key === undefined || word === undefined) return undefined
    const own = keyOf(found.is)
    const { written } = found.is
    if (own !== key && !(lang === 'de' && k === last && isGenitive(own, key))) return undefined
    if (!writtenAs(own === key ? written : written.slice(0, -1), word)) return undefined
    if (!isGap(text, before.end, found.start)) return undefined
  }
  return words[at + last]?.end
}

/** True for what may stand between two words of a name. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true
  return to - from <= LONGEST_GAP && GAP.test(text.slice(from, to))
}

const isGenitive = (found: string, key: string) => found.length === key.length + 1 && found === `${key}s`

/** A word of a name needs its capital. */
const writtenAs = (found: string, listed: string): boolean => found === listed || isCapitalised(found)

/** Two letters alone must be as listed, three too unless the press of the language writes `Amd`. */
function isWholeName(found: string, listed: string, lang: string): boolean {
  if (listed.length > 3 || (lang === 'it' && listed.length === 3)) return writtenAs(found, listed)
  return found === listed || found === listed.toUpperCase()
}

function spelledOf(alike: Alike | undefined): readonly Spelled[] {
  if (!alike) return NONE
  alike.spelled ??= alike.entries.map((entry) => {
    const words = wordsOf(entry.spelling)
    return { entry, words, keys: words.map(fold) }
  })
  return alike.spelled
}

/** The words of a spelling; they do not go into the vocabulary, which is for what texts say. */
function wordsOf(spelling: string): readonly string[] {
  const words: string[] = []
  for (let start = 0; start < spelling.length; start++) {
    const end = runEnd(spelling, start, LATIN_WORD)
    if (end > start) words.push(spelling.slice(start, end))
    start = end
  }
  return words
}

function compile(): Index {
  const lower = new Set<string>()
  const byFirst = new Map<string, Alike>()
  for (const entry of latinEntries()) {
    const { spelling } = entry
    const start = firstWord(spelling)
    const first = spelling.slice(start, runEnd(spelling, start, LATIN_WORD))
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
  while (start < spelling.length && (kindAt(spelling, start) & LATIN_WORD) === 0) start++
  return start
}
