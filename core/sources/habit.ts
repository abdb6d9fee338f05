import type { SourceState } from '../../schemas/source.ts'

type News = NonNullable<SourceState['news']>

const hour = 3_600_000
/** What one gap between news counts for in the habit of a source. */
const weight = 0.2
/** A source is silent after so many of its usual gaps, and never before a day. */
const patience = 6
const shortest = 24

/** When a source last had something new and how many hours usually lie between, after a poll that found news or did not. */
export function newsAfter(known: News | undefined, found: boolean, now: string): News | undefined {
  if (!found) return known
  if (!known) return { last: now, gap: shortest }
  const gap = known.gap + weight * (hoursBetween(known.last, now) - known.gap)
  return { last: now, gap }
}

/** True where a source has had nothing new for far longer than is its habit, or has not answered for a day. */
export const isSilent = ({ news, failedSince }: Pick<SourceState, 'news' | 'failedSince'>, now: string): boolean =>
  (news !== undefined && hoursBetween(news.last, now) > Math.max(shortest, patience * news.gap)) ||
  (failedSince !== undefined && hoursBetween(failedSince, now) > shortest)

const hoursBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / hour

/** What is remembered of a source that failed, and of how long it asked to be left alone, in seconds. */
export function failedState(
  id: string,
  known: SourceState | undefined,
  { problem, wait = 0 }: { readonly problem: string; readonly wait?: number | undefined },
  polledAt: string,
): SourceState {
  const { failures = 0, failedSince = polledAt } = known ?? {}
  const waitUntil = new Date(Date.parse(polledAt) + wait * 1_000).toISOString()
  return { ...known, id, polledAt, failures: failures + 1, failedSince, problem, ...(wait > 0 && { waitUntil }) }
}
