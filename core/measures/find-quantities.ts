import type { Quantity } from '../../schemas/claim.ts'
import type { Bound, Lang, Measure } from '../../schemas/primitives.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { type CompiledQuantities, compileQuantities, type UnitPattern } from './compile.ts'
import { measureRules } from './index.ts'
import type { UnitWord } from './measure.ts'
import { type FoundNumber, plain } from './numbers.ts'
import { meantIn } from './places.ts'

/** A quantity with what its surroundings say of it. */
export interface FoundQuantity extends Quantity {
  /** An amount that is spoken of and not given: "tens of billions". */
  readonly vague?: true
  /** So much for each of something else: "$50 billion per gigawatt". */
  readonly rate?: true
  /** The amount before it once more, in another currency. */
  readonly converted?: true
  /** Its bound is read from a word that may be a plain preposition: "über 30 Milliarden". */
  readonly loose?: true
  /** The currency is that of an amount before it: "los 100.000 prometidos". */
  readonly elided?: true
}

/** How far left of a number its sign and bound may reach, in UTF-16 units. */
const LEFT = 40
/** A capitalised word right before. */
const BEHIND_NOUN = /(?<![.!?:]\s)(?<=[\s-])\p{Lu}\p{L}+\s*$/u
/** The least amount without a currency that is taken for money. */
const AMOUNT = 1e6

/**
 * The quantities of a text in its order, without overlaps; `start` to `end` spans bound, number and unit. Vague amounts are
 * left out, since they have no value.
 */
export function findQuantities(text: string, lang: Lang): readonly Quantity[] {
  return scanQuantities(text, packOf(lang)).flatMap(({ measure, value, low, unit, bound, start, end, vague }) =>
    vague ? [] : [{ measure, value, ...(low === undefined ? {} : { low }), unit, bound, start, end }],
  )
}

interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly factor: number
  readonly end: number
  readonly elided?: true
}

interface Opening {
  readonly start: number
  readonly currency?: string
  readonly bound?: 'up_to' | 'at_least'
  /** True where that bound may be a plain preposition. */
  readonly loose?: true
}

/** A unit behind a number, with the offsets of its word. */
interface UnitBehind {
  readonly of: UnitPattern
  readonly means: UnitWord | undefined
  readonly from: number
  readonly end: number
  /** The words between it and the number. */
  readonly between: string
}

/** A pack's words at work on one text. */
interface Scan extends CompiledQuantities {
  /** The units that may stand at an offset, one for each measure at most; looked up once. */
  readonly unitsAt: (at: number) => readonly UnitBehind[]
}

function scanning(text: string, words: CompiledQuantities): Scan {
  const known = new Map<number, readonly UnitBehind[]>()
  const unitsAt = (at: number) => {
    const units = known.get(at) ?? words.units.flatMap((of) => unitBehind(text, at, of))
    known.set(at, units)
    return units
  }
  return { ...words, unitsAt }
}

function unitBehind(text: string, at: number, of: UnitPattern): readonly UnitBehind[] {
  const match = stick(of.pattern, text, at)
  if (!match) return []
  const [, between = '', unit = ''] = match
  const end = at + match[0].length
  return [{ of, means: of.meaning(unit), from: end - unit.length, end, between }]
}

/** All quantities of a text with what the words around each say of it, vague ones and rates among them. */
export function scanQuantities(original: string, pack: LanguagePack): readonly FoundQuantity[] {
  const text = plain(original)
  const words = scanning(text, compileQuantities(meantIn(text, pack.quantities)))
  const numbers = words.numbers(text)
  const found: FoundQuantity[] = []
  let currencies: ((at: number, value: number) => string | undefined) | undefined
  let lender: Lender | undefined
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    const last = found.at(-1)
    if (!number || number.start < (last?.end ?? 0)) continue
    if (isOnlyWord(text, number, words)) continue
    const opening = openingOf(text, number, last?.end ?? 0, words)
    const currency = () => {
      currencies ??= currenciesOf(text, numbers, words)
      return currencies(number.start, number.value)
    }
    const upper = rangeEnd(text, number, numbers[i + 1], words)
    const top = upper ?? number
    const sign = opening.currency ?? (upper && openingOf(text, upper, number.end, words).currency)
    const told = measure(text, top, sign, currency, words)
    const measured =
      (told?.elided ? undefined : told) ??
      countedLike(text, top, last) ??
      told ??
      withScaleOf(text, top, opening, lender, numbers[i + 1], currency, words)
    if (!measured || isChange(text, opening.start, measured.unit)) continue
    if (isArticle(text, top, measured, words)) continue
    if (upper) i++
    const one = quantity(text, number, upper, opening, measured, words, last)
    if (one.measure === 'money' && !one.converted) {
      const scale = top.scale > 1 ? top.scale : measured.factor
      lender = scale >= AMOUNT ? { unit: one.unit, scale, end: one.end } : undefined
    }
    if (!isMoment(text, one, words)) found.push(one)
  }
  return withLasting(text, withBare(text, withVague(text, found, words), words), words)
}

/**
 * The currency that an amount without one is in, by its offset: the last one spoken of in its paragraph, else the one that
 * the text speaks of most.
 */
function currenciesOf(
  text: string,
  numbers: readonly FoundNumber[],
  words: Scan,
): (at: number, value: number) => string | undefined {
  const spoken: { readonly start: number; readonly unit: string }[] = []
  const counts = new Map<string, number>()
  const ofValue = new Map<number, string>()
  for (const number of numbers) {
    if (isOnlyWord(text, number, words)) continue
    const { start, currency } = openingOf(text, number, 0, words)
    const measured = measure(text, number, currency, unknown, words)
    if (measured?.measure !== 'money' || measured.elided || IN_BRACKET.test(text.slice(Math.max(0, start - 4), start)))
      continue
    spoken.push({ start, unit: measured.unit })
    counts.set(measured.unit, (counts.get(measured.unit) ?? 0) + 1)
    if (!ofValue.has(number.value)) ofValue.set(number.value, measured.unit)
  }
  const [usual] = [...counts].reduce<readonly [string | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, SEVERAL - 1],
  )
  let next = 0
  return (at, value) => {
    while ((spoken[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
    const before = spoken[next - 1]
    if (before && !text.slice(before.start, at).includes('\n')) return before.unit
    const after = spoken[next]
    return after && !text.slice(at, after.start).includes('\n')
      ? after.unit
      : (ofValue.get(value) ?? usual ?? before?.unit)
  }
}

const unknown = () => undefined
/** A currency that a text speaks of only once is that of one amount. */
const SEVERAL = 2
/** An opening bracket right before. */
const IN_BRACKET = /[(（][^()（）]{0,3}$/u

/** Characters within which another amount may lend a bare number its scale. */
const LENDS = 120
const SENTENCE_END = /[.!?。！？]\s|\n/u
const ENDS_HERE = /^\s*(?:[,;:.)…、，；。]|$)/u

/** The scale and currency of an amount, and where it ends. */
interface Lender {
  readonly unit: string
  readonly scale: number
  readonly end: number
}

/**
 * A bare number as money in the scale and currency of an amount in the same sentence: "Nvidia 30.000 millones y Amazon hasta
 * 50.000", "Nvidia mit maximal 10 und Microsoft mit maximal 5 Milliarden", "50 miliardi da Amazon, 30 da Nvidia".
 */
function withScaleOf(
  text: string,
  number: FoundNumber,
  opening: Opening,
  before: Lender | undefined,
  next: FoundNumber | undefined,
  currency: () => string | undefined,
  words: Scan,
): Measured | undefined {
  const isYear = number.value >= 1900 && number.value < 2100
  if (number.scale !== 1 || !number.digits || isYear || isStockCode(text, number)) return undefined
  const apart = ENDS_HERE.test(text.slice(number.end, number.end + 4))
  const goesOn = apart || stick(words.apart, text, number.end) !== null
  const bounded = opening.start < number.start && (apart || stick(words.to, text, number.end) !== null)
  const lent = (lender: Lender): Measured => ({
    measure: 'money',
    unit: lender.unit,
    factor: lender.scale,
    end: number.end,
    elided: true,
  })
  if (before && (bounded || goesOn) && isNear(text, before.end, number.start)) return lent(before)
  if (!bounded || !next || next.scale < AMOUNT || !isNear(text, number.end, next.start)) return undefined
  const after = measure(text, next, openingOf(text, next, 0, words).currency, currency, words)
  return after?.measure === 'money' ? lent({ unit: after.unit, scale: next.scale, end: next.end }) : undefined
}

/** The shortest number of a listed company, as Asian exchanges give them: "緯創(3231)". */
const STOCK_CODE = 1000
const isStockCode = (text: string, { value, start, end }: FoundNumber) =>
  value >= STOCK_CODE && /[(（]$/u.test(text.slice(start - 1, start)) && /^[)）]/u.test(text.slice(end, end + 1))

/** True where two places are near and in one sentence. */
const isNear = (text: string, from: number, to: number) =>
  to - from <= LENDS && !SENTENCE_END.test(text.slice(from, to))

/** The least that is counted again without its name. */
const COUNTED = 1000

/** A round number that ends its part of a sentence counts what the one before it does: "40 million shares, compared with 25 million". */
function countedLike(text: string, number: FoundNumber, last: FoundQuantity | undefined): Measured | undefined {
  if (!last || !measureRules[last.measure].counts || !number.digits || number.value < COUNTED) return undefined
  if (number.scale === 1 && !/[.,\s\u00a0\u202f]/u.test(text.slice(number.start, number.end))) return undefined
  return isNear(text, last.end, number.start) && ENDS_HERE.test(text.slice(number.end, number.end + 4))
    ? { measure: last.measure, unit: last.unit, factor: 1, end: number.end, elided: true }
    : undefined
}

/** What stands left of a number: its currency sign, and the words that bound it. */
function openingOf(text: string, number: FoundNumber, from: number, words: CompiledQuantities): Opening {
  let start = number.start
  const least = () => Math.max(from, start - LEFT)
  const sign = words.signBefore(text, least(), start)?.[0]
  if (sign) start -= sign.length
  let bound: 'up_to' | 'at_least' | undefined
  let loose = false
  for (let round = 0; round < 3; round++) {
    const [whole = '', said = ''] = words.before(text, least(), start) ?? []
    if (whole === '') break
    const bounds = words.boundOf(said)
    if (bounds && words.isPreposition(said)) {
      if (BEHIND_NOUN.test(text.slice(Math.max(0, start - LEFT), start - whole.length))) break
      loose = true
    }
    start -= whole.length
    bound ??= bounds
  }
  const currency = sign ? words.signs.get(sign.trim().toLowerCase()) : undefined
  return { start, ...(currency ? { currency } : {}), ...(bound ? { bound } : {}), ...(loose ? { loose: true } : {}) }
}

/** The upper end of a range that begins with a number: the next number, where only "to" or a dash lies between. */
function rangeEnd(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
  words: Scan,
): FoundNumber | undefined {
  const low = next && number.scale === 1 ? number.value * next.scale : number.value
  if (!next || low >= next.value || !stick(words.joined, text, next.start)) return undefined
  let at = number.end
  const unit = words.unitsAt(at).find(({ end }) => end < next.start)
  if (unit) {
    if (!words.unitsAt(next.end).some(({ of }) => of === unit.of)) return undefined
    at = unit.end
  }
  const to = stick(words.to, text, at) ?? stick(words.to, text, number.end)
  const joint = to ?? stick(words.and, text, at) ?? stick(words.and, text, number.end)
  if (!joint || joint.index + joint[0].length !== next.start) return undefined
  const left = text.slice(Math.max(0, number.start - LEFT), number.start)
  if (words.change.test(left) || (to && !DASH.test(to[0]) && isChanged(text, number, next, words))) return undefined
  return to || words.between.test(left) ? next : undefined
}

/** How far off a word of change may stand. */
const FAR = 90
const DASH = /^\s?[-–—~〜～]\s?/u

/** "Ont porté leur contrat de 250 à 300 milliards": what would be a range alone is a change. */
function isChanged(text: string, low: FoundNumber, high: FoundNumber, words: Scan): boolean {
  const before = text.slice(Math.max(0, low.start - FAR), low.start)
  const beside = words.runsOn ? text.slice(high.end, high.end + LEFT) : (before.split(SENTENCE_END).at(-1) ?? '')
  return words.changed.test(beside)
}

/** What a number measures, by the sign or the word behind it; a large bare number is money in the currency last spoken of. */
function measure(
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
    if (of.rule.counts && isCalendarYear(text, number)) continue
    if (number.scale >= AMOUNT && (wordsIn(between) > (number.scale > AMOUNT ? 0 : FEW) || PAID_IN.test(between)))
      continue
    if (!nearest || from < nearest.from || (from === nearest.from && end > nearest.end))
      nearest = { measure: of.rule.measure, unit: means.unit, factor: means.factor, end, from }
  }
  if (nearest) return nearest
  if (YEAR.test(text[number.end] ?? '') && words.runs(text, Math.max(0, number.start - LEFT), number.start))
    return { measure: 'term', unit: 'year', factor: 1, end: number.end + 1 }
  if (number.scale >= AMOUNT || (number.scale > 1 && number.value >= 100 * AMOUNT))
    return { measure: 'money', unit: last() ?? 'USD', factor: 1, end: number.end, elided: true }
  return undefined
}

const YEAR = /年/u
const CALENDAR_YEAR = /^20[12]\d$/u
/** True for four digits that are a year of this time, and no count: "bis Februar 2025 Systeme". */
const isCalendarYear = (text: string, { start, end, scale }: FoundNumber) =>
  scale === 1 && CALENDAR_YEAR.test(text.slice(start, end))
/** The most words between millions and what is counted; behind more of them the millions are money: "150 million for the purchase of servers". */
const FEW = 2
/** Millions in something are its price: "9.000 millones en acciones". */
const PAID_IN = /^(?:in|en|em)\s/u
const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** True for a numeral that neither counts nor begins a range, as most articles: "a" deal. */
const isOnlyWord = (text: string, number: FoundNumber, words: Scan) =>
  !number.digits &&
  number.scale === 1 &&
  !stick(words.to, text, number.end) &&
  !stick(words.and, text, number.end) &&
  !measure(text, number, undefined, unknown, words)

/** True for an article before a unit that is not met alone: "40 GWh a year". */
const isArticle = (
  text: string,
  { digits, scale, start, end }: FoundNumber,
  { measure }: Measured,
  words: CompiledQuantities,
) => !digits && scale === 1 && !measureRules[measure].bare && words.isArticle(text.slice(start, end))

/** True for years that are told from now and last no time: "five years ago". */
const isMoment = (text: string, { measure, end }: FoundQuantity, words: CompiledQuantities) =>
  measureRules[measure].spans === true && stick(words.moment, text, end) !== null

/** True for a percentage with a sign, which is a change and no part of anything: +1.9%. */
const isChange = (text: string, start: number, unit: string) =>
  unit === '%' && /[+−±-]\s?$/u.test(text.slice(Math.max(0, start - 2), start))

const boundOf = ({ bound, loose }: Opening, { measure }: Measured) =>
  loose && measureRules[measure].spans ? undefined : bound

function quantity(
  text: string,
  number: FoundNumber,
  upper: FoundNumber | undefined,
  opening: Opening,
  measured: Measured,
  words: CompiledQuantities,
  before: FoundQuantity | undefined,
): FoundQuantity {
  const { factor, unit, end } = measured
  const value = (upper ?? number).value * factor
  const low = upper && (number.scale === 1 ? number.value * upper.scale : number.value) * factor
  const atLeast = stick(words.atLeastAfter, text, end)
  const upTo = stick(words.upToAfter, text, end)
  const bound: Bound = upper
    ? 'range'
    : (boundOf(opening, measured) ?? (atLeast ? 'at_least' : upTo ? 'up_to' : 'exact'))
  const close = end + (upper ? 0 : (atLeast?.[0].length ?? upTo?.[0].length ?? 0))
  const bracketed = IN_BRACKET.test(text.slice(Math.max(0, opening.start - 4), opening.start))
  const converted =
    before !== undefined &&
    bracketed &&
    measured.measure === 'money' &&
    before.measure === 'money' &&
    before.unit !== unit &&
    opening.start - before.end <= LEFT
  return {
    measure: measured.measure,
    value,
    ...(low === undefined ? {} : { low }),
    unit,
    bound,
    start: opening.start,
    end: close,
    ...(!measureRules[measured.measure].spans && stick(words.rate, text, close) ? { rate: true } : {}),
    ...(converted ? { converted: true } : {}),
    ...(measured.elided ? { elided: true } : {}),
    ...(opening.loose && bound === opening.bound ? { loose: true } : {}),
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))

/** Tells whether one of some spans, which are in order and apart, meets a span; asked in order, it looks at each once. */
function meeting(spans: readonly Span[]): (span: Span) => boolean {
  let i = 0
  return ({ start, end }) => {
    while ((spans[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i++
    return (spans[i]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

function withVague(text: string, found: readonly FoundQuantity[], words: CompiledQuantities): readonly FoundQuantity[] {
  if (found.length === 0) return found
  const isVague = meeting(spansOf(text, words.vague))
  return found.map((one) => (isVague({ start: one.start, end: one.start + 1 }) ? { ...one, vague: true } : one))
}

/** Adds the units that stand without a number and mean one: "the first gigawatt". */
function withBare(text: string, found: readonly FoundQuantity[], words: CompiledQuantities): readonly FoundQuantity[] {
  if (!words.hasBareUnit.test(text)) return found
  const isRead = meeting(found)
  const bare = Array.from(text.matchAll(words.bare)).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isRead({ start, end })) return []
    for (const { rule, meaning } of words.units) {
      const unit = measureRules[rule.measure].bare ? meaning(match.groups?.['unit'] ?? '') : undefined
      if (unit) return [{ measure: rule.measure, value: unit.factor, unit: unit.unit, bound: 'exact', start, end }]
    }
    return []
  })
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start)
}

/** Adds the lengths of time that one word says: "decennale", "vijfjarig". */
function withLasting(text: string, found: readonly FoundQuantity[], words: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const lasting = Array.from(text.matchAll(words.lasting)).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const value = words.yearsOf(match[0])
    return value === undefined || isRead({ start, end })
      ? []
      : [{ measure: 'term', value, unit: 'year', bound: 'exact', start, end }]
  })
  return lasting.length === 0 ? found : [...found, ...lasting].sort((a, b) => a.start - b.start)
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
