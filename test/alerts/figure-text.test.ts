import { describe, expect, it } from 'vitest'
import { formatFigure } from '../../core/alerts/figure-text.ts'
import type { Bound } from '../../schemas/primitives.ts'

const cases: readonly [value: number, unit: string, bound: Bound, expected: string, low?: number][] = [
  [100e9, 'USD', 'up_to', 'up to $100 billion'],
  [6.6e9, 'USD', 'exact', '$6.6 billion'],
  [1.375e9, 'USD', 'exact', '$1.38 billion'],
  [950_000, 'USD', 'exact', '$950,000'],
  [1.3e12, 'JPY', 'exact', '¥1.3 trillion'],
  [7e9, 'CNY', 'at_least', 'at least CN¥7 billion'],
  [2e9, 'CHF', 'exact', 'CHF 2 billion'],
  [500e6, 'EUR', 'range', '€400 million–€500 million', 400e6],
  [750e6, 'W', 'up_to', 'up to 750 MW'],
  [1.2e9, 'W', 'exact', '1.2 GW'],
  [10e9, 'W', 'at_least', 'at least 10 GW'],
  [160e6, 'share', 'up_to', 'up to 160 million shares'],
  [400_000, 'unit', 'exact', '400,000 chips'],
  [1, 'year', 'exact', '1 year'],
  [15, 'year', 'exact', '15 years'],
  [9.9, '%', 'exact', '9.9%'],
]

describe('formatFigure', () => {
  it.each(cases)('%d %s, %s, reads %s', (value, unit, bound, expected, low) => {
    expect(formatFigure({ value, bound, ...(low === undefined ? {} : { low }) }, unit)).toBe(expected)
  })
})
