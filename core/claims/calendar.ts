import type { RelativeDate } from './words.ts'

const WEEK = 7
const DAY = 86_400_000
const pad = (number: number) => String(number).padStart(2, '0')

/** A month, or a day of it where one is given: `2025-09`, `2025-09-22`. */
export const dated = (year: number | string, month: number, day?: number): string =>
  `${year}-${pad(month)}${day !== undefined && day >= 1 && day <= 31 ? `-${pad(day)}` : ''}`

/** The year of a month that is given without one: the last one of that name up to a day, or up to some months after it. */
export function yearOf(month: number, today: string, last: boolean, soon: number): number {
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return last || month > current + soon ? year - 1 : year
}

/** The last day of the week of a name, from Monday, 0, up to a day. */
export function lastOf(day: number, today: string): string {
  const now = Date.parse(`${today}T00:00:00Z`)
  const back = (new Date(now).getUTCDay() + WEEK - 1 - day) % WEEK
  return new Date(now - back * DAY).toISOString().slice(0, 10)
}

/** A day that is given without its month: the last one of that number up to publication, a day ahead allowed for its zone. */
export function dayOfMonth(day: number, today: string): string | undefined {
  if (day < 1 || day > 31) return undefined
  const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
  if (day > Number(today.slice(8, 10)) + 1) month.setUTCMonth(month.getUTCMonth() - 1)
  return dated(month.getUTCFullYear(), month.getUTCMonth() + 1, day)
}

/** A date some steps before another, as precise as the smallest unit of the step. */
export function stepped(today: string, step: RelativeDate): string {
  const date = new Date(`${today}T00:00:00Z`)
  if (step.days !== undefined) date.setUTCDate(date.getUTCDate() + step.days)
  if (step.months !== undefined) {
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + step.months)
  }
  if (step.years !== undefined) date.setUTCFullYear(date.getUTCFullYear() + step.years)
  const length = step.days !== undefined && step.days > -7 ? 10 : step.years !== undefined ? 4 : 7
  return date.toISOString().slice(0, length)
}

/** How long before publication a date lies. */
export const ageNames = [
  'ahead',
  'this year',
  'last year',
  'now',
  'month',
  'months',
  'half a year',
  'year',
  'years',
] as const
export type Age = (typeof ageNames)[number]

/** Each age with the months up to which it reaches. */
const ages: readonly (readonly [Age, number])[] = [
  ['now', 0],
  ['month', 1],
  ['months', 4],
  ['half a year', 10],
  ['year', 18],
]

/** How long before publication a date lies, as precisely as it says itself. */
export function ageOf(date: string, published: string): Age {
  if (date > published.slice(0, date.length)) return 'ahead'
  const years = Number(published.slice(0, 4)) - Number(date.slice(0, 4))
  if (date.length === 4) return years === 0 ? 'this year' : years === 1 ? 'last year' : 'years'
  const months = years * 12 + Number(published.slice(5, 7)) - Number(date.slice(5, 7))
  return ages.find(([, most]) => months <= most)?.[0] ?? 'years'
}

/** True for a date that lies before publication, as precise as it is. */
export const isPast = (date: string, published: string): boolean => date < published.slice(0, date.length)

/** True for the day of publication and the two before it. */
export const isNow = (date: string, published: string): boolean =>
  date.length === 10 && Date.parse(published) - Date.parse(date) <= 2 * DAY
