import type { Quantity } from '../../schemas/claim.ts'
import type { Lang } from '../../schemas/primitives.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { type CompiledQuantities, compileQuantities } from './compile.ts'
import { currenciesOf } from './currency-spoken.ts'
import { countedLike, countedOn, type Lender, partOf, poweredLike, setAgainst, withScaleOf } from './elided.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import { isOnlyWord, measure } from './measured.ts'
import { withBare, withLasting, withVague } from './numberless.ts'
import { type FoundNumber, plain } from './numbers.ts'
import { openingOf } from './opening.ts'
import { meantIn } from './places.ts'
import { quantity } from './quantity.ts'
import { rangeEnd } from './range.ts'
import { AMOUNT, LEFT, type Measured, type Opening, scanning, stick } from './scan.ts'

/**
 * The quantities of a text in its order, without overlaps; `start` to `end` spans bound, number and unit. Vague amounts are
 * left out, since they have no value.
 */
export function findQuantities(text: string, lang: Lang): readonly Quantity[] {
  return scanQuantities(text, packOf(lang)).flatMap(({ measure, value, low, unit, bound, start, end, vague }) =>
    vague ? [] : [{ measure, value, ...(low === undefined ? {} : { low }), unit, bound, start, end }],
  )
}

/** All quantities of a text with what the words around each say of it, vague ones and rates among them. */
export function scanQuantities(
  original: string,
  pack: LanguagePack,
  tokens: readonly Token[] = tokenize(original),
): readonly FoundQuantity[] {
  const text = plain(original)
  const words = scanning(text, tokens, compileQuantities(meantIn(text, pack.quantities)))
  const numbers = words.numbers(text, tokens)
  const isWord = once((number) => isOnlyWord(text, number, words))
  const openings = once((number) => openingOf(text, number, 0, words))
  const found: FoundQuantity[] = []
  let currencies: ((at: number, value: number) => string | undefined) | undefined
  let lender: Lender | undefined
  let former: Measured | undefined
  let counted: FoundQuantity | undefined
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    const last = found.at(-1)
    if (!number || number.start < (last?.end ?? 0)) continue
    if (isWord(number)) continue
    const opening = openingBehind(last?.end ?? 0, openings(number)) ?? openingOf(text, number, last?.end ?? 0, words)
    const currency = () => {
      currencies ??= currenciesOf(text, numbers, isWord, openings, words)
      return currencies(number.start, number.value)
    }
    const upper = rangeEnd(text, number, numbers[i + 1], words)
    const top = upper ?? number
    const sign = opening.currency ?? (upper && openingOf(text, upper, number.end, words).currency)
    const told = measure(text, top, sign, currency, words)
    const measured =
      (told?.elided ? undefined : told) ??
      setAgainst(text, top, former, words) ??
      countedLike(text, top, last, words) ??
      told ??
      partOf(text, top, opening, last, former, lender, words) ??
      countedOn(text, top, opening, counted, words) ??
      poweredLike(text, top, last, former, words) ??
      withScaleOf(text, top, opening, lender, numbers[i + 1], currency, words)
    if (!measured || isChange(text, opening.start, measured.unit)) continue
    if (isArticle(text, top, measured, words)) continue
    if (upper) i++
    const one = quantity(text, number, upper, opening, measured, words, last)
    if (one.measure === 'money' && !one.converted) {
      const scale = top.scale > 1 ? top.scale : measured.factor
      lender = scale >= AMOUNT ? { unit: one.unit, scale, end: one.end } : undefined
    }
    former = measured
    if (measureRules[one.measure].counts) counted = one
    if (!isMoment(text, one, words)) found.push(one)
  }
  return withLasting(text, withBare(text, withVague(text, found, words), words), words)
}

/** A question about the numbers of one text that is answered once for each. */
function once<Answer>(answer: (number: FoundNumber) => Answer): (number: FoundNumber) => Answer {
  const known = new Map<FoundNumber, Answer>()
  return (number) => {
    const told = known.get(number)
    if (told !== undefined) return told
    const fresh = answer(number)
    known.set(number, fresh)
    return fresh
  }
}

/** What stands left of a number, where it is the same though nothing before an offset counts. */
const openingBehind = (from: number, opening: Opening): Opening | undefined =>
  from <= Math.max(0, opening.start - LEFT) ? opening : undefined

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
