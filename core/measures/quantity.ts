import type { Bound } from '../../schemas/primitives.ts'
import { DIGIT } from '../text/letters.ts'
import { isConverted } from './converted.ts'
import { AHEAD } from './flags.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import type { FoundNumber } from './numbers.ts'
import { type Measured, type Opening, type Scan, stick, tokenFrom } from './scan.ts'

const boundOf = ({ bound, loose }: Opening, { measure }: Measured) =>
  loose && measureRules[measure].spans ? undefined : bound

/** Makes a quantity of a number, or of the two ends of a range, and of what stands around it. */
export function quantity(
  number: FoundNumber,
  upper: FoundNumber | undefined,
  opening: Opening,
  measured: Measured,
  scan: Scan,
  before: FoundQuantity | undefined,
): FoundQuantity {
  const { measure, factor, unit, end } = measured
  const { start } = opening
  const value = (upper ?? number).value * factor
  const low = upper && (number.scale === 1 ? number.value * upper.scale : number.value) * factor
  const atLeast = stick(scan.words.atLeastAfter, scan, end)
  const upTo = stick(scan.words.upToAfter, scan, end)
  const inside = end > number.end && stick(scan.words.atLeastAfter, scan, number.end) !== null
  const bound: Bound = upper
    ? 'range'
    : (boundOf(opening, measured) ?? (atLeast || inside || number.more ? 'at_least' : upTo ? 'up_to' : 'exact'))
  const close = end + (upper ? 0 : (atLeast?.[0].length ?? upTo?.[0].length ?? 0))
  return {
    measure,
    value,
    low,
    unit,
    bound,
    start,
    end: close,
    vague: false,
    rate: isRate(start, close, value, measured, scan),
    converted: isConverted(start, value, measured, scan, before),
    loose: opening.loose && bound === opening.bound,
    elided: measured.elided,
  }
}

/** Characters within which "each gigawatt costs" makes an amount a rate. */
const FAR = 80

/** The least money that nothing costs by the piece, in units of its currency. */
const NO_PIECE = 5e7

/** True for an amount a unit, whichever the text gives first. */
const isRate = (start: number, end: number, value: number, { measure }: Measured, scan: Scan): boolean =>
  !measureRules[measure].spans &&
  (isRateBehind(end, value, scan) ||
    (measure === 'money' &&
      mayBeAhead(start, scan) &&
      scan.words.rateAhead.test(scan.text.slice(Math.max(0, start - FAR), start))))

/** "$30 billion each" is what each of several pays. */
function isRateBehind(end: number, value: number, scan: Scan): boolean {
  const [said] = stick(scan.words.rate, scan, end) ?? []
  return said !== undefined && !(value >= NO_PIECE && scan.words.isApiece(said))
}

/** Whether a word that may end what makes a rate stands ahead, with no number between. */
function mayBeAhead(start: number, { words, tokens, told }: Scan): boolean {
  if (words.runsOn) return true
  for (let i = tokenFrom(tokens, start) - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.end < start - FAR) return false
    if (((told[i] ?? 0) & AHEAD) !== 0) return true
    if ((token.is.kinds & DIGIT) !== 0) return false
  }
  return false
}
