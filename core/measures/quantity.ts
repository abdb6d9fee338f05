import type { Bound } from '../../schemas/primitives.ts'
import type { CompiledQuantities } from './compile.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import type { FoundNumber } from './numbers.ts'
import { IN_BRACKET, LEFT, type Measured, type Opening, stick } from './scan.ts'

const boundOf = ({ bound, loose }: Opening, { measure }: Measured) =>
  loose && measureRules[measure].spans ? undefined : bound

/** Makes a quantity of a number, or of the two ends of a range, and of what stands around it. */
export function quantity(
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
    ...(isRate(text, opening.start, close, measured, words) ? { rate: true } : {}),
    ...(converted ? { converted: true } : {}),
    ...(measured.elided ? { elided: true } : {}),
    ...(opening.loose && bound === opening.bound ? { loose: true } : {}),
  }
}

/** Characters within which "each gigawatt costs" makes an amount a rate. */
const AHEAD = 80

/** True for an amount a unit, whichever the text gives first. */
const isRate = (text: string, start: number, end: number, { measure }: Measured, words: CompiledQuantities): boolean =>
  !measureRules[measure].spans &&
  (stick(words.rate, text, end) !== null ||
    (measure === 'money' && words.rateAhead.test(text.slice(Math.max(0, start - AHEAD), start))))
