import type { FoundNumber } from './numbers.ts'
import { AMOUNT, LEFT, type Measured, type Scan, stick } from './scan.ts'

/** What a number measures, by the sign or the word behind it; a large bare number is money in the currency last spoken of. */
export function measure(
  text: string,
  number: FoundNumber,
  sign: string | undefined,
  last: () => string | undefined,
  words: Scan,
): Measured | undefined {
  const after = sign ? null : stick(words.signAfter, text, number.end)
  const code = sign ?? (after ? words.signs.get(after[0].trim().toLowerCase()) : undefined)
  if (code) return { measure: 'money', unit: code, factor: 1, end: number.end + (after?.[0].length ?? 0) }
  let nearest: (Measured & { readonly from: number }) | undefined
  for (const { of, means, from, end, between } of words.unitsAt(number.end)) {
    if (!means || number.value * means.factor > (of.rule.most ?? Number.POSITIVE_INFINITY)) continue
    if (of.rule.counts && isCalendarYear(text, number) && !(words.runsOn && between === '')) continue
    if (!number.digits && COUNTED_WITHIN.test(between)) continue
    if (number.scale >= AMOUNT && (wordsIn(between) > (number.scale > AMOUNT ? 0 : FEW) || words.paidIn.test(between)))
      continue
    if (!nearest || from < nearest.from || (from === nearest.from && end > nearest.end))
      nearest = { measure: of.rule.measure, unit: means.unit, factor: means.factor, end, from }
  }
  if (nearest) return nearest
  const { runs, runUnit } = words
  if (runUnit && text.startsWith(runUnit, number.end) && runs(text, Math.max(0, number.start - LEFT), number.start))
    return { measure: 'term', unit: 'year', factor: 1, end: number.end + runUnit.length }
  if (stick(words.counted, text, number.end) || isOneMillion(number)) return undefined
  if (number.scale >= AMOUNT || (number.scale > 1 && number.value >= 100 * AMOUNT))
    return { measure: 'money', unit: last() ?? 'USD', factor: 1, end: number.end, elided: true }
  return undefined
}

/** "A million" of nothing named counts things rather than money. */
const isOneMillion = ({ digits, value }: FoundNumber) => !digits && value <= AMOUNT

/** A number among the words between: "one cluster of 40,000 chips" is not one chip. */
const COUNTED_WITHIN = /(?<![\p{L}\d-])\d/u

const CALENDAR_YEAR = /^20[0-4]\d$/u
/** True for four digits that are a year of this time, and no count: "bis Februar 2025 Systeme". */
const isCalendarYear = (text: string, { start, end, scale }: FoundNumber) =>
  scale === 1 && CALENDAR_YEAR.test(text.slice(start, end))
/** The most words between millions and what is counted; behind more of them the millions are money: "150 million for the purchase of servers". */
const FEW = 2
const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** True for a numeral that neither counts nor begins a range, as most articles: "a" deal. */
export const isOnlyWord = (text: string, number: FoundNumber, words: Scan) =>
  !number.digits &&
  number.scale === 1 &&
  !stick(words.to, text, number.end) &&
  !stick(words.and, text, number.end) &&
  !measure(text, number, undefined, unknown, words)

const unknown = () => undefined
