import type { Quantity } from '../../schemas/claim.ts'
import type { Bound, Measure } from '../../schemas/primitives.ts'

const measureOf: Readonly<Record<string, Measure>> = {
  W: 'power',
  share: 'shares',
  '%': 'stake',
  unit: 'units',
  year: 'term',
}
const bounds: Readonly<Record<string, Bound>> = { '<=': 'up_to', '>=': 'at_least' }
const EXPECTATION = /^(?<mark>[<>]=)?(?:(?<low>[\d.e]+)\.\.)?(?<value>[\d.e]+) (?<unit>\S+)$/u

/** What a quantity says, without where it stands. */
export type Amount = Omit<Quantity, 'start' | 'end'>

/** Reads `100e9 USD`, `<=100e9 USD` (a ceiling), `>=7e9 W` (a floor) or `5e9..7e9 W` (a range). */
export function amountOf(expectation: string): Amount {
  const { mark, low, value, unit = '' } = EXPECTATION.exec(expectation)?.groups ?? {}
  if (value === undefined) throw new Error(`Expected an amount like "<=100e9 USD", got "${expectation}"`)
  return {
    measure: measureOf[unit] ?? 'money',
    value: Number(value),
    ...(low === undefined ? {} : { low: Number(low) }),
    unit,
    bound: low === undefined ? (bounds[mark ?? ''] ?? 'exact') : 'range',
  }
}

const rounded = (value: number) => Number(value.toPrecision(12))

/** What a found quantity says, rounded to what a text can say. */
export const saidBy = ({ measure, value, low, unit, bound }: Quantity): Amount => ({
  measure,
  value: rounded(value),
  ...(low === undefined ? {} : { low: rounded(low) }),
  unit,
  bound,
})
