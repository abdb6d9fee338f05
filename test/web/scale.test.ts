import { describe, expect, it } from 'vitest'
import { linearScale, logScale, spread, timeScale } from '../../web/model/scale.ts'

const day = 86_400_000

describe('the scales of the timeline', () => {
  it.each([
    [100e9, [0, 20e9, 40e9, 60e9, 80e9, 100e9]],
    [750e6, [0, 200e6, 400e6, 600e6, 800e6]],
    [10, [0, 2, 4, 6, 8, 10]],
  ])('ticks values up to %d at round places', (largest, expected) => {
    expect(linearScale(largest, [100, 0]).ticks).toEqual(expected)
  })

  it('begins at nothing and leaves room above the largest', () => {
    const { place } = linearScale(100, [112, 0])
    expect([place(0), place(100)]).toEqual([112, expect.closeTo(12)])
  })

  it.each([
    [30e9, 100e9, [20e9, 50e9, 100e9]],
    [1e6, 1e11, [1e6, 1e7, 1e8, 1e9, 1e10, 1e11]],
    [5, 5, [5]],
  ])('ticks powers of ten from %d to %d', (smallest, largest, expected) => {
    expect(logScale(smallest, largest, [100, 0]).ticks).toEqual(expected)
  })

  it('keeps equal factors equally apart where it is logarithmic', () => {
    const { place } = logScale(1, 1000, [300, 0])
    expect(place(1) - place(10)).toBeCloseTo(place(10) - place(100))
  })

  it('places moments between the edges, and a single one at the left', () => {
    const { place } = timeScale(0, 100 * day, [10, 110], 4)
    expect([place(0), place(50 * day), place(100 * day)]).toEqual([10, 60, 110])
    expect(timeScale(5, 5, [10, 110], 4).place(5)).toBe(10)
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
