import { expect, test } from 'vitest'
import { claimsKnownAt, claimsSaidBy } from '../../core/deals/known-at.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { claimOf } from './claim-of.ts'

const january = claimOf({ published: '2026-01-05T08:00:00Z', learned: '2026-01-05T09:00:00Z' })
const foundLate = claimOf({ published: '2026-02-05T08:00:00Z', value: 12e9, learned: '2026-06-01T09:00:00Z' })
const recalled = claimOf({
  published: '2026-07-01T08:00:00Z',
  value: 12e9,
  asOf: '2026-02',
  learned: '2026-07-01T09:00:00Z',
})
const claims = [january, foundLate, recalled]

const stands = (known: readonly (typeof january)[]) => reconcile(known).figures.map(({ standing }) => standing.value)

test('what held in March is what was said by then, whenever it was found', () => {
  expect(claimsSaidBy(claims, '2026-03-01T00:00:00Z')).toEqual([january, foundLate, recalled])
  expect(stands(claimsSaidBy(claims, '2026-03-01T00:00:00Z'))).toEqual([12e9])
})

test('what was known in March is what had been found by then', () => {
  expect(claimsKnownAt(claims, '2026-03-01T00:00:00Z')).toEqual([january])
  expect(stands(claimsKnownAt(claims, '2026-03-01T00:00:00Z'))).toEqual([10e9])
})

test('a claim without a time of learning is known from its publication', () => {
  const { learned, ...plain } = january
  expect(claimsKnownAt([plain], '2026-01-05T08:30:00Z')).toEqual([plain])
  expect(learned).toBe('2026-01-05T09:00:00Z')
})
