import type { QuietCause } from '../../schemas/alert.ts'
import { Route } from '../../schemas/channel.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { Revision, Severity } from '../../schemas/revision.ts'

/** Whether a revision goes out to a channel, and if not, why. */
export type AlertDecision = { readonly alert: true } | { readonly alert: false; readonly reason: QuietCause }

/** Every real step of a figure, whatever its size: the ledger has already left out all that is none. */
const defaultRoute: Route = Route.parse({})

/** Grades severities, the gravest highest. */
export const severityRank: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

/** Decides whether a revision may go to a channel; one that is late, that only a decision made, or whose figure a person muted, never does, whatever the route. */
export function decideAlert(revision: Revision, route: Route = defaultRoute, now = ''): AlertDecision {
  const reason = objections.find(([, objects]) => objects(revision, route, now))?.[0]
  return reason === undefined ? { alert: true } : { alert: false, reason }
}

const day = 86_400_000

/** Whether a revision was found more than so many days after it was published; a page that changed is as new as the change. */
export function isOld({ to, edited }: Revision, days: number): boolean {
  const { learned, published = to.saidAt } = to
  return !edited && learned !== undefined && Date.parse(learned) - Date.parse(published) > days * day
}

type Objection = (revision: Revision, route: Route, now: string) => boolean

const objections: readonly (readonly [QuietCause, Objection])[] = [
  ['late', ({ late }) => late === true],
  ['decided', ({ decided }) => decided === true],
  ['muted', isMuted],
  ['kind_muted', ({ kind }, { kinds }) => isLeftOut([kind], kinds)],
  ['below_floor', ({ severity }, route) => severityRank[severity] < severityRank[route.severity]],
  ['other_party', (revision, { parties }) => isLeftOut(revision.parties, parties)],
  ['other_measure', ({ measure }, { measures }) => isLeftOut([measure], measures)],
  ['other_language', ({ to }, { languages }) => isLeftOut([to.lang], languages)],
  ['below_threshold', isSmall],
]

const isLeftOut = (having: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && !having.some((one) => wanted.includes(one))

function isMuted({ muted, deal, figure, from, to }: Revision, { mute }: Route, now: string): boolean {
  if (muted) return true
  const moves = !isSameAmount(from.standing, to.standing)
  return mute.some(
    ({ id, until }) =>
      (id === deal || id === figure) && (until === undefined || (until === 'until_it_moves' ? !moves : now < until)),
  )
}

// A walk-back of the very same amount is no small change.
function isSmall({ from, to, unit }: Revision, { least, leastPercent }: Route): boolean {
  if (isSameAmount(from.standing, to.standing) || from.standing.stance !== to.standing.stance) return false
  const change = Math.abs(to.standing.value - from.standing.value)
  return change < (least[unit] ?? 0) || (change / from.standing.value) * 100 < leastPercent
}

const isSameAmount = (a: Standing, b: Standing): boolean => a.value === b.value && a.bound === b.bound
