import { parseInstant } from '../documents/instants.ts'

/** Forms of ISO 8601 in which the century goes without saying: a day, a day of the year, a month. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^(\d\d)(-?)([01]\d)\2([0-3]\d)$/, '20$1-$3-$4'],
  [/^(\d\d)-?(\d{3})$/, '20$1-$2'],
  [/^-(\d\d)-?([01]\d)$/, '20$1-$2'],
  // A zero too many in a month or day.
  [/^(\d{4})-0?(\d\d)-0?(\d\d)(?=\D|$)/, '$1-$2-$3'],
]

/** A date of a feed as an instant in UTC; nothing where it is none. Korean times without a zone are of the clock of Seoul. */
export function readFeedDate(text: string): string | undefined {
  const trimmed = text.trim()
  const [form, full] = shortForms.find(([pattern]) => pattern.test(trimmed)) ?? []
  const whole = form && full ? trimmed.replace(form, full) : trimmed
  return parseInstant(whole, /\p{sc=Hangul}/u.test(whole) ? { offset: 540 } : {})
}
