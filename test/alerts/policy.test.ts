import { describe, expect, it } from 'vitest'
import { decideAlert, defaultPolicy, pages } from '../../core/alerts/policy.ts'
import { RevisionKind } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [stalled] = walkbackHistory
if (!stalled) throw new Error('Expected the story to have a revision')

describe('the default policy', () => {
  it.each(RevisionKind.options)('pages for a figure that is %s', (kind) => {
    expect(pages({ ...stalled, kind, severity: 'low' })).toBe(true)
  })

  it.each(RevisionKind.options)('never pages for one that was %s before something that already stood', (kind) => {
    expect(decideAlert({ ...stalled, kind, severity: 'critical', late: true })).toEqual({
      alert: false,
      reason: 'late',
    })
  })
})

describe('a policy of one’s own', () => {
  const policy = { floor: { ...defaultPolicy.floor, raised: 'high', firmed: 'never' } } as const

  it.each([
    ['raised', 'medium', { alert: false, reason: 'below_floor' }],
    ['raised', 'high', { alert: true }],
    ['raised', 'critical', { alert: true }],
    ['firmed', 'critical', { alert: false, reason: 'kind_muted' }],
    ['denied', 'low', { alert: true }],
  ] as const)('%s at %s severity', (kind, severity, expected) => {
    expect(decideAlert({ ...stalled, kind, severity }, policy)).toEqual(expected)
  })
})
