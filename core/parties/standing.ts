import { keyOf, type LatinWord } from './latin.ts'
import { ADJECTIVES } from './nations.ts'

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
export const TITLES = new Set(
  'mr mrs ms dr ceo cfo cto coo chief president chairman founder herr frau herrn signor monsieur madame señor senhor sr sra don presidente president meneer mevrouw chef boss capo'.split(
    ' ',
  ),
)
const NATIVE_LANGS = new Set(['ja', 'zh', 'ko'])
const OPENING = /(?:^|[.!?:;•\n]|[-–—]\s)[\s"'“”‘’«»„([]*$/u

/** German writes every noun with a capital: behind an article only a compound ("die Meta-Aktie") holds a name. */
export function isNoun(words: readonly LatinWord[], place: number | undefined, after: string | undefined): boolean {
  if (place === undefined || isAcronym(words[place])) return false
  const before = words[place - 1]?.is.lower
  return before !== undefined && after !== '-' && DETERMINERS['de']?.has(before) === true
}

/** "Die KMW": what is written in capitals is no ordinary noun. */
const isAcronym = (word: LatinWord | undefined): boolean => /^\p{Lu}{3,}$/u.test(word?.is.written ?? '')

/** True where a capitalised word right beside makes it a part of another name. */
export function isPartOfName(
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
    word !== undefined && text.slice(from, to) === ' ' && isNameLike(word.is.written)
  return (
    here !== undefined &&
    ((lang !== 'de' && joined(before, before?.end ?? 0, here.start) && !isOfNation(before)) ||
      /^ \d/.test(text.slice(end, end + 2)) ||
      (after !== undefined && isInitialsOnly(after.is.written) && joined(after, end, after.start)))
  )
}

const isNameLike = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !TITLES.has(word.toLowerCase())
/** "Het Franse Poolside": the adjective of a nation before a name is no part of it. */
const isOfNation = (word: LatinWord | undefined): boolean => word !== undefined && ADJECTIVES.has(keyOf(word.is))
const isInitialsOnly = (word: string): boolean => /^\p{Lu}$/u.test(word)

/** True where only a name can stand: a capital inside a sentence, with no article before it. */
export function standsAsName(
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
  const adjacent = after && text.slice(end, after.start) === ' ' ? after.is.written : ''
  if (OPENING.test(text.slice(Math.max(0, here.start - 6), here.start)))
    return (
      adjacent !== '' && (isPaired(text, end) || !CONTINUATIONS.has(adjacent.toLowerCase())) && !/^\d/.test(adjacent)
    )
  const before = words[place - 1]?.is.lower ?? ''
  if (lang === 'de') return isAcronym(here) || !DETERMINERS['de']?.has(before)
  return !DETERMINERS[lang]?.has(before) && !isNameLike(adjacent)
}

/** "Orange et EDF", "Arm and Intel": a name goes with a name. */
function isPaired(text: string, end: number): boolean {
  return /^ (?:and|e|et|y|und|en) \p{Lu}/u.test(text.slice(end, end + 6))
}
