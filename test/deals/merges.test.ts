import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { decide } from '../../core/deals/rulings.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { Decision } from '../../schemas/decision.ts'
import { goldStories, ownStories, trapStories } from '../storylines/story.ts'
import { someClaims } from './arbitrary.ts'
import { claimOf } from './claim-of.ts'

const made = { by: 'ada', why: 'seen in the filing' }
const mergeOf = ([one, into]: readonly [Figure, Figure], at = '2026-12-01T00:00:00Z') =>
  decide({ kind: 'merge', claim: one.claims[0] ?? '', into: into.claims[0] ?? '', at, ...made })
const isMate = (a: Figure, b: Figure) =>
  a.id !== b.id && a.measure === b.measure && a.unit === b.unit && a.parties.join() === b.parties.join()
const pairsOf = (figures: readonly Figure[]) =>
  figures.flatMap((one) => figures.filter((into) => isMate(one, into)).map((into) => [one, into] as const))
const isHeld = (claims: readonly Claim[], decisions: readonly Decision[], pair: readonly [Figure, Figure]) =>
  reconcile(claims, decisions).figures.some((figure) =>
    pair.every((one) => one.claims.every((id) => figure.claims.includes(id))),
  )

const total = claimOf({ published: '2026-01-05T08:00:00Z' })
const beside = (over: Partial<Claim>): Claim => ({ ...total, ...over, id: `${total.id} ${JSON.stringify(over)}` })
const later = (over: Partial<Claim>) => claimOf({ published: '2026-03-05T08:00:00Z', ...over })

describe('a merge of two figures makes one that holds the claims of both', () => {
  test.each<[what: string, one: Claim, into: Claim, standing: string]>([
    ['totals of two articles', later({ value: 50e9 }), total, 'total 50'],
    ['totals of one article: the one that goes on stands', beside({ value: 50e9 }), total, 'total 10'],
    ['totals of one article, the other way round', total, beside({ value: 50e9 }), 'total 50'],
    ['a part and its total, of one article', beside({ value: 1e9, part: true }), total, 'total 10'],
    ['an amount a year and a total', later({ value: 2e9, scope: 'recurring' }), total, 'total 10'],
    ['a total and a part', later({ value: 50e9 }), beside({ part: true }), 'part 50'],
  ])('%s', (_, one, into, standing) => {
    const merge = decide({ kind: 'merge', claim: one.id, into: into.id, at: '2026-09-01T00:00:00Z', ...made })
    const { figures } = reconcile([one, into], [merge])
    expect(figures.map(({ part, standing }) => `${part ? 'part' : 'total'} ${standing.value / 1e9}`)).toEqual([
      standing,
    ])
    expect(figures[0]?.claims.toSorted()).toEqual([one.id, into.id].toSorted())
    expect(figures[0]?.decisions).toEqual([merge.id])
  })

  test('of any two of the stories', () => {
    const lost = [...goldStories(), ...trapStories(), ...ownStories()].flatMap(({ story, claims }) =>
      pairsOf(reconcile(claims).figures)
        .filter((pair) => !isHeld(claims, [mergeOf(pair)], pair))
        .map(() => story.id),
    )
    expect(lost).toEqual([])
  })

  test('of any claims', () => {
    fc.assert(
      fc.property(someClaims, fc.nat(), (claims, pick) => {
        const pairs = pairsOf(reconcile(claims).figures)
        const pair = pairs[pick % Math.max(1, pairs.length)]
        fc.pre(pair !== undefined)
        expect(isHeld(claims, [mergeOf(pair)], pair)).toBe(true)
      }),
    )
  })

  test('also where two of its claims had been split, until they are split again', () => {
    const fifty = later({ value: 50e9 })
    const on = (month: number) => ({ at: `2026-0${month}-01T00:00:00Z`, ...made })
    const split = (month: number) => decide({ kind: 'split', claim: fifty.id, from: total.id, ...on(month) })
    const merge = decide({ kind: 'merge', claim: fifty.id, into: total.id, ...on(5) })
    const count = (...decisions: readonly Decision[]) => reconcile([total, fifty], decisions).figures.length
    expect([count(split(4)), count(split(4), merge), count(merge, split(6))]).toEqual([2, 1, 2])
  })
})
