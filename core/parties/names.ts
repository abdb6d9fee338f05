import type { Entry, Meant } from './entries.ts'
import { isCapitalised, type LatinWord, type Sighting, sightLatin } from './latin.ts'
import { sightNative } from './native.ts'
import { register } from './register.ts'
import type { InLanguage } from './words.ts'

/** A known name in a text; offsets are UTF-16. */
export interface NamePlace {
  readonly start: number
  readonly end: number
  readonly meant: Meant
}

/** Articles and the like: the word behind one is an ordinary noun even with a capital ("der Arm"). */
const DETERMINERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the', 'this', 'that', 'his', 'her', 'its', 'their', 'your', 'our', 'my', 'each', 'every']),
  it: new Set(['il', 'lo', 'la', 'un', 'uno', 'una', 'questo', 'questa', 'sua', 'suo']),
  de: new Set(
    'der die das den dem des ein eine einen einem einer eines im am zum zur kein keine keinen seinen ihren jeder jede'.split(
      ' ',
    ),
  ),
  fr: new Set(['le', 'la', 'un', 'une', 'cette', 'ce', 'sa', 'son']),
  es: new Set(['el', 'la', 'un', 'una', 'esta', 'este', 'su']),
  pt: new Set(['um', 'uma', 'esta', 'essa', 'sua', 'seu']),
  nl: new Set(['de', 'het', 'een', 'deze', 'dit', 'zijn', 'haar', 'hun']),
}
/** Words that go on a common noun at the head of a sentence: "Switch to", "Meta di". */
const CONTINUATIONS = new Set(
  'of to with for from in on at up down and or the a di de da del della dei degli dello delle dell do dos das des du von der mit zu in et y e en van het que'.split(
    ' ',
  ),
)
/** Titles between a text and a family name, as in "Mr Son". */
const TITLES = new Set(
  'mr mrs ms dr ceo cfo cto coo chief president chairman founder herr frau herrn signor monsieur madame señor senhor sr sra don presidente president meneer mevrouw chef boss capo'.split(
    ' ',
  ),
)
/** Behind these the name of a capital is a place and not its government. */
const LOCATIVES = new Set(
  'in near from to of at around outside west north a ad da di à en de em bei aus nach von te uit naar vicino près cerca'.split(
    ' ',
  ),
)
const DATELINE = /^\s?(?:[(/\n–—-]|\.-|, [\p{Lu}\d])/u
const SEATS = new Set(register.filter(({ kinds }) => kinds.includes('government')).map(({ id }) => id))
const NATIVE_LANGS = new Set(['ja', 'zh', 'ko'])
const OPENING = /(?:^|[.!?:;•\n]|[-–—]\s)[\s"'“”‘’«»„([]*$/u

/** The known names of a text in order and without overlaps: organisations, people, products, outlets, bystanders. */
export function findNames(text: string, words: readonly LatinWord[], { lang }: InLanguage): readonly NamePlace[] {
  const sightings = merge(sightLatin(text, words, lang), sightNative(text, lang))
  const known = evidence(sightings)
  const wordAt = new Map(words.map((word, i) => [word.start, i]))
  const stands = (start: number, end: number) => standsAsName(text, words, wordAt.get(start), end, lang)
  const clear = new Set<string>()
  for (const { start, readings } of sightings)
    for (const { entry, end } of readings)
      if (entry.trust === 'wary' && isExact(text, start, end, entry) && stands(start, end))
        clear.add(keyOf(entry.meant))

  const holds = (start: number, end: number, entry: Entry): boolean => {
    if (entry.trust === 'plain') return true
    const key = keyOf(entry.meant)
    const place = wordAt.get(start)
    if (entry.trust === 'surname') return isSurname(text, words, place, entry, known)
    if (!isExact(text, start, end, entry)) return false
    if (entry.meant.type === 'outlet') return known.has(key)
    if (entry.trust === 'short') return known.has(key) && stands(start, end)
    if (lang === 'de' && isNoun(words, place, text[end])) return false
    if (SEATS.has(key)) return isGovernment(text, words, place, end)
    return (known.has(key) || clear.has(key)) && !isPartOfName(text, words, place, end, lang)
  }

  const places: NamePlace[] = []
  let from = 0
  for (const { start, readings } of sightings) {
    if (start < from) continue
    const reading = readings.find(({ entry, end }) => holds(start, end, entry))
    if (!reading) continue
    places.push({ start, end: reading.end, meant: reading.entry.meant })
    from = reading.end
  }
  return places
}

function keyOf(meant: Meant): string {
  return 'party' in meant ? meant.party : 'outlet' in meant ? `outlet ${meant.outlet}` : ''
}

/** What the plain names of a text vouch for: organisations, outlets and, by name, people. */
function evidence(sightings: readonly Sighting[]): ReadonlySet<string> {
  const known = new Set<string>()
  let from = 0
  for (const { start, readings } of sightings) {
    if (start < from) continue
    const plain = readings.find(({ entry }) => entry.trust === 'plain')
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
  if (!word?.word.startsWith(spelling)) return false
  if (!known.has(`person ${meant.person}`) && !(known.has(meant.party) && spelling.length > 4)) return false
  const before = words[place - 1]
  const beside = before && text.slice(before.end, word.start) === ' '
  return !beside || !isCapitalised(before.word) || TITLES.has(before.word.toLowerCase())
}

/** German writes every noun with a capital: behind an article only a compound ("die Meta-Aktie") holds a name. */
function isNoun(words: readonly LatinWord[], place: number | undefined, after: string | undefined): boolean {
  const before = place === undefined ? undefined : words[place - 1]?.word.toLowerCase()
  return before !== undefined && after !== '-' && DETERMINERS['de']?.has(before) === true
}

/** "Washington took a stake", but neither "in Washington" nor a dateline. */
function isGovernment(text: string, words: readonly LatinWord[], place: number | undefined, end: number): boolean {
  const before = place === undefined ? '' : (words[place - 1]?.word.toLowerCase() ?? '')
  return !LOCATIVES.has(before) && !DATELINE.test(text.slice(end, end + 4))
}

/** True where a capitalised word right beside makes it a part of another name. */
function isPartOfName(
  text: string,
  words: readonly LatinWord[],
  place: number | undefined,
  end: number,
  lang: string,
): boolean {
  if (place === undefined) return false
  const here = words[place]
  const before = words[place - 1]
  const after = words.slice(place + 1, place + 4).find(({ start }) => start >= end)
  const joined = (word: LatinWord | undefined, from: number, to: number) =>
    word !== undefined && text.slice(from, to) === ' ' && isNameLike(word.word)
  return (
    here !== undefined &&
    ((lang !== 'de' && joined(before, before?.end ?? 0, here.start)) ||
      /^ \d/.test(text.slice(end, end + 2)) ||
      (after !== undefined && isInitialsOnly(after.word) && joined(after, end, after.start)))
  )
}

const isNameLike = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !TITLES.has(word.toLowerCase())
const isInitialsOnly = (word: string): boolean => /^\p{Lu}$/u.test(word)

/** True where only a name can stand: a capital inside a sentence, with no article before it. */
function standsAsName(
  text: string,
  words: readonly LatinWord[],
  place: number | undefined,
  end: number,
  lang: string,
): boolean {
  const here = place === undefined ? undefined : words[place]
  if (place === undefined || !here || NATIVE_LANGS.has(lang)) return true
  if (isPartOfName(text, words, place, end, lang)) return false
  const after = words.slice(place + 1, place + 4).find(({ start }) => start >= end)
  const adjacent = after && text.slice(end, after.start) === ' ' ? after.word : ''
  if (OPENING.test(text.slice(Math.max(0, here.start - 6), here.start)))
    return (
      adjacent !== '' && (isPaired(text, end) || !CONTINUATIONS.has(adjacent.toLowerCase())) && !/^\d/.test(adjacent)
    )
  const before = words[place - 1]?.word.toLowerCase() ?? ''
  return !DETERMINERS[lang]?.has(before) && (lang === 'de' || !isNameLike(adjacent))
}

/** "Orange et EDF", "Arm and Intel": a name goes with a name. */
function isPaired(text: string, end: number): boolean {
  return /^ (?:and|e|et|y|und|en) \p{Lu}/u.test(text.slice(end, end + 6))
}

function merge(latin: readonly Sighting[], native: readonly Sighting[]): readonly Sighting[] {
  if (native.length === 0) return latin
  const at = new Map<number, Sighting>()
  for (const sighting of [...latin, ...native]) {
    const known = at.get(sighting.start)
    const readings = [...(known?.readings ?? []), ...sighting.readings].toSorted((a, b) => b.end - a.end)
    at.set(sighting.start, { start: sighting.start, readings })
  }
  return [...at.values()].toSorted((a, b) => a.start - b.start)
}
