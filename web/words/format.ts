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
}

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' }
const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
}
const million = 1e6

/** The formats of a locale, made once; `numbers` names another locale for numbers, where its habits are known better. */
export function formatsOf(locale: string, numbers: string = locale): Formats {
  const dates = new Map<number, Intl.DateTimeFormat>()
  const dateFormat = (length: number) => {
    const known =
      dates.get(length) ?? new Intl.DateTimeFormat(locale, { ...(precisions[length] ?? day), timeZone: 'UTC' })
    dates.set(length, known)
    return known
  }
  const plain = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 })
  const compact = new Intl.NumberFormat(numbers, { notation: 'compact', maximumFractionDigits: 1 })
  const worded = new Intl.NumberFormat(numbers, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  })
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    short: (value) => compact.format(value),
    // Newspapers write "950,000" and "1.3 trillion".
    long: (value) => (value < million ? plain : worded).format(value),
    date: (date) => dateFormat(date.length).format(new Date(date)),
    month: (moment) => dateFormat(7).format(new Date(moment)),
    count: (value) => plain.format(value),
    list: (names) => listed.format(names),
    ago(moment, now) {
      const minutes = Math.max(0, Math.round((now - Date.parse(moment)) / 60_000))
      if (minutes < 90) return relative.format(-minutes, 'minute')
      return minutes < 60 * 36
        ? relative.format(-Math.round(minutes / 60), 'hour')
        : relative.format(-Math.round(minutes / 1440), 'day')
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
