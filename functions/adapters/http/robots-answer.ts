import { readRobots } from '../../../core/documents/robots.ts'
import type { HostRobots } from '../../../schemas/host.ts'
import { FetchError, type FetchProblem } from './fetch-error.ts'

const day = 86_400_000
const hour = 3_600_000
/** A host that wants to be left alone for longer is asked again after a day. */
const longestWish = day
/** Answers that are no robots.txt, as if there were none. */
const unreachable: ReadonlySet<FetchProblem> = new Set(['wrong-type', 'too-many-redirects', 'bad-redirect'])
/** Statuses by which a host says that it is asked too much. */
const overloaded: ReadonlySet<number | undefined> = new Set([429, 503])

/** How long a host wants to be left alone, in milliseconds. */
export function wishOf(fault: unknown): number {
  const isWish = fault instanceof FetchError && overloaded.has(fault.status)
  return isWish ? Math.min(longestWish, (fault.retryAfterSeconds ?? 0) * 1_000) : 0
}

/** What a robots.txt lets us have for a day; `now` in milliseconds since the epoch. */
export function robotsRead(text: string, token: string, now: number): HostRobots {
  const { rules, crawlDelay } = readRobots(text, token)
  const freshUntil = new Date(now + day).toISOString()
  return { rules: [...rules], ...(crawlDelay === undefined ? {} : { crawlDelay }), freshUntil }
}

/**
 * A robots.txt that is not there allows all; one that the server fails to give forbids all, unless an older copy says
 * otherwise. A site that cannot be reached at all is thrown as what it is.
 */
export function robotsFailed(fault: unknown, known: HostRobots | undefined, now: number): HostRobots {
  const within = (milliseconds: number) => new Date(now + milliseconds).toISOString()
  const kind = fault instanceof FetchError ? fault.kind : undefined
  const status = fault instanceof FetchError ? (fault.status ?? 0) : 0
  const isMissing = kind === 'bad-status' && status >= 400 && status < 500 && status !== 429
  if (isMissing || (kind && unreachable.has(kind))) return { rules: [], freshUntil: within(day) }
  if (known) return { ...known, freshUntil: within(Math.max(hour, wishOf(fault))) }
  if (kind !== 'bad-status' && kind !== 'bad-encoding') throw fault
  return { rules: [], unavailable: true, freshUntil: within(Math.max(hour / 6, wishOf(fault))) }
}
