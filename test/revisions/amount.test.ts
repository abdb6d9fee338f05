import { describe, expect, test } from 'vitest'
import { movement, sameAmount } from '../../core/revisions/amount.ts'

describe('two values are the same amount', () => {
  test.each([
    ['equal', 10e9, 10e9, true],
    ['within half a per cent', 500e6, 502e6, true],
    ['one the other rounded to two digits', 11.9e9, 12e9, true],
    ['one the other rounded to whole billions', 37.9e9, 38e9, true],
    ['a rounded total', 22.4e9, 22e9, true],
    ['apart by more than a rounding', 150e6, 155e6, false],
    ['precise and apart by three per cent', 14.2e9, 14.6e9, false],
    ['apart by ten per cent though one is round', 9e9, 10e9, false],
    ['far apart', 30e9, 100e9, false],
  ])('%s', (_, a, b, same) => {
    expect([sameAmount(a, b), sameAmount(b, a)]).toEqual([same, same])
  })
})

describe('an amount moves', () => {
  test.each([
    ['up', { value: 10e9, bound: 'exact' }, { value: 20e9, bound: 'exact' }, 'higher'],
    ['up between floors', { value: 10e9, bound: 'at_least' }, { value: 20e9, bound: 'at_least' }, 'higher'],
    ['down below a ceiling', { value: 200e3, bound: 'up_to' }, { value: 160e3, bound: 'exact' }, 'lower'],
    ['down out of a range', { value: 9e8, low: 8e8, bound: 'range' }, { value: 7e8, bound: 'exact' }, 'lower'],
    ['not, by a little', { value: 254e6, bound: 'exact' }, { value: 251e6, bound: 'exact' }, 'small'],
    ['not, to a floor below', { value: 22.9e9, bound: 'exact' }, { value: 22e9, bound: 'at_least' }, 'same'],
    ['not, above a floor', { value: 13e9, bound: 'at_least' }, { value: 13.75e9, bound: 'exact' }, 'same'],
    ['not, to a range around it', { value: 8.5e8, bound: 'exact' }, { value: 9e8, low: 8e8, bound: 'range' }, 'same'],
  ] as const)('%s', (_, from, to, expected) => {
    expect(movement(from, to)).toBe(expected)
  })
})
