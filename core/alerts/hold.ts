import type { Quiet } from '../../schemas/channel.ts'
import type { Revision } from '../../schemas/revision.ts'
import { severityRank } from './policy.ts'
import { endOfHours, later } from './wall-clock.ts'

/** Why and until when a revision waits; decided anew at each attempt, so that a second origin ends its wait. */
export interface Hold {
  readonly until: string
  readonly cause: 'one_source' | 'quiet_hours' | 'flapping'
}

/** Whether a revision rests on one source that has no name. */
export function isOneSource({ origins = [], to }: Revision): boolean {
  return origins.length < 2 && to.speaker === undefined && (to.attribution === 'unnamed' || to.attribution === 'retold')
}

/** Whether a revision is to wait for a channel, by its own words, its figure's history, and the hour. */
export function holdOf(
  revision: Revision,
  { quiet, history, now }: { readonly quiet: Quiet; readonly history: readonly Revision[]; readonly now: string },
): Hold | undefined {
  const holds: readonly (Hold | undefined)[] = [
    oneSource(revision, quiet, now),
    flapping(revision, quiet, history, now),
    quietHours(revision, quiet, now),
  ]
  return holds.find((hold) => hold !== undefined)
}

// From when it was said and published, not from when it was read: whoever else knew of it had the same time.
function oneSource(revision: Revision, { oneSource: minutes }: Quiet, now: string): Hold | undefined {
  if (!isOneSource(revision)) return undefined
  return upTo(later(toldAt(revision), minutes), 'one_source', now)
}

/** When a revision was in the news: the later of when it was said and published. */
export function toldAt({ to }: Pick<Revision, 'to'>): string {
  const times = [to.saidAt, to.published ?? to.saidAt].map((at) => Date.parse(at))
  return new Date(Math.max(...times)).toISOString()
}

function quietHours({ severity }: Revision, { hours, zone }: Quiet, now: string): Hold | undefined {
  if (!hours || severityRank[severity] >= severityRank[hours.but]) return undefined
  const until = endOfHours(now, zone, hours)
  return until === undefined ? undefined : { until, cause: 'quiet_hours' }
}

const day = 24 * 60

function flapping(
  revision: Revision,
  { flapping: hours }: Quiet,
  history: readonly Revision[],
  now: string,
): Hold | undefined {
  if (!isUnsettled(revision, history)) return undefined
  return upTo(later(revision.to.saidAt, hours * 60), 'flapping', now)
}

/** Whether a figure has come back, for the second time within a day or more often, to what it was: then it has not settled. */
export function isUnsettled(revision: Revision, history: readonly Revision[]): boolean {
  const before = stepsWithinADay(revision, history)
  return before.length > 1 && before.some(({ from }) => sameStanding(from.standing, revision.to.standing))
}

function stepsWithinADay({ id, to }: Revision, history: readonly Revision[]): readonly Revision[] {
  const at = history.findIndex((step) => step.id === id)
  return history.slice(0, Math.max(at, 0)).filter((step) => later(step.to.saidAt, day) >= later(to.saidAt, 0))
}

type Stood = Revision['to']['standing']
const sameStanding = (a: Stood, b: Stood): boolean =>
  a.value === b.value && a.bound === b.bound && a.stance === b.stance

const upTo = (until: string, cause: Hold['cause'], now: string): Hold | undefined =>
  Date.parse(until) > Date.parse(now) ? { until, cause } : undefined
