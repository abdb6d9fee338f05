import type { LanguagePack } from '../languages/pack.ts'
import { anchors } from '../text/anchors.ts'
import { matchesOf } from '../text/matches.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { remembered, type Word } from '../text/vocabulary.ts'
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
  /** Which kinds of dates may stand at a word, as flags. */
  readonly told: (word: Word) => number
  readonly month: RegExp | undefined
  readonly monthOf: ReadonlyMap<string, number>
  readonly relative: RegExp | undefined
  readonly stepOf: ReadonlyMap<string, RelativeDate>
  readonly lastYear: RegExp | undefined
  readonly weekday: RegExp
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
  const isMonth = anchors(months.map(([word]) => word))
  const isRelative = anchors(dates.relative.map(({ phrase }) => phrase))
  const isWeekday = anchors(dates.weekdays.flat())
  const compiled: DatePatterns = {
    told: remembered(
      (word) =>
        (isMonth(word) ? MONTH : 0) |
        (isRelative(word) ? RELATIVE : 0) |
        (isWeekday(word) ? WEEKDAY : 0) |
        (HAS_YEAR.test(word.written) ? YEARLY : 0) |
        (HAS_SIGN.test(word.written) ? SIGNED : 0),
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
            'gu',
          ),
    stepOf: new Map(dates.relative.map((relative) => [relative.phrase.toLowerCase(), relative])),
    relative:
      dates.relative.length === 0 ? undefined : new RegExp(any(dates.relative.map(({ phrase }) => phrase)), 'giu'),
    weekday: new RegExp(any(dates.weekdays.flat()), 'giu'),
    dayOf: new Map(dates.weekdays.flatMap((words, day) => words.map((word) => [word.toLowerCase(), day] as const))),
    lastYear: dates.lastYear.length === 0 ? undefined : new RegExp(any(dates.lastYear), 'iu'),
  }
  patterns.set(dates, compiled)
  return compiled
}

/** What a word may tell a date by: a month, a day or year from publication, a day of the week, the number of a year, the sign of a month or day. */
const MONTH = 1
const RELATIVE = 2
const WEEKDAY = 4
const YEARLY = 8
const SIGNED = 16
const HAS_YEAR = /20\d\d/u
const HAS_SIGN = /[月월日일]/u

const NUMBERED =
  /(?:(?<year>20\d\d)\s?[年년]\s?)?(?<month>1[0-2]|[1-9])\s?[月월](?:\s?(?<day>3[01]|[12]?\d)\s?[日일号號])?/gu
/** A day of this month, as Japanese, Chinese and Korean news give it: 5日, 29일. */
const BARE_DAY = /(?<![\d月월.,])(?<day>3[01]|[12]?\d)\s?(?:日(?![間间本経系程産前後内])|일(?![간본]))/gu
const YEAR = /(?<![\p{L}\d$€£¥.,])(?<year>20[0-3]\d)(?![\d%.,]\d|\d|%)\s?[年년]?/gu
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
  const { told, month, monthOf, relative, stepOf, lastYear, weekday, dayOf } = compile(dates, pack.script === 'spaced')
  const kinds = tokens.reduce((flags, { is }) => flags | told(is), 0)
  const matches = (kind: number, pattern: RegExp | undefined) =>
    pattern && (kinds & kind) !== 0 ? matchesOf(pattern, text) : []
  const today = published.slice(0, 10)
  const found: FoundDate[] = []
  const taken = new Set<number>()
  const keep = (date: string, start: number, length: number) => {
    for (let at = start; at < start + length; at++) taken.add(at)
    found.push({ date, start, end: start + length })
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
  for (const match of matches(MONTH, month)) {
    const { before, after, year } = match.groups ?? {}
    const number = monthOf.get((match.groups?.['month'] ?? '').toLowerCase())
    if (number) monthly(match, number, before ?? after, year)
  }
  for (const match of matches(SIGNED, NUMBERED)) {
    const { month: number, day, year } = match.groups ?? {}
    if (!taken.has(match.index)) monthly(match, Number(number), day, year, SOON)
  }
  for (const match of matches(RELATIVE, relative)) {
    const step = stepOf.get(match[0].toLowerCase().replace(/\s+/gu, ' '))
    const besideMonth = Array.from({ length: BESIDE }, (_, i) => [match.index - i, match.index + match[0].length + i])
      .flat()
      .some((at) => taken.has(at))
    if (step && !besideMonth) keep(stepped(today, step), match.index, match[0].length)
  }
  for (const match of matches(WEEKDAY, weekday)) {
    const day = dayOf.get(match[0].toLowerCase())
    if (day !== undefined && !taken.has(match.index)) keep(lastOf(day, today), match.index, match[0].length)
  }
  for (const match of matches(SIGNED, BARE_DAY)) {
    const date = dayOfMonth(Number(match.groups?.['day']), today)
    if (date && !taken.has(match.index)) keep(date, match.index, match[0].length)
  }
  for (const match of matches(YEARLY, YEAR)) {
    if (!taken.has(match.index)) keep(match.groups?.['year'] ?? '', match.index, match[0].length)
  }
  return found.sort((a, b) => a.start - b.start)
}
