import type { Standing } from '../../schemas/deal.ts'
import type { Bound, Stance } from '../../schemas/primitives.ts'
import { once } from '../once.ts'

/** The amount of a standing: what `formatFigure` needs of it. */
export type Amount = Pick<Standing, 'value' | 'low' | 'bound'>

const nothingStands: ReadonlySet<Stance> = new Set(['disclaimed', 'denied', 'cancelled'])

/** Whether an amount still stands under a stance: not where it was disclaimed, denied or cancelled. */
export function amountStands(stance: Stance): boolean {
  return !nothingStands.has(stance)
}

/** A figure in people's units, in English: `up to $100 billion`, `750 MW`, `¥1.3 trillion`, `160 million shares`. */
export function formatFigure(amount: Amount, unit: string): string {
  return boundText[amount.bound](
    formatValue(amount.value, unit),
    amount.low === undefined ? undefined : formatValue(amount.low, unit),
  )
}

const boundText: Readonly<Record<Bound, (value: string, low?: string) => string>> = {
  exact: (value) => value,
  up_to: (value) => `up to ${value}`,
  at_least: (value) => `at least ${value}`,
  range: (value, low) => (low === undefined ? value : `${low}–${value}`),
}

const unitText: Readonly<Record<string, (value: number) => string>> = {
  W: formatPower,
  share: (value) => counted(value, 'share', 'shares'),
  unit: (value) => counted(value, 'chip', 'chips'),
  year: (value) => counted(value, 'year', 'years'),
  '%': (value) => `${plain().format(value)}%`,
}

/** One value in base units in people's units; a unit outside the ledger's own is taken as an ISO 4217 currency. */
export function formatValue(value: number, unit: string): string {
  return unitText[unit]?.(value) ?? formatMoney(value, unit)
}

const plain = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }))
const compact = once(
  () => new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }),
)
const million = 1e6

function counted(value: number, one: string, many: string): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`
}

const prefixes = [
  [1e9, 'GW'],
  [1e6, 'MW'],
  [1e3, 'kW'],
] as const

function formatPower(watts: number): string {
  const [scale, unit] = prefixes.find(([size]) => watts >= size) ?? [1, 'W']
  return `${plain().format(watts / scale)} ${unit}`
}

function formatMoney(value: number, currency: string): string {
  const symbol = symbolOf(currency)
  const gap = /\p{L}$/u.test(symbol) ? ' ' : ''
  return `${symbol}${gap}${formatCount(value)}`
}

const symbols = new Map<string, string>()

/** To make a formatter takes longer than all else about a message. */
function symbolOf(currency: string): string {
  const known = symbols.get(currency)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0)
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency
  symbols.set(currency, symbol)
  return symbol
}

// Newspapers write "950,000" and "1.3 trillion".
function formatCount(value: number): string {
  return (value < million ? plain : compact)().format(value)
}
