import { leftOf } from './edges.ts'
import type { FoundNumber } from './numbers.ts'
import { AMOUNT, endingAt, type Measured, type Scan, stick } from './scan.ts'

/** What a number measures, by the sign or the word behind it; a large bare number is money in the currency last spoken of. */
export const measure = (
  number: FoundNumber,
  sign: string | undefined,
  last: () => string | undefined,
  scan: Scan,
): Measured | undefined => stated(number, sign, scan) ?? assumed(number, last, scan)

/** What the sign or the word behind a number says that it measures. */
export function stated(number: FoundNumber, sign: string | undefined, scan: Scan): Measured | undefined {
  const { text, words } = scan
  const after = sign ? null : stick(words.signAfter, scan, number.end)
  const code = sign ?? (after ? words.signs.get(after[0].trim().toLowerCase()) : undefined)
  if (code)
    return { measure: 'money', unit: code, factor: 1, end: number.end + (after?.[0].length ?? 0), elided: false }
  let nearest: Measured | undefined
  let nearestFrom = 0
  for (const { of, means, from, end, between } of scan.unitsAt(number.end)) {
    if (!means || number.value * means.factor > (of.rule.most ?? Number.POSITIVE_INFINITY)) continue
    if (of.rule.counts && isCalendarYear(text, number) && !(words.runsOn && between === '')) continue
    if (!number.digits && COUNTED_WITHIN.test(between)) continue
    if (number.scale >= AMOUNT && (wordsIn(between) > (number.scale > AMOUNT ? 0 : FEW) || words.paidIn.test(between)))
      continue
    if (nearest && (from > nearestFrom || (from === nearestFrom && end <= nearest.end))) continue
    nearest = { measure: of.rule.measure, unit: means.unit, factor: means.factor, end, elided: false }
    nearestFrom = from
  }
  if (nearest) return nearest
  const { runs, runUnit } = words
  if (runUnit && text.startsWith(runUnit, number.end) && endingAt(runs, scan, leftOf(number), number.start))
    return { measure: 'term', unit: 'year', factor: 1, end: number.end + runUnit.length, elided: false }
  return undefined
}

/** A large number without a unit is money, unless it counts something. */
export function assumed(number: FoundNumber, last: () => string | undefined, scan: Scan): Measured | undefined {
  const isLarge = number.scale >= AMOUNT || (number.scale > 1 && number.value >= 100 * AMOUNT)
  if (!isLarge || isOneMillion(number) || stick(scan.words.counted, scan, number.end)) return undefined
  return { measure: 'money', unit: last() ?? 'USD', factor: 1, end: number.end, elided: true }
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
const wordsIn = (text: string) => (text === '' ? 0 : text.split(/\s+/u).filter(Boolean).length)

/** True for a numeral that neither counts nor begins a range, as most articles: "a" deal. */
export const isOnlyWord = (number: FoundNumber, scan: Scan) =>
  !number.digits &&
  number.scale === 1 &&
  !stick(scan.words.to, scan, number.end) &&
  !stick(scan.words.and, scan, number.end) &&
  !stated(number, undefined, scan)
