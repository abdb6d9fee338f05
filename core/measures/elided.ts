import { LEFT, leftOf } from './edges.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import { measure } from './measured.ts'
import type { FoundNumber } from './numbers.ts'
import { openingOf } from './opening.ts'
import { AMOUNT, endingAt, type Measured, type Opening, type Scan, SENTENCE_END, stick, tokenFrom } from './scan.ts'

/** Characters within which another amount may lend a bare number its scale. */
const LENDS = 120
const ENDS_HERE = /^(?:[^\S\n]*\n|\s*(?:[,;:.)…、，；。]|$))/u
const endsHere = (text: string, { end }: FoundNumber) => ENDS_HERE.test(text.slice(end, end + 4))

/** The scale and currency of an amount, and where it ends. */
export interface Lender {
  readonly unit: string
  readonly scale: number
  readonly end: number
}

/**
 * A bare number as money in the scale and currency of an amount in the same sentence: "Nvidia 30.000 millones y Amazon hasta
 * 50.000", "Nvidia mit maximal 10 und Microsoft mit maximal 5 Milliarden", "50 miliardi da Amazon, 30 da Nvidia".
 */
export function withScaleOf(
  number: FoundNumber,
  opening: Opening,
  before: Lender | undefined,
  next: FoundNumber | undefined,
  currency: () => string | undefined,
  scan: Scan,
): Measured | undefined {
  if (number.scale !== 1 || !isBare(number, scan)) return undefined
  const apart = endsHere(scan.text, number)
  const goesOn = apart || stick(scan.words.apart, scan, number.end) !== null
  const bounded = opening.start < number.start && (apart || stick(scan.words.to, scan, number.end) !== null)
  const lent = (lender: Lender): Measured => ({
    measure: 'money',
    unit: lender.unit,
    factor: lender.scale,
    end: number.end,
    elided: true,
  })
  if (before && (bounded || goesOn) && isNear(scan.text, before.end, number.start)) return lent(before)
  if (
    !next ||
    next.scale < AMOUNT ||
    !(bounded || isJoined(number, next, scan) || isPaired(number, opening, next, scan))
  )
    return undefined
  if (!isNear(scan.text, number.end, next.start)) return undefined
  const after = measure(next, openingOf(next, 0, scan).currency, currency, scan)
  return after?.measure === 'money' ? lent({ unit: after.unit, scale: next.scale, end: next.end }) : undefined
}

/** True for two numbers under the same bound with "and" behind the first: "bis zu 10 und Microsoft mit bis zu 5 Milliarden". */
const isPaired = ({ end }: FoundNumber, { bound }: Opening, next: FoundNumber, scan: Scan): boolean =>
  bound !== undefined && stick(scan.words.apart, scan, end) !== null && openingOf(next, end, scan).bound === bound

/** True for two numbers with nothing but "and" between them. */
function isJoined({ end }: FoundNumber, { start }: FoundNumber, scan: Scan): boolean {
  const [joint] = stick(scan.words.and, scan, end) ?? []
  return joint !== undefined && end + joint.length === start
}

/** True for digits that may be an amount: no year, no day, no time, no stock code, no part of a name. */
const isBare = (number: FoundNumber, scan: Scan): boolean =>
  number.digits &&
  !isYear(number) &&
  !isStockCode(scan.text, number) &&
  !JOINED_AHEAD.test(scan.text.slice(Math.max(0, number.start - 2), number.start)) &&
  !JOINED_BEHIND.test(scan.text.slice(number.end, number.end + 2)) &&
  !endingAt(scan.words.month, scan, leftOf(number), number.start)
/** "GB300", "31/03", "0.5比1"; "20:05", "20h05", "1,200-acre". */
const JOINED_AHEAD = /[A-Za-z比]$|\d[:/]$|\p{L}-$/u
const JOINED_BEHIND = /^(?:[:/h]\d|-\p{L})/u

const isYear = ({ value, scale }: FoundNumber) => scale === 1 && value >= 1900 && value < 2100

/** The shortest number of a listed company, as Asian exchanges give them: "緯創(3231)". */
const STOCK_CODE = 1000
const isStockCode = (text: string, { value, start, end }: FoundNumber) =>
  value >= STOCK_CODE && /[(（]$/u.test(text.slice(start - 1, start)) && /^[)）]/u.test(text.slice(end, end + 1))

/** True where two places are near and in one sentence. */
const isNear = (text: string, from: number, to: number) =>
  to - from <= LENDS && !SENTENCE_END.test(text.slice(from, to))

/** The least that is counted again without its name. */
const COUNTED = 1000

/** True for digits that stand for thousands, as counts are written: "60,000", "600 mila". */
const isCount = (text: string, { digits, value, scale, start, end }: FoundNumber) =>
  digits && value >= COUNTED && (scale > 1 || /[.,\s\u00a0\u202f]/u.test(text.slice(start, end)))

/** How many times as much one count may be as the one before it: what is more is a price. */
const LIKE = 20

/** A round number that ends its part of a sentence counts what the one before it does: "40 million shares; 25 million before". */
export function countedLike(number: FoundNumber, last: FoundQuantity | undefined, scan: Scan): Measured | undefined {
  if (!last || !measureRules[last.measure].counts || !isCount(scan.text, number)) return undefined
  const goesOn = endsHere(scan.text, number) || stick(scan.words.apart, scan, number.end)
  const isLike = number.value < LIKE * last.value
  return goesOn && isLike && isNear(scan.text, last.end, number.start) ? countOf(last, number) : undefined
}

const countOf = ({ measure, unit }: FoundQuantity, { end }: FoundNumber): Measured => ({
  measure,
  unit,
  factor: 1,
  end,
  elided: true,
})

/** Characters within which a paragraph counts on without naming what it counts. */
const COUNTS_ON = 600

/** A line that is an item of a list, up to a number in it. */
const ITEM = /\n[^\S\n]*[-–—•*▪◦·]\s[^\n]*$/u

/** Thousands that name nothing count what their paragraph has counted: "18,000 servers. ... Naver takes 60,000, some 23,000 are earmarked"; and what the list before them has. */
export function countedOn(
  number: FoundNumber,
  { bound }: Opening,
  counted: FoundQuantity | undefined,
  scan: Scan,
): Measured | undefined {
  if (!counted || number.scale >= AMOUNT || !isCount(scan.text, number) || !isBare(number, scan)) return undefined
  const goesOn =
    endsHere(scan.text, number) ||
    stick(scan.words.partEnds, scan, number.end) ||
    stick(scan.words.ofThem, scan, number.end)
  const between = scan.text.slice(counted.end, number.start)
  const isThere = between.length <= COUNTS_ON && (bound !== undefined || !between.includes('\n') || ITEM.test(between))
  return goesOn && isThere ? countOf(counted, number) : undefined
}

/** A bare number is a part of the quantity before it where words say so: "500 megawatts, of which 100", "50 of them". */
export function partOf(
  number: FoundNumber,
  { start }: Opening,
  last: FoundQuantity | undefined,
  former: Measured | undefined,
  lender: Lender | undefined,
  scan: Scan,
): Measured | undefined {
  if (!last || !former || !number.digits || isYear(number) || !isNear(scan.text, last.end, start)) return undefined
  const factor = former.measure === 'money' ? (number.scale === 1 ? lender?.scale : 1) : former.factor
  if (!factor || number.value * factor >= last.value || !measureRules[last.measure].divides) return undefined
  const ends = endsHere(scan.text, number) || stick(scan.words.partEnds, scan, number.end) || number.value >= COUNTED
  const said =
    (ends && endingAt(scan.words.ofWhich, scan, Math.max(last.end, start - LEFT), start)) ||
    stick(scan.words.ofThem, scan, number.end)
  return said ? { measure: last.measure, unit: last.unit, factor, end: number.end, elided: true } : undefined
}

/**
 * A bare number that is set against the quantity before it is one of the same: "55 megawatts instead of 80", "40 million shares,
 * compared with 25 million under the first agreement".
 */
export function setAgainst(number: FoundNumber, last: Measured | undefined, scan: Scan): Measured | undefined {
  if (
    !last ||
    last.measure === 'money' ||
    !number.digits ||
    isYear(number) ||
    !isNear(scan.text, last.end, number.start)
  )
    return undefined
  return endingAt(scan.words.versus, scan, Math.max(last.end, number.start - LEFT), number.start)
    ? { ...last, end: number.end, elided: true }
    : undefined
}

/**
 * A bare number that the one behind it is set against is one of the same: "200.000 statt der bestellten 400.000 Chips", "150 rather
 * than 200 megawatts".
 */
export function setAhead(
  number: FoundNumber,
  next: FoundNumber | undefined,
  currency: () => string | undefined,
  scan: Scan,
): Measured | undefined {
  if (!next || !number.digits || isYear(number) || next.start - number.end > LEFT) return undefined
  if (!isSetAgainst(number, next, scan) || !isBare(number, scan)) return undefined
  const after = measure(next, openingOf(next, 0, scan).currency, currency, scan)
  if (!after || measureRules[after.measure].spans) return undefined
  const factor = after.factor * (number.scale === 1 ? next.scale : 1)
  const isLike = number.value * factor * LIKE >= next.value * after.factor
  return isLike ? { ...after, factor, end: number.end, elided: true } : undefined
}

/** True where what stands behind a number begins with words that set the next one against it. */
function isSetAgainst({ end }: FoundNumber, { start: to }: FoundNumber, scan: Scan): boolean {
  if (SENTENCE_END.test(scan.text.slice(end, to))) return false
  for (let i = tokenFrom(scan.tokens, end) + 1; i < scan.tokens.length; i++) {
    const at = Math.min(scan.tokens[i]?.start ?? to, to)
    const words = endingAt(scan.words.versus, scan, end, at)
    if (words && words.start - end <= 1) return true
    if (at === to) return false
  }
  return false
}

/** The whole that stakes in a company are parts of. */
const WHOLE = 100

/**
 * A bare number behind a power or a stake of its sentence is one more in its unit: "26 gigawatts: 10 with Nvidia, 6 with AMD",
 * "36 megawatts, growing to as many as 180", "l'80 per cento sarà dei fondi, il 20 di Meta".
 */
export function poweredLike(
  number: FoundNumber,
  { bound }: Opening,
  last: FoundQuantity | undefined,
  former: Measured | undefined,
  scan: Scan,
): Measured | undefined {
  if (!last || !former || number.scale !== 1 || !isBare(number, scan)) return undefined
  const isPart = former.measure === 'stake' && last.value + number.value <= WHOLE
  if (former.measure !== 'power' && !isPart) return undefined
  const goesOn =
    stick(scan.words.apart, scan, number.end) !== null || (bound !== undefined && endsHere(scan.text, number))
  return goesOn && isNear(scan.text, last.end, number.start) ? { ...former, end: number.end, elided: true } : undefined
}
