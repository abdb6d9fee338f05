import type { LanguagePack } from '../languages/pack.ts'
import { anchors, openers } from '../text/anchors.ts'
import { DIGIT, kindAt, LETTER, NUMBER } from '../text/letters.ts'
import { matchesAt, matchesOf } from '../text/matches.ts'
import { type PhraseTree, phraseTree } from '../text/phrase-tree.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { rememberedFlags, type Word } from '../text/vocabulary.ts'
import { dated, dayOfMonth, lastOf, stepped, yearOf } from './calendar.ts'
import type { DateWords, RelativeDate } from './words.ts'

/** A date that a text gives, with its UTF-16 offsets. */
export interface FoundDate {
  /** As precise as the text: `2025`, `2025-09`, `2025-09-22`. */
  readonly date: string
  readonly start: number
  readonly end: number
}

interface DatePatterns {
  /** Which kinds of dates may begin at a word, as flags; where words run on, which it may hold. */
  readonly told: (word: Word) => number
  readonly month: RegExp | undefined
  readonly monthOf: ReadonlyMap<string, number>
  readonly relative: PhraseTree
  readonly stepOf: ReadonlyMap<string, RelativeDate>
  readonly lastYear: RegExp | undefined
  readonly weekday: PhraseTree
  /** Which day of the week a word is, from Monday, 0. */
  readonly dayOf: ReadonlyMap<string, number>
}

const patterns = new WeakMap<DateWords, DatePatterns>()

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')
/** A word written small in the pack is met with a capital too. */
const anyInitial = (word: string) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
const longestFirst = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

function compile(dates: DateWords, spaced: boolean): DatePatterns {
  const known = patterns.get(dates)
  if (known) return known
  const edge = (side: '<' | '>') => (spaced ? (side === '<' ? '(?<![\\p{L}\\p{N}])' : '(?![\\p{L}\\p{N}])') : '')
  const any = (phrases: readonly string[]) => `${edge('<')}(?:${longestFirst(phrases)})${edge('>')}`
  const months = dates.months.flatMap((words, i) => words.map((word) => [word, i + 1] as const))
  const standing = spaced ? openers : anchors
  const isMonth = standing(months.map(([word]) => word))
  const isRelative = standing(dates.relative.map(({ phrase }) => phrase))
  const isWeekday = standing(dates.weekdays.flat())
  const flags = spaced ? 'y' : 'g'
  const compiled: DatePatterns = {
    told: rememberedFlags(
      (word) =>
        (isMonth(word) ? MONTH : 0) |
        (isRelative(word) ? RELATIVE : 0) |
        (isWeekday(word) ? WEEKDAY : 0) |
        (HAS_YEAR.test(word.written) ? YEARLY : 0) |
        (HAS_SIGN.test(word.written) ? SIGNED : 0) |
        ((word.kinds & DIGIT) !== 0 ? NUMERIC : 0),
    ),
    monthOf: new Map(months.map(([word, number]) => [word.toLowerCase(), number])),
    month:
      months.length === 0
        ? undefined
        : new RegExp(
            `(?:(?<before>\\d{1,2})(?:st|nd|rd|th|º|°|er|\\.)?\\s+(?:de\\s+)?)?${edge('<')}(?<month>${[
              ...months.map(([word]) => word),
            ]
              .sort((a, b) => b.length - a.length)
              .map(anyInitial)
              .join(
                '|',
              )})\\.?${edge('>')}(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%.,]\\d|\\d))?(?:,?\\s+(?:de(?:l)?\\s+)?(?<year>20\\d\\d))?`,
            `${flags}u`,
          ),
    stepOf: new Map(dates.relative.map((relative) => [relative.phrase.toLowerCase(), relative])),
    relative: phraseTree(
      dates.relative.map(({ phrase }) => phrase),
      'on',
    ),
    weekday: phraseTree(dates.weekdays.flat(), 'on'),
    dayOf: new Map(dates.weekdays.flatMap((words, day) => words.map((word) => [word.toLowerCase(), day] as const))),
    lastYear: dates.lastYear.length === 0 ? undefined : new RegExp(any(dates.lastYear), 'iu'),
  }
  patterns.set(dates, compiled)
  return compiled
}

/** What a word may tell a date by: a month, a day or year from publication, a day of the week, the number of a year, the sign of a month or day, digits. */
const MONTH = 1
const RELATIVE = 2
const WEEKDAY = 4
const YEARLY = 8
const SIGNED = 16
const NUMERIC = 32
const HAS_YEAR = /^20[0-3]\d/u
const HAS_SIGN = /[月월日일]/u

const NUMBERED =
  /(?:(?<year>20\d\d)\s?[年년]\s?)?(?<month>1[0-2]|[1-9])\s?[月월](?:\s?(?<day>3[01]|[12]?\d)\s?[日일号號])?/uy
/** A day of this month, as Japanese, Chinese and Korean news give it: 5日, 29일. */
const BARE_DAY = /(?<![\d月월.,])(?<day>3[01]|[12]?\d)\s?(?:日(?![間间本経系程産前後内])|일(?![간본]))/uy
const YEAR = /(?<![\p{L}\d$€£¥.,])(?<year>20[0-3]\d)(?![\d%.,]\d|\d|%)\s?[年년]?/uy
/** Months ahead within which a bare 12月 is the coming one: of the last year's the languages with numbered months say so. */
const SOON = 6
/** Characters within which "last year" belongs to the month beside it. */
const BESIDE = 12

/**
 * The dates in a text, in text order; a month without a year is the last one of that name before publication. Dates that
 * lie ahead are among them.
 */
export function findDates(
  text: string,
  published: string,
  pack: LanguagePack,
  tokens: readonly Token[] = tokenize(text),
): readonly FoundDate[] {
  const { dates } = pack.claims
  const spaced = pack.script === 'spaced'
  const { told, month, monthOf, relative, stepOf, lastYear, weekday, dayOf } = compile(dates, spaced)
  const { words, all } = telling(tokens, told)
  const matches = (pattern: RegExp | undefined, kind: number, at = kind, startsOf = wordStart) => {
    if (!pattern || (all & kind) === 0) return []
    if (!pattern.sticky) return matchesOf(pattern, text)
    return matchesAt(
      pattern,
      text,
      words.flatMap(({ i, kinds }) => ((kinds & at) === 0 ? [] : startsOf(tokens, i, text))),
    )
  }
  /** Where phrases stand: in a spaced script at the words that may begin them, else anywhere in those that may hold them. */
  const phrases = (tree: PhraseTree, kind: number) => {
    const places: { readonly start: number; readonly end: number }[] = []
    if ((all & kind) === 0) return places
    let from = 0
    for (const { i, kinds } of words) {
      const token = tokens[i]
      if (!token || (kinds & kind) === 0) continue
      const last = spaced ? token.start + 1 : token.end
      for (let start = Math.max(from, token.start); start < last; start++) {
        const end = tree.reach(text, start, spaced ? endsWord : undefined)
        if (end < 0) continue
        places.push({ start, end })
        from = end
        start = end - 1
      }
    }
    return places
  }
  const today = published.slice(0, 10)
  const found: FoundDate[] = []
  const taken = new Set<number>()
  const keep = (date: string, start: number, length: number) => {
    for (let at = start; at < start + length; at++) taken.add(at)
    found.push({ date, start, end: start + length })
  }
  const isTaken = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return true
    return false
  }
  const monthly = (
    match: RegExpExecArray,
    number: number,
    day: string | undefined,
    year: string | undefined,
    soon = 0,
  ) => {
    const near = text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24)
    const ofYear = year ?? yearOf(number, today, lastYear?.test(near) ?? false, soon)
    keep(dated(ofYear, number, day === undefined ? undefined : Number(day)), match.index, match[0].length)
  }
  for (const match of matches(month, MONTH, MONTH, dayStarts)) {
    const { before, after, year } = match.groups ?? {}
    const number = monthOf.get((match.groups?.['month'] ?? '').toLowerCase())
    if (number) monthly(match, number, before ?? after, year)
  }
  for (const match of matches(NUMBERED, SIGNED, NUMERIC, digitsOf)) {
    const { month: number, day, year } = match.groups ?? {}
    if (!taken.has(match.index)) monthly(match, Number(number), day, year, SOON)
  }
  for (const { start, end } of phrases(relative, RELATIVE)) {
    const step = stepOf.get(text.slice(start, end).toLowerCase().replace(/\s+/gu, ' '))
    const besideMonth = isTaken(start - BESIDE + 1, start + 1) || isTaken(end, end + BESIDE)
    if (step && !besideMonth) keep(stepped(today, step), start, end - start)
  }
  for (const { start, end } of phrases(weekday, WEEKDAY)) {
    const day = dayOf.get(text.slice(start, end).toLowerCase())
    if (day !== undefined && !taken.has(start)) keep(lastOf(day, today), start, end - start)
  }
  for (const match of matches(BARE_DAY, SIGNED, NUMERIC, digitsOf)) {
    const date = dayOfMonth(Number(match.groups?.['day']), today)
    if (date && !taken.has(match.index)) keep(date, match.index, match[0].length)
  }
  for (const match of matches(YEAR, YEARLY)) {
    if (!taken.has(match.index)) keep(match.groups?.['year'] ?? '', match.index, match[0].length)
  }
  return found.sort((a, b) => a.start - b.start)
}

const endsWord = (text: string, at: number) => (kindAt(text, at) & (LETTER | NUMBER)) === 0

/** A word that may tell a date, by its place among all, and which kinds of dates. */
interface Telling {
  readonly i: number
  readonly kinds: number
}

/** The words that may tell dates, and all the kinds that any of them may tell. */
function telling(tokens: readonly Token[], told: (word: Word) => number) {
  const words: Telling[] = []
  let all = 0
  tokens.forEach(({ is }, i) => {
    const kinds = told(is)
    if (kinds === 0) return
    words.push({ i, kinds })
    all |= kinds
  })
  return { words, all }
}

/** Where a date may begin whose word is the token of a place. */
type StartsOf = (tokens: readonly Token[], i: number, text: string) => readonly number[]

const wordStart: StartsOf = (tokens, i) => [tokens[i]?.start ?? 0]

/** At a month, or at a day before it: "3 de mayo". */
const dayStarts: StartsOf = (tokens, i, text) => {
  const start = tokens[i]?.start ?? 0
  return [...digitsBetween(text, tokens[i - DAY_AHEAD]?.start ?? 0, start), start]
}
/** The most words from a month back to its day. */
const DAY_AHEAD = 2

/** At each digit of a word, where words run on. */
const digitsOf: StartsOf = (tokens, i, text) => digitsBetween(text, tokens[i]?.start ?? 0, tokens[i]?.end ?? 0)

function digitsBetween(text: string, start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = start; at < end; at++) if ((kindAt(text, at) & DIGIT) !== 0) found.push(at)
  return found
}
