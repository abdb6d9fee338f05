import type { Quantity } from '../../schemas/claim.ts'
import { isInBracket, LEFT } from './edges.ts'
import { perDollar } from './exchange-rates.ts'
import type { FoundQuantity } from './found.ts'
import type { Measured, Scan } from './scan.ts'

/** How far two rounded amounts may be from what the rate makes of them. */
const ROUNDED = 1.07

/** True for two amounts in two currencies that may be the same money. */
function mayBeSameMoney(a: Pick<Quantity, 'value' | 'unit'>, b: Pick<Quantity, 'value' | 'unit'>): boolean {
  const [from, to] = [perDollar[a.unit], perDollar[b.unit]]
  if (!from || !to) return false
  const rate = b.value / a.value
  return rate * ROUNDED >= to[0] / from[1] && rate <= (to[1] / from[0]) * ROUNDED
}

/** The most UTF-16 units that stand between an amount and the same in another currency, and the most where words run on. */
const BESIDE = 24
const RUN_ON = 11
/** What ends a thought, or the bracket that the first amount stands in. */
const PARTED = /[.!?;]\s|[。！？；)）\n=＝]/u

/** True for an amount behind one in another currency that is in brackets, or as much as the other: "$40 billion, some 34 billion euros". */
export function isConverted(
  start: number,
  value: number,
  { measure, unit, elided }: Measured,
  { text, words }: Scan,
  before: FoundQuantity | undefined,
): boolean {
  if (measure !== 'money' || before?.measure !== 'money' || before.unit === unit) return false
  const gap = start - before.end
  if (gap <= LEFT && isInBracket(text, start)) return true
  return (
    !elided &&
    gap <= (words.runsOn ? RUN_ON : BESIDE) &&
    mayBeSameMoney(before, { value, unit }) &&
    !PARTED.test(text.slice(before.end, start))
  )
}

/** How far apart an amount and the same one rounded may be. */
const SAME = 0.01

/**
 * An amount in the headline that the text gives as another one converted, or only in another currency, is a conversion:
 * "22.8조" over "165억달러(약 22조8000억원)", "7조원" over "50억달러".
 */
export function convertedAhead(found: readonly FoundQuantity[], headlineEnd: number): readonly FoundQuantity[] {
  const amounts = found.filter(({ measure }) => measure === 'money')
  const ahead = amounts.filter(({ start, converted }) => start < headlineEnd && !converted)
  if (ahead.length === 0) return found
  const below = amounts.filter(({ start }) => start > headlineEnd)
  const isOneConverted = (one: FoundQuantity) => {
    const same = below.filter(
      ({ unit, value }) => (one.elided || unit === one.unit) && Math.abs(value - one.value) <= SAME * one.value,
    )
    if (same.length > 0) return same.every(({ converted }) => converted)
    return below.some((other) => !other.converted && !other.elided && mayBeSameMoney(other, one))
  }
  return found.map((one) => (ahead.includes(one) && isOneConverted(one) ? { ...one, converted: true } : one))
}
