import { expect, test } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { QuietReason } from '../../schemas/revision.ts'
import { claimOf, type Stated } from './claim-of.ts'

const first: Stated = { published: '2026-01-05T08:00:00Z' }
const later: Stated = { published: '2026-03-05T08:00:00Z' }

/** For each reason a history whose last statement moves nothing, for that reason. */
const histories: Readonly<Record<QuietReason, readonly Stated[]>> = {
  first_report: [first],
  restatement: [first, later],
  vaguer: [first, { ...later, bound: 'at_least' }],
  background: [first, { ...later, asOf: '2026-01' }],
  rumour_about_agreed: [first, { ...later, stance: 'rumored', value: 6e9 }],
  part_of_total: [first, { ...later, value: 2e9, part: true }],
  recurring: [first, { ...later, value: 1e9, scope: 'recurring' }],
  immaterial: [
    { ...first, value: 251e9 },
    { ...later, value: 254e9 },
  ],
  older_than_standing: [first, { ...later, value: 12e9, asOf: '2026-02' }],
  other_scope: [first, { ...later, scope: 'recurring' }],
  other_direction: [
    { ...first, payer: 'aldermoor', payee: 'brightwell' },
    { ...later, payer: 'brightwell', payee: 'aldermoor' },
  ],
  superseded_reader: [
    { ...first, reader: { name: 'rules', version: '2' } },
    { ...first, stance: 'intended' },
  ],
  superseded_figure: [first, { ...later, value: 14e9 }, { ...later, published: '2026-04-05T08:00:00Z' }],
  unconfirmed: [first, { ...later, stance: 'denied', attribution: 'reported' }],
  unlisted: [first, { ...later, stance: 'cancelled', of: { unlisted: true } }],
  other_kind: [
    { ...first, kind: 'supply' },
    { ...later, kind: 'supply' },
    { ...later, kind: 'investment' },
  ],
}

test.each(QuietReason.options)('%s is the reason why a statement moves nothing', (reason) => {
  const claims = histories[reason].map(claimOf)
  const quiet = reconcile(claims).suppressed
  expect(quiet.filter((one) => one.reason === reason).map(({ claim }) => claim)).toContain(claims.at(-1)?.id)
})
