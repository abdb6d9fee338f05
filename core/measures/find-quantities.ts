import type { Quantity } from '../../schemas/claim.ts'
import type { Lang } from '../../schemas/primitives.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { compileQuantities } from './compile.ts'
import { convertedAhead } from './converted.ts'
import { currenciesOf } from './currency-spoken.ts'
import { plain } from './digits.ts'
import {
  countedLike,
  countedOn,
  type Lender,
  partOf,
  poweredLike,
  setAgainst,
  setAhead,
  withScaleOf,
} from './elided.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import { assumed } from './measured.ts'
import { withBare, withLasting, withVague } from './numberless.ts'
import type { FoundNumber } from './numbers.ts'
import { readNumber } from './numbers-read.ts'
import { meantIn } from './places.ts'
import { quantity } from './quantity.ts'
import { rangeEnd } from './range.ts'
import { AMOUNT, type Measured, type Scan, scanning, stick } from './scan.ts'

/**
 * The quantities of a text in its order, without overlaps; `start` to `end` spans bound, number and unit. Vague amounts are
 * left out, since they have no value.
 */
export function findQuantities(text: string, lang: Lang): readonly Quantity[] {
  return scanQuantities(text, packOf(lang)).flatMap(({ measure, value, low, unit, bound, start, end, vague }) =>
    vague ? [] : [{ measure, value, ...(low === undefined ? {} : { low }), unit, bound, start, end }],
  )
}

/** All quantities of a text with what the words around each say of it, vague ones and rates among them; a headline ends at an offset, or else with the first line. */
export function scanQuantities(
  original: string,
  pack: LanguagePack,
  tokens: readonly Token[] = tokenize(original),
  headlineEnd = original.indexOf('\n'),
): readonly FoundQuantity[] {
  const text = plain(original)
  const { headlineCurrency } = pack.quantities
  const scan = scanning(text, tokens, compileQuantities(meantIn(text, pack.quantities)))
  const numbers = scan.words.numbers(scan).map((number) => readNumber(number, scan))
  const found: FoundQuantity[] = []
  let currencies: ((at: number, value: number) => string | undefined) | undefined
  let lender: Lender | undefined
  let former: Measured | undefined
  let counted: FoundQuantity | undefined
  for (let i = 0; i < numbers.length; i++) {
    const [read, next] = [numbers[i], numbers[i + 1]]
    const last = found.at(-1)
    if (!read || read.number.start < (last?.end ?? 0) || read.isWord()) continue
    const { number } = read
    const opening = read.opening(last?.end)
    const currency = () => {
      if (headlineCurrency && number.start < headlineEnd) return headlineCurrency
      currencies ??= currenciesOf(numbers, scan)
      return currencies(number.start, number.value)
    }
    const upper = rangeEnd(number, next?.number, scan) && next
    const top = upper?.number ?? number
    const sign = opening.currency ?? upper?.opening(number.end).currency
    const told = (upper ?? read).stated(sign)
    const measured =
      told ??
      setAgainst(top, former, scan) ??
      setAhead(top, numbers[upper ? i + 2 : i + 1]?.number, currency, scan) ??
      countedLike(top, last, scan) ??
      assumed(top, currency, scan) ??
      partOf(top, opening, last, former, lender, scan) ??
      countedOn(top, opening, counted, scan) ??
      poweredLike(top, opening, last, former, scan) ??
      withScaleOf(top, opening, lender, next?.number, currency, scan)
    if (!measured || isChange(text, opening.start, measured.unit)) continue
    if (isArticle(top, measured, scan)) continue
    if (upper) i++
    const one = quantity(number, upper?.number, opening, measured, scan, last)
    if (one.measure === 'money' && !one.converted) {
      const scale = top.scale > 1 ? top.scale : measured.factor
      lender = scale >= AMOUNT ? { unit: one.unit, scale, end: one.end } : undefined
    }
    former = measured
    if (measureRules[one.measure].counts) counted = one
    if (!isMoment(one, scan)) found.push(one)
  }
  return withLasting(withBare(withVague(convertedAhead(found, headlineEnd), scan), scan), scan)
}

/** True for an article before a unit that is not met alone: "40 GWh a year". */
const isArticle = ({ digits, scale, start, end }: FoundNumber, { measure }: Measured, { text, words }: Scan) =>
  !digits && scale === 1 && !measureRules[measure].bare && words.isArticle(text.slice(start, end))

/** True for years that are told from now and last no time: "five years ago". */
const isMoment = ({ measure, end }: FoundQuantity, scan: Scan) =>
  measureRules[measure].spans === true && stick(scan.words.moment, scan, end) !== null

/** True for a percentage with a sign, which is a change and no part of anything: +1.9%. */
const isChange = (text: string, start: number, unit: string) =>
  unit === '%' && /[+−±-]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
