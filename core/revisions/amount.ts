import type { Standing } from '../../schemas/deal.ts'

type Amount = Pick<Standing, 'value' | 'low' | 'bound'>

/** The share by which a value must move to be news at all. */
const material = 0.02
const equal = 0.005
/** Beyond this share two amounts are never roundings of each other. */
const rounding = 0.05
/** A floor may lie this far below the amount that it rounds down ("more than 22" for 23.9). */
const floor = 0.1

/** How the amount of a later statement compares with the one that stands; a rounding, a floor or a range around it is the same. */
export function movement(from: Amount, to: Amount): 'same' | 'small' | 'higher' | 'lower' {
  if (sameAmount(from.value, to.value) || vaguely(from, to)) return 'same'
  if (gap(from.value, to.value) < material) return 'small'
  return to.value > from.value ? 'higher' : 'lower'
}

/** True where two values are equal or one is the other rounded: 11.9 and 12, 37.9 and 38, but not 150 and 155. */
export function sameAmount(a: number, b: number): boolean {
  const apart = gap(a, b)
  if (apart <= equal) return true
  if (apart > rounding) return false
  const coarse = digits(a) <= digits(b) ? a : b
  const unit = 10 ** (Math.floor(Math.log10(coarse)) - Math.max(digits(coarse), 2) + 1)
  return digits(coarse) <= 2 && Math.abs(a - b) < unit / 2
}

/** The more precise of two values that are the same amount; the first where both are equally precise. */
export function finer(a: number, b: number): number {
  return digits(b) > digits(a) ? b : a
}

/** The larger of two values over the smaller. */
export function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b)
}

function vaguely(from: Amount, to: Amount): boolean {
  const floored = to.bound === 'at_least' && to.value < from.value && gap(from.value, to.value) <= floor
  const lifted = from.bound === 'at_least' && to.value > from.value && gap(from.value, to.value) <= floor
  return floored || lifted || within(from.value, to)
}

/** True where a value lies in a range, its ends included. */
export function within(value: number, { low, value: high }: Amount): boolean {
  return low !== undefined && value >= low && value <= high
}

const gap = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b)

/** How many digits a value was given with: 11.9 billion has three, 12 billion two. */
function digits(value: number): number {
  const [mantissa = ''] = Number(value.toPrecision(10)).toExponential().split('e')
  return mantissa.replace('.', '').length
}
