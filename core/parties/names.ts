import { tokenize } from '../text/tokens.ts'
import { areAcquainted } from './acquainted/index.ts'
import type { Entry, Meant } from './entries.ts'
import { isCapitalised, keyOf as keyOfWord, type LatinWord, latinWords, placeOf } from './latin.ts'
import { ADJECTIVES } from './nations.ts'
import { sightNative } from './native.ts'
import { register } from './register.ts'
import { type Sighting, sightLatin } from './sight-latin.ts'
import { isNoun, isPartOfName, standsAsName, TITLES } from './standing.ts'
import type { InLanguage } from './words.ts'

/** A known name in a text; offsets are UTF-16. */
export interface NamePlace {
  readonly start: number
  readonly end: number
  readonly meant: Meant
}

/** What one search for names has found in a text; all that ask who is in it share the search. */
export interface NameSearch {
  /** The words in Latin letters, in order. */
  readonly words: readonly LatinWord[]
  /** Where names in Japanese, Chinese or Korean letters may stand, in order. */
  readonly native: readonly Sighting[]
  /** The known names in order and without overlaps: organisations, people, products, outlets, bystanders. */
  readonly names: readonly NamePlace[]
}

const NONE: readonly never[] = []

/** Searches a text for known names; where all its words are Latin ones, only for those in Latin letters. */
export function searchNames(text: string, { lang }: InLanguage, tokens = tokenize(text)): NameSearch {
  const words = latinWords(text, tokens)
  const native = words === tokens ? NONE : sightNative(text, lang)
  return { words, native, names: namesAmong(merge(sightLatin(text, words, lang), native), text, words, lang) }
}

/** Behind these the name of a capital is a place and not its government. */
const LOCATIVES = new Set(
  'in near from to of at around outside west north a ad da di à en de em bei aus nach von te uit naar vicino près cerca'.split(
    ' ',
  ),
)
const DATELINE = /^\s?(?:[(/\n–—-]|\.-|, [\p{Lu}\d])/u
const SEATS = new Set(register.filter(({ kinds }) => kinds.includes('government')).map(({ id }) => id))

/** Two characters stand inside too many words for a partner to vouch for them. */
const PAIR = 2

/** Of the places where names may stand those where they do. */
function namesAmong(
  sightings: readonly Sighting[],
  text: string,
  words: readonly LatinWord[],
  lang: string,
): readonly NamePlace[] {
  const known = evidence(sightings)
  const stands = (start: number, end: number) => standsAsName(text, words, placeOf(words, start), end, lang)
  const clear = new Set<string>()
  for (const { start, readings } of sightings)
    for (const { entry, end } of readings)
      if (entry.trust === 'wary' && isExact(text, start, end, entry) && stands(start, end))
        clear.add(keyOf(entry.meant))

  const vouchers = new Map<string, boolean>()
  const isVouchedFor = (key: string): boolean => {
    const told = vouchers.get(key)
    if (told !== undefined) return told
    const vouched = [...known].some((other) => areAcquainted(key, other))
    vouchers.set(key, vouched)
    return vouched
  }
  const holds = (start: number, end: number, entry: Entry): boolean => {
    if (entry.trust === 'plain') return true
    const key = keyOf(entry.meant)
    const place = placeOf(words, start)
    if (entry.trust === 'surname') return isSurname(text, words, place, entry, known)
    if (!isExact(text, start, end, entry)) return false
    if (entry.meant.type === 'outlet') return known.has(key)
    if (entry.trust === 'bare') return known.has(key) && stands(start, end)
    const vouched = known.has(key) || (entry.spelling.length > PAIR && isVouchedFor(key))
    if (entry.trust === 'short')
      return vouched && (stands(start, end) || (SEATS.has(key) && isArticled(text, words, place, end)))
    if (lang === 'de' && isNoun(words, place, text[end])) return false
    if (SEATS.has(key)) return isGovernment(text, words, place, end)
    return (vouched || clear.has(key)) && !isPartOfName(text, words, place, end, lang)
  }

  const places: NamePlace[] = []
  let from = 0
  for (const { start, readings } of sightings) {
    if (start < from) continue
    for (const { entry, end } of readings) {
      if (!holds(start, end, entry)) continue
      places.push({ start, end, meant: entry.meant })
      from = end
      break
    }
  }
  return places
}

function keyOf(meant: Meant): string {
  return 'party' in meant ? meant.party : 'outlet' in meant ? `outlet ${meant.outlet}` : ''
}

const isPlain = ({ entry }: Sighting['readings'][number]): boolean => entry.trust === 'plain'

/** What the plain names of a text vouch for: organisations, outlets and, by name, people. */
function evidence(sightings: readonly Sighting[]): ReadonlySet<string> {
  const known = new Set<string>()
  let from = 0
  for (const { start, readings } of sightings) {
    if (start < from) continue
    const plain = readings.find(isPlain)
    if (!plain) continue
    from = plain.end
    known.add(keyOf(plain.entry.meant))
    if (plain.entry.meant.type === 'person') known.add(`person ${plain.entry.meant.person}`)
  }
  return known
}

function isExact(text: string, start: number, end: number, { spelling }: Entry): boolean {
  return text.startsWith(spelling, start) && end - start <= spelling.length + 1
}

function isSurname(
  text: string,
  words: readonly LatinWord[],
  place: number | undefined,
  { meant, spelling }: Entry,
  known: ReadonlySet<string>,
): boolean {
  if (meant.type !== 'person' || place === undefined) return false
  const word = words[place]
  if (!word?.is.written.startsWith(spelling)) return false
  if (!known.has(`person ${meant.person}`) && !(known.has(meant.party) && spelling.length > 4)) return false
  const before = words[place - 1]
  const beside = before && text.slice(before.end, word.start) === ' '
  return !beside || !isCapitalised(before.is.written) || TITLES.has(before.is.lower)
}

/** "Washington took a stake", but neither "in Washington" nor a dateline. */
function isGovernment(text: string, words: readonly LatinWord[], place: number | undefined, end: number): boolean {
  const before = place === undefined ? '' : (words[place - 1]?.is.lower ?? '')
  return !LOCATIVES.has(before) && !DATELINE.test(text.slice(end, end + 4))
}

const OF = new Set(
  'de del di della dell do da du des of federal regional regionale local locale provincial autonómico autonomo'.split(
    ' ',
  ),
)

/** "El Gobierno prometió", "il Mef paga", but neither "el Gobierno de Aragón" nor "el Gobierno francés". */
function isArticled(text: string, words: readonly LatinWord[], place: number | undefined, end: number): boolean {
  const after = place === undefined ? undefined : words[place + 1]
  const isOther = after !== undefined && (OF.has(after.is.lower) || ADJECTIVES.has(keyOfWord(after.is)))
  return !isOther && isGovernment(text, words, place, end)
}

/** All sightings in order; two at the same place are one. */
function merge(latin: readonly Sighting[], native: readonly Sighting[]): readonly Sighting[] {
  if (native.length === 0) return latin
  const merged: Sighting[] = []
  let next = 0
  for (const sighting of native) {
    let other = latin[next]
    for (; other && other.start < sighting.start; other = latin[++next]) merged.push(other)
    if (other?.start === sighting.start) {
      const readings = [...other.readings, ...sighting.readings].sort((a, b) => b.end - a.end)
      merged.push({ start: sighting.start, readings })
      next++
    } else merged.push(sighting)
  }
  return [...merged, ...latin.slice(next)]
}
