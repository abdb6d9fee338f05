import type { Alert, QuietCause } from '../../schemas/alert.ts'
import type { DigestPlan } from '../../schemas/channel.ts'
import type { SourceState } from '../../schemas/source.ts'
import { alertLine, type Bulletin, type BulletinLine, section } from './bulletin.ts'
import { later } from './wall-clock.ts'

/** What a digest is made of: the alerts decided between two instants, and how the sources are. */
export interface DigestInput extends Pick<DigestPlan, 'every'> {
  readonly zone: string
  readonly from: string
  readonly to: string
  readonly journal: readonly Alert[]
  readonly sources: readonly SourceState[]
  /** The address of the dashboard. */
  readonly site?: string | undefined
}

// A summary is an alert without a severity: it is no news of its own.
const ofRevisions = (journal: readonly Alert[]): readonly Alert[] =>
  journal.filter(({ severity }) => severity !== undefined)

/** Whether nothing moved and nothing was left out. */
export const isQuiet = (journal: readonly Alert[]): boolean => ofRevisions(journal).length === 0

/** What moved in a day or a week, what was left out and why, and how the sources are. */
export function digestBulletin({ every, zone, from, to, journal, sources, site }: DigestInput): Bulletin {
  const alerts = ofRevisions(journal)
  const moved = alerts.filter(({ state }) => state === 'sent' || state === 'folded')
  const refused = alerts.filter(({ state }) => state === 'refused')
  const left = alerts.filter(({ state }) => state === 'muted')
  const period = every === 'day' ? dayName(from, zone) : `${dayName(from, zone)} to ${dayName(later(to, -1), zone)}`
  const counts = `${count(moved.length, 'revision')} told, ${left.length} left out`
  return {
    headline: alerts.length === 0 ? `All quiet: ${period}` : `${period}: ${counts}`,
    sections: [
      ...section(
        'What moved',
        moved.map((alert) => alertLine(alert, site)),
      ),
      ...section('What was left out, and why', leftOutLines(left, site)),
      ...section(
        'What the channel refused',
        refused.map((alert) => alertLine(alert, site, alert.problem ?? '')),
      ),
      ...section('Sources', sourceLines(sources, to)),
    ],
    at: to,
  }
}

/** Why something was left out, in words. */
export const because: Readonly<Record<QuietCause, string>> = {
  late: 'history that was found late',
  old: 'found long after it was published',
  kind_muted: 'a kind of step that this channel does not ask for',
  below_floor: 'less severe than this channel asks for',
  other_party: 'about other parties',
  other_measure: 'another measure',
  other_language: 'another language',
  below_threshold: 'a smaller change than this channel asks for',
  muted: 'muted',
  decided: 'what a person decided, from what was known already',
  undone: 'undone before it was told',
  flapping: 'a figure that went to and fro',
  over_cap: 'over the hourly cap',
  channel_ended: 'after the channel had ended',
}

const examples = 3

function leftOutLines(left: readonly Alert[], site: string | undefined): readonly BulletinLine[] {
  return [...Map.groupBy(left, ({ cause }) => cause)].flatMap(([cause, alerts]) => {
    const why = cause === undefined ? 'by this channel’s settings' : because[cause]
    const rest = alerts.length - examples
    const shown = alerts.slice(0, examples).map((alert) => alertLine(alert, site, why))
    return rest > 0 ? [...shown, { text: `and ${rest} more: ${why}` }] : shown
  })
}

function sourceLines(sources: readonly SourceState[], now: string): readonly string[] {
  if (sources.length === 0) return []
  const failing = sources.filter(({ failures }) => failures > 0)
  return [
    `${sources.length - failing.length} of ${count(sources.length, 'source')} answered when last asked`,
    ...failing.map(({ id, succeededAt }) => `${id} has not answered ${since(succeededAt, now)}`),
  ]
}

const hour = 3_600_000

function since(succeededAt: string | undefined, now: string): string {
  if (succeededAt === undefined) return 'yet'
  const hours = Math.max(1, Math.round((Date.parse(now) - Date.parse(succeededAt)) / hour))
  return `for ${hours < 48 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day')}`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

const dayName = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(
    new Date(instant),
  )
