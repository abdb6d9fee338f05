import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { decide } from '../../core/deals/rulings.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import { someClaims } from './arbitrary.ts'
import { claimOf } from './claim-of.ts'
import { decisionsOn } from './decisions-on.ts'

const made = { by: 'ada', at: '2026-05-01T00:00:00Z', why: 'seen in the filing' }
const first = claimOf({ published: '2026-01-05T08:00:00Z' })
const larger = claimOf({ published: '2026-03-05T08:00:00Z', value: 50e9 })
const alias = claimOf({ published: '2026-03-05T08:00:00Z', value: 14e9, parties: ['alder', 'brightwell'] })
const merge = decide({ kind: 'merge', claim: larger.id, into: first.id, ...made })
const rename = decide({ kind: 'rename', party: 'alder', to: 'aldermoor', ...made })
const late = { learned: '2026-06-01T00:00:00Z' }
const away = (decision: Decision, at: string) => decide({ kind: 'withdraw', decision: decision.id, ...made, at })

const marksOf = (claims: readonly Claim[], decisions: readonly Decision[]) =>
  reconcile(claims, decisions).revisions.map(({ kind, decided }) => `${kind}${decided ? ', decided' : ''}`)

describe('a step is no news where a decision made it of what was known', () => {
  test.each<[what: string, claims: readonly Claim[], decisions: readonly Decision[], expected: readonly string[]]>([
    ['two figures made one', [first, larger], [merge], ['raised, decided']],
    ['two figures made one before the second was known', [first, { ...larger, ...late }], [merge], ['raised']],
    ['two names made one', [first, alias], [rename], ['raised, decided']],
    ['two names made one before the second was known', [first, { ...alias, ...late }], [rename], ['raised']],
    [
      'a step of before under a new name',
      [claimOf({ published: '2026-01-05T08:00:00Z', parties: ['alder', 'brightwell'] }), alias],
      [rename],
      ['raised, decided'],
    ],
    [
      'a decision that was taken back, for a step that came in between',
      [claimOf({ published: '2026-01-05T08:00:00Z', parties: ['alder', 'brightwell'] }), { ...alias, ...late }],
      [rename, away(rename, '2026-07-01T00:00:00Z')],
      ['raised, decided'],
    ],
    [
      'a decision that was taken back, for a step of before',
      [first, claimOf({ published: '2026-03-05T08:00:00Z', value: 14e9 })],
      [merge, away(merge, '2026-07-01T00:00:00Z')],
      ['raised'],
    ],
  ])('%s', (_, claims, decisions, expected) => {
    expect(marksOf(claims, decisions)).toEqual(expected)
  })
})

describe('of any claims and decisions', () => {
  const any = fc.tuple(someClaims, fc.array(fc.nat(1000), { maxLength: 5 }))
  const ids = (claims: readonly Claim[], decisions: readonly Decision[] = []) =>
    new Set(reconcile(claims, decisions).revisions.map(({ id }) => id))

  test('those made after all claims were known make no news', () => {
    fc.assert(
      fc.property(any, ([claims, picks]) => {
        const known = claims.map((claim) => ({ ...claim, learned: claim.article.published }))
        const [before, decisions] = [ids(known), decisionsOn(known, picks, '2026-09')]
        const news = reconcile(known, decisions).revisions.filter(({ decided }) => !decided)
        expect(news.filter(({ id }) => !before.has(id))).toEqual([])
      }),
    )
  })

  test('those made before any claim was known keep nothing from being news', () => {
    fc.assert(
      fc.property(any, ([claims, picks]) => {
        const { revisions } = reconcile(claims, decisionsOn(claims, picks, '2025-09'))
        expect(revisions.filter(({ decided, former }) => decided || former)).toEqual([])
      }),
    )
  })
})
