import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateThen } from '../../core/queries/states.ts'
import { addCells, byYear, cellsOf, totalsThen } from '../../core/queries/sums.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { FigureState } from '../../schemas/flow.ts'

const money = { measure: 'money', unit: 'USD' } as const
const at = (value: number, stance: Standing['stance']): Standing => ({ value, bound: 'exact', stance })
const state = (said: string, learned: string, standing: Standing): FigureState => ({ said, learned, standing })

const walkback = [
  state('2025-09-22', '2025-09-22T16:00:00Z', at(100e9, 'intended')),
  state('2026-02-01', '2026-02-01T10:00:00Z', at(100e9, 'disclaimed')),
  state('2026-02-27', '2026-03-02T10:00:00Z', at(30e9, 'agreed')),
]
const cells = cellsOf(money, walkback)
const total = (stance: string, figures: number, amount: number) => ({ ...money, stance, figures, amount })

describe('sums', () => {
  it.each([
    [{ asOf: '2025-08' }, []],
    [{ asOf: '2025-09' }, [total('intended', 1, 100e9)]],
    [{ asOf: '2026-01' }, [total('intended', 1, 100e9)]],
    [{ asOf: '2026-02' }, [total('agreed', 1, 30e9)]],
    [{ knownAt: '2026-02' }, [total('disclaimed', 1, 100e9)]],
    [{ asOf: '2026-02', knownAt: '2026-02' }, [total('disclaimed', 1, 100e9)]],
    [{ asOf: '2026-01', knownAt: '2026-12' }, [total('intended', 1, 100e9)]],
    [{}, [total('agreed', 1, 30e9)]],
  ])('at %j are %j', (then, expected) => {
    expect(totalsThen(cells, then)).toEqual(expected)
  })

  it('add up, and come to nothing when what was added is taken away', () => {
    const twice = addCells([
      [cells, 1],
      [cells, 1],
    ])
    expect(totalsThen(twice, {})).toEqual([total('agreed', 2, 60e9)])
    expect(
      addCells([
        [twice, 1],
        [cells, -1],
        [cells, -1],
      ]),
    ).toEqual({})
  })

  it('are parted by the year in which something was said, and are the same together', () => {
    const years = byYear(cells)
    expect([...years.keys()]).toEqual(['2025', '2026'])
    expect(addCells([...years.values()].map((one) => [one, 1]))).toEqual(cells)
  })

  const month = fc.integer({ min: 1, max: 12 }).map((number) => `2025-${String(number).padStart(2, '0')}`)
  const steps = fc
    .array(fc.record({ said: month, learned: month, value: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 })
    .map((list) =>
      list
        .toSorted((a, b) => (a.said < b.said ? -1 : 1))
        .map(({ said, learned, value }) => state(said, `${learned}-02T00:00:00Z`, at(value, 'agreed'))),
    )

  it('give for any two months what stood of the figure then', () => {
    fc.assert(
      fc.property(steps, month, month, (states, asOf, knownAt) => {
        const stood = stateThen(states, { asOf, knownAt })
        const expected = stood ? [total('agreed', 1, stood.standing.value)] : []
        expect(totalsThen(cellsOf(money, states), { asOf, knownAt })).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
