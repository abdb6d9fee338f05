import { once } from '../../core/once.ts'

/** Numbers and dates as one language writes them. */
export interface Formats {
  /** A number as short as an axis needs it: `100B`. */
  readonly short: (value: number) => string
  /** A number with its scale in words: `100 billion`. */
  readonly long: (value: number) => string
  /** A date as precise as it was given: `1 Feb 2026`, `Feb 2026`, `2026`. */
  readonly date: (date: string) => string
  readonly month: (moment: number) => string
  /** How long ago a moment was, in the largest whole unit. */
  readonly ago: (moment: string, now: number) => string
  readonly count: (value: number) => string
  /** Names one after the other: `A, B and C`. */
  readonly list: (names: readonly string[]) => string
  /** Each makes one of the formats that any page needs: where nobody waits for it yet, as the first ones take long. */
  readonly makers: readonly (() => unknown)[]
}

const million = 1e6

/** The formats of a locale, each made when it is first used; `numbers` names another locale for numbers, where its habits are known better. */
export function formatsOf(locale: string, numbers: string = locale): Formats {
  const dates = (precision: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }))
  const years = dates({ year: 'numeric' })
  const months = dates({ year: 'numeric', month: 'short' })
  const days = dates({ year: 'numeric', month: 'short', day: 'numeric' })
  const byLength: Readonly<Record<number, typeof days>> = { 4: years, 7: months }
  const plain = once(() => new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 }))
  const compact = once(() => new Intl.NumberFormat(numbers, { notation: 'compact', maximumFractionDigits: 1 }))
  const worded = once(
    () => new Intl.NumberFormat(numbers, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }),
  )
  const listed = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  return {
    makers: [plain, compact, worded, days],
    short: (value) => compact().format(value),
    // Newspapers write "950,000" and "1.3 trillion".
    long: (value) => (value < million ? plain : worded)().format(value),
    date: (date) => (byLength[date.length] ?? days)().format(new Date(date)),
    month: (moment) => months().format(new Date(moment)),
    count: (value) => plain().format(value),
    list: (names) => listed().format(names),
    ago(moment, now) {
      const minutes = Math.max(0, Math.round((now - Date.parse(moment)) / 60_000))
      if (minutes < 90) return relative().format(-minutes, 'minute')
      return minutes < 60 * 36
        ? relative().format(-Math.round(minutes / 60), 'hour')
        : relative().format(-Math.round(minutes / 1440), 'day')
    },
  }
}

const powers = [
  [1e9, 'GW'],
  [1e6, 'MW'],
  [1e3, 'kW'],
  [0, 'W'],
] as const

/** Watts in the largest prefix that keeps a whole number before the point. */
export function scaledPower(watts: number): readonly [amount: number, unit: string] {
  const [scale, unit] = powers.find(([size]) => watts >= size) ?? [1, 'W']
  return [watts / (scale || 1), unit]
}
