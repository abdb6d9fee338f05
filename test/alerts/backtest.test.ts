import { describe, expect, it } from 'vitest'
import { backtest } from '../../core/alerts/backtest.ts'
import { Quiet, Route } from '../../schemas/channel.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { Revision } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [step] = walkbackHistory
if (!step) throw new Error('Expected the story to have a revision')

/** A revision of a figure of its own, said by a party. */
const said = (saidAt: string, over: Partial<Revision> = {}): Revision => {
  const to = { ...step.to, attribution: 'party' as const, saidAt }
  return { ...step, id: `revision_${saidAt}`, figure: `figure_${saidAt}`, severity: 'medium', to, ...over }
}
const unnamed = (saidAt: string, origins: readonly string[]): Revision => ({
  ...said(saidAt, { origins: [...origins] }),
  to: { ...step.to, saidAt, attribution: 'unnamed' },
})
/** A figure that goes to and fro between two standings, at hours of one day. */
const swinging = (...hours: readonly number[]): readonly Revision[] => {
  const amounts = [step.from.standing, { ...step.from.standing, value: step.from.standing.value / 2 }] as const
  const at = (turn: number): Standing => (turn % 2 === 0 ? amounts[0] : amounts[1])
  return hours.map((hour, turn) => {
    const one = said(`2026-03-02T${`${hour}`.padStart(2, '0')}:00:00.000Z`, { figure: 'figure_swings' })
    return { ...one, from: { ...one.from, standing: at(turn) }, to: { ...one.to, standing: at(turn + 1) } }
  })
}

const played = (revisions: readonly Revision[], quiet: object = {}, route: object = {}) =>
  backtest(revisions, { quiet: Quiet.parse(quiet), route: Route.parse(route) }).map((one) =>
    one.outcome === 'left_out' ? one.cause : [one.outcome, one.at.slice(5, 16), ...one.held].join(' '),
  )

describe('settings over the past', () => {
  it.each<[what: string, revisions: readonly Revision[], settings: readonly object[], expected: readonly string[]]>([
    ['what a party says goes out as it is said', [said('2026-03-02T10:00:00.000Z')], [], ['sent 03-02T10:00']],
    ['a day without an hour is its beginning', [said('2026-03-02')], [], ['sent 03-02T00:00']],
    [
      'a day without an hour, told in the morning, is that morning',
      [{ ...said('2026-03-02'), to: { ...unnamed('2026-03-02', ['A']).to, published: '2026-03-02T09:00:00Z' } }],
      [],
      ['sent 03-02T09:30 one_source'],
    ],
    ['the route leaves out', [said('2026-03-02T10:00:00.000Z')], [{}, { severity: 'high' }], ['below_floor']],
    ['what is late never goes', [said('2026-03-02T10:00:00.000Z', { late: true })], [], ['late']],
    ['one unnamed source waits', [unnamed('2026-03-02T10:00:00.000Z', ['A'])], [], ['sent 03-02T10:30 one_source']],
    ['two do not', [unnamed('2026-03-02T10:00:00.000Z', ['A', 'B'])], [], ['sent 03-02T10:00']],
    [
      'night waits for the morning of the zone, what is critical does not',
      [said('2026-03-02T23:10:00.000Z'), said('2026-03-02T23:20:00.000Z', { severity: 'critical' })],
      [{ zone: 'Europe/Rome', hours: { from: '22:00', to: '07:00' } }],
      ['sent 03-03T06:00 quiet_hours', 'sent 03-02T23:20'],
    ],
    [
      'one wait ends in another',
      [unnamed('2026-03-02T21:40:00.000Z', ['A'])],
      [{ hours: { from: '22:00', to: '07:00' } }],
      ['sent 03-03T07:00 one_source quiet_hours'],
    ],
    [
      'beyond the cap the rest goes in one, an hour after',
      ['00', '10', '20', '30'].map((minute) => said(`2026-03-02T10:${minute}:00.000Z`)),
      [{ cap: 2 }],
      ['sent 03-02T10:00', 'sent 03-02T10:10', 'folded 03-02T11:00', 'folded 03-02T11:00'],
    ],
    [
      'a message that tells the rest counts itself',
      ['10:00', '10:10', '11:05'].map((time) => said(`2026-03-02T${time}:00.000Z`)),
      [{ cap: 1 }],
      ['sent 03-02T10:00', 'folded 03-02T11:00', 'folded 03-02T12:00'],
    ],
    [
      'a figure that goes to and fro: the last step alone is told, once it has settled',
      swinging(1, 2, 3, 4),
      [],
      ['sent 03-02T01:00', 'sent 03-02T02:00', 'flapping', 'sent 03-02T10:00 flapping'],
    ],
  ])('%s', (_, revisions, [quiet, route], expected) => expect(played(revisions, quiet, route)).toEqual(expected))
})
