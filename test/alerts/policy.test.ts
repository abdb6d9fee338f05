import { describe, expect, it } from 'vitest'
import { decideAlert } from '../../core/alerts/policy.ts'
import type { QuietCause } from '../../schemas/alert.ts'
import { Route } from '../../schemas/channel.ts'
import type { Standing } from '../../schemas/deal.ts'
import { type Revision, RevisionKind } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [stalled, , lowered] = walkbackHistory
if (!stalled || !lowered) throw new Error('Expected the story to have its revisions')

const reasonOf = (revision: Revision, route: Partial<Route> = {}, now = '2026-03-01T00:00:00Z') => {
  const decision = decideAlert(revision, Route.parse(route), now)
  return decision.alert ? undefined : decision.reason
}

describe('the default route', () => {
  it.each(RevisionKind.options)('tells of a figure that is %s', (kind) => {
    expect(decideAlert({ ...stalled, kind, severity: 'low' })).toEqual({ alert: true })
  })

  it.each(RevisionKind.options)('never tells of one that was %s before something that already stood', (kind) => {
    expect(decideAlert({ ...stalled, kind, severity: 'critical', late: true })).toEqual({
      alert: false,
      reason: 'late',
    })
  })
})

const agreed = (value: number): Standing => ({ value, bound: 'exact', stance: 'agreed' })
const moved = (from: Standing, to: Standing): Revision => ({
  ...lowered,
  from: { ...lowered.from, standing: from },
  to: { ...lowered.to, standing: to },
})

it('a figure that a person muted is told of nowhere', () => {
  expect(reasonOf({ ...stalled, severity: 'critical', muted: true })).toBe('muted')
})

describe('a route of one’s own', () => {
  it.each<[route: Partial<Route>, revision: Revision, reason: QuietCause | undefined]>([
    [{ severity: 'high' }, { ...stalled, severity: 'medium' }, 'below_floor'],
    [{ severity: 'high' }, { ...stalled, severity: 'high' }, undefined],
    [{ kinds: ['denied'] }, stalled, 'kind_muted'],
    [{ kinds: ['denied', 'stalled'] }, stalled, undefined],
    [{ parties: ['amd'] }, stalled, 'other_party'],
    [{ parties: ['amd', 'openai'] }, stalled, undefined],
    [{ measures: ['power'] }, stalled, 'other_measure'],
    [{ measures: ['power', 'money'] }, stalled, undefined],
    [{ languages: ['ja'] }, stalled, 'other_language'],
    [{ languages: ['en'] }, stalled, undefined],
    [{ least: { USD: 5e9 } }, moved(agreed(10e9), agreed(6e9)), 'below_threshold'],
    [{ least: { USD: 4e9 } }, moved(agreed(10e9), agreed(6e9)), undefined],
    [{ leastPercent: 50 }, moved(agreed(10e9), agreed(6e9)), 'below_threshold'],
    [{ leastPercent: 40 }, moved(agreed(10e9), agreed(6e9)), undefined],
    [{ least: { W: 5e9 } }, moved(agreed(10e9), agreed(6e9)), undefined],
    [{ least: { USD: 1e12 }, leastPercent: 100 }, stalled, undefined],
  ])('%j on a revision gives its reason', (route, revision, reason) => {
    expect(reasonOf(revision, route)).toBe(reason)
  })

  it.each<[until: string | undefined, revision: Revision, now: string, reason: QuietCause | undefined]>([
    [undefined, stalled, '2026-03-01T00:00:00Z', 'muted'],
    ['2026-03-02', stalled, '2026-03-01T00:00:00Z', 'muted'],
    ['2026-03-02', stalled, '2026-03-02T00:00:01Z', undefined],
    ['until_it_moves', stalled, '2026-03-01T00:00:00Z', 'muted'],
    ['until_it_moves', lowered, '2026-03-01T00:00:00Z', undefined],
  ])('a deal or figure muted until %s', (until, revision, now, reason) => {
    for (const id of [revision.deal, revision.figure])
      expect(reasonOf(revision, Route.parse({ mute: [{ id, ...(until ? { until } : {}) }] }), now)).toBe(reason)
    expect(reasonOf(revision, Route.parse({ mute: [{ id: `deal_${'0'.repeat(20)}` }] }), now)).toBeUndefined()
  })
})
