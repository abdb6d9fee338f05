import { describe, expect, it } from 'vitest'
import { inDollars } from '../../core/measures/exchange-rates.ts'

describe('an amount in dollars', () => {
  it.each([
    [5e9, 'USD', 5e9, 5e9],
    [1.1e12, 'KRW', 0.7e9, 1.1e9],
    [65e9, 'JPY', 0.3e9, 0.7e9],
    [100e9, 'TWD', 2.9e9, 3.8e9],
    [10e9, 'EUR', 9e9, 13e9],
    [7e6, 'XAU', 7e6, 7e6],
  ])('%d %s are between %d and %d', (value, unit, least, most) => {
    expect(inDollars(value, unit)).toBeGreaterThanOrEqual(least)
    expect(inDollars(value, unit)).toBeLessThanOrEqual(most)
  })
})
