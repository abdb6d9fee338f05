import { monthOf } from './months.ts'

/** Zones by the letters that feeds and bylines write, in minutes east of UTC. */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'UT:0 UTC:0 GMT:0 Z:0 WET:0 BST:60 WEST:60 CET:60 MEZ:60 MET:60 CEST:120 MESZ:120 MEST:120 EET:120 EEST:180 EST:-300 EDT:-240 ET:-300 ' +
    'AST:-240 ADT:-180 AT:-240 CST:-360 CDT:-300 CT:-360 MST:-420 MDT:-360 MT:-420 PST:-480 PDT:-420 PT:-480 BRT:-180 JST:540 KST:540 HKT:480 SGT:480 IST:330'
  )
    .split(' ')
    .map((zone) => zone.split(':'))
    .map(([name = '', minutes]) => [name, Number(minutes)]),
)

/**
 * How dates are written where a text comes from: digits alone month first in the United States, with a year of two digits
 * first in East Asia, day first elsewhere; and times by the clock there.
 */
export interface DateHabit {
  readonly monthFirst?: boolean
  readonly yearFirst?: boolean
  /** Minutes east of UTC of the clock that a time without a zone was read from; that of UTC without it. */
  readonly offset?: number
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const time =
  /(?<![\d-])(\d{1,2})\s*(?::|(?<=\d)h(?=\d\d\b)|時|시|点|时)\s*(\d{1,2})(?:\s*[:分분]\s*(\d{1,2})(?:[.,](\d+))?)?\s*([ap]\.?m\b\.?)?/i
const zoneAfter = /^\s*\(?\s*(?:(?:GMT|UTC)?\s*([+−-])(\d{1,2}):?(\d{2})?\b|([A-Z]{1,4})\b)/

/** Where a date of each habit stands in a text; the first that fits is taken. */
const habits: readonly {
  readonly pattern: RegExp
  readonly read: (found: readonly string[], habit: DateHabit) => Parts | undefined
}[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/,
    read: ([, y, m, d]) => parts(y, m, d),
  },
  {
    pattern: /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
    read: ([, era = '', y, m, d]) => parts(String((eras[era] ?? 0) + (y === '元' ? 1 : Number(y))), m, d),
  },
  // Taiwan counts its years from 1912.
  {
    pattern: /(?<!\d)(1\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
    read: ([, y, m, d]) => parts(String(Number(y) + 1911), m, d),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    read: ([, y, m, d]) => parts(y, m, d),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})-(\p{L}{3,})-(\d{1,2})(?!\d)/u,
    read: ([, y, m, d]) => parts(y, monthOf(m), d),
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2}(?=\s+\d{1,2}:))(?!\d)/u,
    read: ([, d, m, y]) => parts(fullYear(y), monthOf(m), d),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s*(?:at\s+)?((?:19|20)\d{2})(?!\d)/u,
    read: ([, m, d, y]) => parts(y, monthOf(m), d),
  },
  // `Mon Sep 22 16:05:00 EST 2025`, as asctime writes it.
  {
    pattern: /(?<!\p{L})(\p{L}{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:(?:[A-Z]{2,4}|[+-]\d{4})\s+)?(\d{4})/u,
    read: ([, m, d, y]) => parts(y, monthOf(m), d),
  },
  // The month tells itself only where the other is over 12.
  {
    pattern:
      /(?<![\d.])(?:(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)\d{2})|(\d\d)[./](\d\d)[./](\d\d)(?![.:]))(?!\d)/,
    read: ([whole = '', a, b, y, a2, b2, y2], { monthFirst = false, yearFirst = false }) => {
      if (yearFirst && a2) return parts(fullYear(a2), b2, y2)
      const [one, other, year] = [a ?? a2, b ?? b2, y ?? fullYear(y2)]
      const isMonthFirst = Number(other) > 12 || (monthFirst && Number(one) <= 12 && whole.includes('/'))
      return isMonthFirst ? parts(year, one, other) : parts(year, other, one)
    },
  },
]

/** The year before the first of each Japanese era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const fullYear = (year: string | undefined): string | undefined => (year?.length === 2 ? `20${year}` : year)

function parts(year?: string, month?: string, day?: string): Parts | undefined {
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  const valid = found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31
  return valid && found.year >= 1970 && found.year <= 2100 ? found : undefined
}

const reasonable = (instant: number): Date | undefined =>
  instant > 0 && instant < 4_102_444_800_000 ? new Date(instant) : undefined

interface Moment {
  readonly at: Date
  /** Minutes east of UTC. */
  readonly offset: number
}

/** The instant of a machine-written or human-written date, in UTC; a date without a zone is taken as UTC. */
export const parseInstant = (text: string, habit: DateHabit = {}): string | undefined =>
  parseMoment(text, habit)?.at.toISOString()

/** The same instant told in the zone that the date gives: its first ten letters are the day as it was written. */
export function parseZoned(text: string, habit: DateHabit = {}): string | undefined {
  const moment = parseMoment(text, habit)
  return moment && zoned(moment)
}

/** The first date in a text, whatever habit it is written in, as an instant in UTC. */
export const findInstant = (text: string): string | undefined => findMoment(text, {})?.at.toISOString()

/** The first date in a text in the zone that it gives. */
export function findZoned(text: string, habit: DateHabit = {}): string | undefined {
  const moment = findMoment(text, habit)
  return moment && zoned(moment)
}

/** Dates of machines that say less than a day, or count the days of the year. */
const yearAlone = /^(\d{4})(?:-(\d{2}))?$/
const dayOfYear = /^((?:19|20)\d{2})-?(\d{3})$/

/** As most machines write: read at once, since lists have thousands of them. */
const plain = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/

function parseMoment(text: string, habit: DateHabit): Moment | undefined {
  const trimmed = text.trim()
  const written = plain.test(trimmed) ? reasonable(Date.parse(trimmed)) : undefined
  if (written) return { at: written, offset: 0 }
  const [, year, month = '1'] = yearAlone.exec(trimmed) ?? []
  const [, ofYear, day] = dayOfYear.exec(trimmed) ?? []
  const told = parts(year, month, '1') ?? parts(ofYear, '1', '1')
  if (told) {
    const at = reasonable(Date.UTC(told.year, told.month - 1, Number(day ?? 1)))
    return at && { at, offset: 0 }
  }
  const scale = /^\d{10}(\.\d+)?$/.test(trimmed) ? 1_000 : /^\d{13}$/.test(trimmed) ? 1 : undefined
  if (scale === undefined) return findMoment(trimmed, habit)
  const at = reasonable(Number(trimmed) * scale)
  return at && { at, offset: 0 }
}

function zoned({ at, offset }: Moment): string {
  if (offset === 0) return at.toISOString()
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const minutes = Math.abs(offset)
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

/** What every date has: a year in four digits or named as one, or a day and a month in two digits each, or a clock behind a year in two. */
const dated = /\d{4}|年|\d\d[./]\d\d|\d\d\s+\d{1,2}:/

function findMoment(text: string, habit: DateHabit): Moment | undefined {
  if (!dated.test(text)) return undefined
  for (const { pattern, read } of habits) {
    const found = pattern.exec(text)
    // Who writes the time with AM and PM writes the month first.
    const date = found && read(found, { ...habit, monthFirst: habit.monthFirst || /\d\s*[ap]\.?m\b/i.test(text) })
    if (!date) continue
    const clock = readClock(text, found.index, found.index + found[0].length, habit)
    const instant = Date.UTC(
      date.year,
      date.month - 1,
      date.day,
      clock.hours,
      clock.minutes - clock.offset,
      0,
      clock.milliseconds,
    )
    const at = reasonable(instant)
    return at && { at, offset: clock.offset }
  }
  return undefined
}

interface Clock {
  readonly hours: number
  readonly minutes: number
  readonly milliseconds: number
  readonly offset: number
}

const midnight: Clock = { hours: 0, minutes: 0, milliseconds: 0, offset: 0 }

function readClock(text: string, start: number, end: number, habit: DateHabit): Clock {
  const near = `${text.slice(Math.max(0, start - 30), start)}\n${text.slice(start, end + 45)}`
  const found = time.exec(
    near
      .replace(
        /(\d)T(\d\d):?(\d\d):?(?=(\d\d)?)/,
        (_, day, hours, minutes, seconds) => `${day} ${hours}:${minutes}${seconds ? ':' : ''}`,
      )
      .replace(/(\d)T(\d{1,2}):(\d\d)/, '$1 $2:$3')
      .replace(/(\d)T(\d\d)(?=[Z+-]|$)/, '$1 $2:00'),
  )
  if (!found) return midnight
  const [whole, h, m, s, fraction, meridiem] = found
  const afternoon = meridiem?.toLowerCase().startsWith('p') ?? /下午|午後|오후/.test(near)
  const hours = meridiem || afternoon ? (Number(h) % 12) + (afternoon ? 12 : 0) : Number(h)
  if (hours > 24 || Number(m) > 59) return midnight
  const written = zoneOffset(near.slice(found.index + whole.length))
  // Midnight to the second stands for a day without a time.
  const isDay = hours === 0 && Number(m) === 0 && Number(s ?? 0) === 0
  const offset = written ?? (isDay ? 0 : (habit.offset ?? 0))
  return {
    hours,
    minutes: Number(m),
    milliseconds: Number(s ?? 0) * 1_000 + Number(`${fraction ?? ''}000`.slice(0, 3)),
    offset,
  }
}

function zoneOffset(rest: string): number | undefined {
  const [, sign, hours, minutes, letters] = zoneAfter.exec(rest) ?? []
  if (hours !== undefined) return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
  return zones[letters ?? '']
}
