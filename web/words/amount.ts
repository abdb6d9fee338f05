import type { StandingResource } from '../../schemas/api.ts'
import { scaledPower } from './format.ts'
import type { Words } from './words.ts'

type Amount = Pick<StandingResource, 'named' | 'low' | 'bound'>

/** An amount with its bound in people's units: `up to $100 billion`. */
export function amountText({ named, low, bound }: Amount, unit: string, words: Words): string {
  const value = valueText(named, unit, words)
  if (bound === 'range') return low === undefined ? value : `${valueText(low, unit, words)}–${value}`
  return words.bounds[bound](value)
}

/** One value in people's units: `$100 billion`, `750 MW`, `160 million shares`. */
export function valueText(value: number, unit: string, words: Words): string {
  const { long, count } = words.formats
  if (unit === 'W') {
    const [amount, prefixed] = scaledPower(value)
    return `${count(amount)} ${prefixed}`
  }
  if (unit === '%') return `${count(value)}%`
  const counted = words.counted[unit]
  return counted ? counted(long(value), value) : words.money(long(value), unit, value)
}

/** One value as short as an axis needs it: `$100B`, `10 GW`, `160M`. */
export function axisText(value: number, unit: string, words: Words): string {
  const { short, count } = words.formats
  if (value === 0) return '0'
  if (unit === 'W') {
    const [amount, prefixed] = scaledPower(value)
    return `${count(amount)} ${prefixed}`
  }
  if (unit === '%') return `${count(value)}%`
  return words.counted[unit] ? short(value) : words.shortMoney(short(value), unit)
}
