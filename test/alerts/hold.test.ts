import { describe, expect, it } from 'vitest'
import { holdOf, isOneSource } from '../../core/alerts/hold.ts'
import { lastTime } from '../../core/alerts/wall-clock.ts'
import { Quiet } from '../../schemas/channel.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { Revision, Severity } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [stalled] = walkbackHistory
if (!stalled) throw new Error('Expected the story to have a revision')

const said = (at: string, over: Partial<Revision['to']> = {}): Revision => ({
  ...stalled,
  to: { ...stalled.to, saidAt: at, ...over },
})

describe('a single source without a name', () => {
  const unnamed = { ...said('2026-03-01T10:00:00Z', { attribution: 'unnamed' }), origins: ['Market Ledger'] }

  it.each<[Revision, boolean]>([
    [unnamed, true],
    [{ ...unnamed, to: { ...unnamed.to, attribution: 'retold' } }, true],
    [{ ...unnamed, origins: ['Market Ledger', 'Northwire'] }, false],
    [{ ...unnamed, to: { ...unnamed.to, speaker: 'Colette Kress' } }, false],
    [{ ...unnamed, to: { ...unnamed.to, attribution: 'party' } }, false],
  ])('case %#', (revision, expected) => expect(isOneSource(revision)).toBe(expected))

  it.each([
    ['2026-03-01T10:29:59Z', { until: '2026-03-01T10:30:00.000Z', cause: 'one_source' }],
    ['2026-03-01T10:30:00Z', undefined],
  ])('waits for another until thirty minutes have passed: at %s', (now, expected) => {
    expect(holdOf(unnamed, { quiet: Quiet.parse({}), history: [], now })).toEqual(expected)
  })

  it.each([
    ['2026-03-01', '2026-03-01T10:00:00Z', '2026-03-01T10:30:00.000Z'],
    ['2026-02', '2026-03-01T10:00:00Z', '2026-03-01T10:30:00.000Z'],
    ['2026-03-02', '2026-03-01T10:00:00Z', '2026-03-02T00:30:00.000Z'],
  ])('said on %s and published at %s waits until %s', (at, published, until) => {
    const dated = { ...unnamed, to: { ...unnamed.to, saidAt: at, published } }
    const now = '2026-03-01T10:01:00Z'
    expect(holdOf(dated, { quiet: Quiet.parse({}), history: [], now })).toEqual({ until, cause: 'one_source' })
  })

  it('waits no longer once there is another', () => {
    const two = { ...unnamed, origins: ['Market Ledger', 'Northwire'] }
    expect(holdOf(two, { quiet: Quiet.parse({}), history: [], now: '2026-03-01T10:00:00Z' })).toBeUndefined()
  })
})

describe('quiet hours', () => {
  const hours = { from: '22:00', to: '07:00', but: 'critical' } as const
  it.each<[zone: string, now: string, severity: Severity, until: string | undefined]>([
    ['UTC', '2026-03-01T21:59:59Z', 'high', undefined],
    ['UTC', '2026-03-01T22:00:00Z', 'high', '2026-03-02T07:00:00.000Z'],
    ['UTC', '2026-03-02T06:59:30Z', 'high', '2026-03-02T07:00:00.000Z'],
    ['UTC', '2026-03-02T07:00:00Z', 'high', undefined],
    ['UTC', '2026-03-01T23:00:00Z', 'critical', undefined],
    ['Europe/Rome', '2026-03-01T21:00:00Z', 'low', '2026-03-02T06:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-01T21:00:00Z', 'low', undefined],
    ['Asia/Kolkata', '2026-03-01T17:00:00Z', 'low', '2026-03-02T01:30:00.000Z'],
    ['Europe/Rome', '2026-03-28T22:00:00Z', 'low', '2026-03-29T05:00:00.000Z'],
    ['Europe/Rome', '2026-10-24T21:00:00Z', 'low', '2026-10-25T06:00:00.000Z'],
  ])('in %s at %s, %s severity', (zone, now, severity, until) => {
    const quiet = Quiet.parse({ zone, hours })
    const hold = holdOf({ ...said('2026-03-01'), severity }, { quiet, history: [], now })
    expect(hold).toEqual(until && { until, cause: 'quiet_hours' })
  })

  it('may lie within one day', () => {
    const quiet = Quiet.parse({ hours: { from: '12:00', to: '14:00' } })
    const at = (now: string) => holdOf(said('2026-03-01'), { quiet, history: [], now })?.until
    expect([at('2026-03-01T13:00:00Z'), at('2026-03-01T15:00:00Z')]).toEqual(['2026-03-01T14:00:00.000Z', undefined])
  })
})

describe('a figure that goes to and fro', () => {
  const agreed: Standing = { value: 1e9, bound: 'exact', stance: 'agreed' }
  const denied: Standing = { ...agreed, stance: 'denied' }
  const step = (id: string, at: string, from: Standing, to: Standing): Revision => ({
    ...said(at, { standing: to }),
    from: { ...stalled.from, standing: from },
    id,
  })
  const history = [
    step('1', '2026-03-01T08:00:00Z', agreed, denied),
    step('2', '2026-03-01T10:00:00Z', denied, agreed),
    step('3', '2026-03-01T12:00:00Z', agreed, denied),
  ]
  const hold = (at: number, now: string, steps = history) =>
    steps[at] && holdOf(steps[at], { quiet: Quiet.parse({}), history: steps, now })?.until

  it('is held from its second return on, for six hours', () => {
    expect(hold(0, '2026-03-01T08:00:00Z')).toBeUndefined()
    expect(hold(1, '2026-03-01T10:00:00Z')).toBeUndefined()
    expect(hold(2, '2026-03-01T12:00:00Z')).toBe('2026-03-01T18:00:00.000Z')
    expect(hold(2, '2026-03-01T18:00:00Z')).toBeUndefined()
  })

  it('is not held where its steps are days apart', () => {
    const slow = history.map((one, day) => step(one.id, `2026-03-0${day * 2 + 1}`, one.from.standing, one.to.standing))
    expect(hold(2, '2026-03-05T00:00:00Z', slow)).toBeUndefined()
  })
})

describe('the last time that clocks showed', () => {
  it.each([
    ['08:00 in UTC', '2026-03-04T08:00:00Z', 'UTC', '08:00', undefined, '2026-03-04T08:00:00.000Z'],
    ['08:00, before it', '2026-03-04T07:59:00Z', 'UTC', '08:00', undefined, '2026-03-03T08:00:00.000Z'],
    ['08:00 in Rome', '2026-03-04T08:30:00Z', 'Europe/Rome', '08:00', undefined, '2026-03-04T07:00:00.000Z'],
    ['Monday 08:00', '2026-03-04T12:00:00Z', 'UTC', '08:00', 1, '2026-03-02T08:00:00.000Z'],
    ['Wednesday 08:00', '2026-03-04T12:00:00Z', 'UTC', '08:00', 3, '2026-03-04T08:00:00.000Z'],
    ['Wednesday 08:00, before it', '2026-03-04T07:00:00Z', 'UTC', '08:00', 3, '2026-02-25T08:00:00.000Z'],
    ['Monday 08:00 over summer time', '2026-04-01T12:00:00Z', 'Europe/Rome', '08:00', 5, '2026-03-27T07:00:00.000Z'],
  ] as const)('%s', (_, now, zone, at, weekday, expected) => {
    expect(lastTime(now, zone, at, weekday)).toBe(expected)
  })

  // Each row is a night in which clocks change; every quarter of an hour of it is asked.
  it.each([
    ['Europe/Rome', '08:00', '2026-03-28T07:00:00.000Z', '2026-03-29T06:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['Europe/Rome', '08:00', '2026-10-24T06:00:00.000Z', '2026-10-25T07:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ['America/New_York', '08:00', '2026-03-07T13:00:00.000Z', '2026-03-08T12:00:00.000Z', '2026-03-09T12:00:00.000Z'],
    ['America/New_York', '08:00', '2026-10-31T12:00:00.000Z', '2026-11-01T13:00:00.000Z', '2026-11-02T13:00:00.000Z'],
    ['Australia/Sydney', '08:00', '2026-04-03T21:00:00.000Z', '2026-04-04T22:00:00.000Z', '2026-04-05T22:00:00.000Z'],
    ['Australia/Sydney', '08:00', '2026-10-02T22:00:00.000Z', '2026-10-03T21:00:00.000Z', '2026-10-04T21:00:00.000Z'],
    ['America/Santiago', '08:00', '2026-09-05T12:00:00.000Z', '2026-09-06T11:00:00.000Z', '2026-09-07T11:00:00.000Z'],
    // A time that the clocks skip, and one that they show twice.
    ['Europe/Rome', '02:30', '2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'],
    ['Europe/Rome', '02:30', '2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    ['America/Santiago', '00:00', '2026-09-05T04:00:00.000Z', '2026-09-06T04:00:00.000Z', '2026-09-07T03:00:00.000Z'],
  ])('in %s %s when its clocks change: %s, then %s, then %s', (zone, at, ...times) => {
    const [first, , last] = times.map((time) => Date.parse(time))
    const asked: string[] = []
    for (let now = first ?? 0; now <= (last ?? 0); now += 900_000)
      asked.push(lastTime(new Date(now).toISOString(), zone, at))
    expect([...new Set(asked)]).toEqual(times)
  })
})
