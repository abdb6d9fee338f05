import { describe, expect, it } from 'vitest'
import { monthTicks, spread, timeScale, valueTicks } from '../../web/scale.js'
import { agoText, axisText, dateText } from '../../web/words.js'

const day = 86_400_000

describe('the scales of the timeline', () => {
  it.each([
    [112e9, [0, 50e9, 100e9]],
    [840e6, [0, 250e6, 500e6, 750e6]],
    [10, [0, 2.5, 5, 7.5, 10]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
  ])('ticks values up to %d at round places', (largest, expected) => {
    expect(valueTicks(largest)).toEqual(expected)
  })

  it.each([
    ['2025-09-22', '2026-02-27', 8, ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02']],
    ['2025-09-22', '2026-02-27', 2, ['2025-10', '2026-01']],
    ['2020-01-15', '2025-01-15', 6, ['2021-01', '2022-01', '2023-01', '2024-01', '2025-01']],
    ['2025-09-02', '2025-09-20', 5, []],
  ])('ticks months from %s to %s, at most %d', (from, to, count, expected) => {
    const ticks = monthTicks(Date.parse(from), Date.parse(to), count)
    expect(ticks.map((moment: number) => new Date(moment).toISOString().slice(0, 7))).toEqual(expected)
  })

  it('places moments between the edges, and a single one at the left', () => {
    const x = timeScale(0, 100 * day, 10, 110)
    expect([x(0), x(50 * day), x(100 * day)]).toEqual([10, 60, 110])
    expect(timeScale(5, 5, 10, 110)(5)).toBe(10)
  })

  it.each([
    [
      [10, 50, 90],
      [10, 50, 90],
    ],
    [
      [10, 12, 90],
      [10, 30, 90],
    ],
    [
      [80, 95, 99],
      [60, 80, 100],
    ],
    [
      [10, 10, 10],
      [10, 30, 50],
    ],
  ])('spreads %j to %j', (places, expected) => {
    expect(spread(places, 20, 10, 100)).toEqual(expected)
  })
})

describe('the words of the page', () => {
  it.each([
    ['2026', '2026'],
    ['2026-02', 'Feb 2026'],
    ['2026-02-01', '1 Feb 2026'],
    ['2026-02-01T23:59:00Z', '1 Feb 2026'],
  ])('writes %s as %s', (date, expected) => expect(dateText(date)).toBe(expected))

  it.each([
    [100e9, 'USD', '$100B'],
    [1.3e12, 'JPY', '¥1.3T'],
    [10e9, 'W', '10 GW'],
    [750e6, 'W', '750 MW'],
    [160e6, 'share', '160M'],
    [10, '%', '10%'],
  ])('writes %d %s on an axis as %s', (value, unit, expected) => expect(axisText(value, unit)).toBe(expected))

  it.each([
    [5 * 60_000, '5 minutes ago'],
    [2 * 3_600_000, '2 hours ago'],
    [3 * day, '3 days ago'],
  ])('says %d ms ago as %s', (passed, expected) =>
    expect(agoText(new Date(day * 100 - passed).toISOString(), day * 100)).toBe(expected),
  )
})
