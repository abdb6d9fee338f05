import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reckoned } from '../../core/queries/fates.ts'
import { addCells, byYear, cellsOf, totalsThen } from '../../core/queries/sums.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { FigureState } from '../../schemas/flow.ts'
import { Stance } from '../../schemas/primitives.ts'

const money = { measure: 'money', unit: 'USD' } as const
const at = (value: number, stance: Standing['stance']): Standing => ({ value, bound: 'exact', stance })
const state = (said: string, learned: string, standing: Standing): FigureState => ({ said, learned, standing })

const walkback = [
  state('2025-09-22', '2025-09-22T16:00:00Z', at(100e9, 'intended')),
  state('2026-02-01', '2026-02-01T10:00:00Z', at(100e9, 'disclaimed')),
  state('2026-02-27', '2026-03-02T10:00:00Z', at(30e9, 'agreed')),
]
const cells = cellsOf(money, walkback)
const total = (name: string, figures: number, amount: number) => ({ ...money, name, figures, amount })
const planned = [total('announced', 1, 100e9), total('intended', 1, 100e9)]
const lost = [total('announced', 1, 100e9), total('walkedBack', 1, 100e9)]
const cut = [total('agreed', 1, 30e9), total('announced', 1, 100e9), total('walkedBack', 1, 70e9)]

describe('sums', () => {
  it.each([
    [{ asOf: '2025-08' }, []],
    [{ asOf: '2025-09' }, planned],
    [{ asOf: '2026-01' }, planned],
    [{ asOf: '2026-02' }, cut],
    [{ knownAt: '2026-02' }, lost],
    [{ asOf: '2026-02', knownAt: '2026-02' }, lost],
    [{ asOf: '2026-01', knownAt: '2026-12' }, planned],
    [{}, cut],
  ])('at %j are %j', (then, expected) => {
    expect(totalsThen(cells, then)).toEqual(expected)
  })

  it('add up, and come to nothing when what was added is taken away', () => {
    const twice = addCells([
      [cells, 1],
      [cells, 1],
    ])
    expect(totalsThen(twice, {})).toEqual(cut.map(({ name, amount }) => total(name, 2, amount * 2)))
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
  const stance = fc.constantFrom(...Stance.options)
  const steps = fc
    .array(fc.record({ said: month, learned: month, value: fc.integer({ min: 1, max: 9 }), stance }), { maxLength: 6 })
    .map((list) =>
      list
        .toSorted((a, b) => (a.said < b.said ? -1 : 1))
        .map((one) => state(one.said, `${one.learned}-02T00:00:00Z`, at(one.value, one.stance))),
    )

  it('give for any two months what had become of the figure by then', () => {
    fc.assert(
      fc.property(steps, month, month, (states, asOf, knownAt) => {
        const known = states.filter(({ said, learned }) => said <= asOf && learned.slice(0, 7) <= knownAt)
        const became = reckoned(known.map(({ standing }) => ({ named: standing.value, stance: standing.stance })))
        const expected = Object.entries(became).flatMap(([name, amount]) =>
          amount > 0 ? [total(name, 1, amount)] : [],
        )
        expect(totalsThen(cellsOf(money, states), { asOf, knownAt })).toEqual(
          expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('what became of a promise adds up to it, whatever it went through, where it did not end as a rumour', () => {
    fc.assert(
      fc.property(steps, (states) => {
        const told = states.map(({ standing }) => ({ named: standing.value, stance: standing.stance }))
        const { announced, rumored, ...became } = reckoned(told)
        fc.pre(rumored === 0)
        expect(Object.values(became).reduce((sum, amount) => sum + amount, 0)).toBe(announced)
      }),
    )
  })
})
