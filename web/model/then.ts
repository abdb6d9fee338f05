import type { State, Track } from './track.ts'

/** The moment that the page shows: what had been said by then and, where `known`, what we had learned by then. */
export interface Then {
  /** In milliseconds; the end of the chosen day. */
  readonly until: number
  readonly known: boolean
}

export const dayLength = 86_400_000

/** The end of a day, `2026-02-01`, or now without one. */
export function thenOf(day: string, known: boolean, now: number): Then {
  const start = Date.parse(day)
  return { until: Number.isNaN(start) ? now : Math.min(start + dayLength - 1, now), known }
}

/** The same question some days earlier. */
export const daysBefore = (then: Then, days: number): Then => ({ ...then, until: then.until - days * dayLength })

/** Whether something was said, and where it matters learned, by then. */
export const holds = ({ at, learned }: Pick<State, 'at' | 'learned'>, { until, known }: Then): boolean =>
  at <= until && (!known || learned === undefined || learned <= until)

/** All states of a figure that hold by then, oldest first. */
const statesThen = ({ states }: Track, then: Then): readonly State[] => states.filter((state) => holds(state, then))

/** What stood of a figure then; nothing where it was not heard of yet. */
export const standingThen = ({ states }: Track, then: Then): State | undefined =>
  states.findLast((state) => holds(state, then))

// Several panels ask the same of thousands of figures, one after the other.
const remembered = new WeakMap<readonly Track[], Map<string, readonly Track[]>>()
const mostRemembered = 4

/** The figures that had been heard of by then, each with its history so far; the same list for the same question. */
export function tracksThen(tracks: readonly Track[], then: Then): readonly Track[] {
  const known = remembered.get(tracks) ?? new Map<string, readonly Track[]>()
  remembered.set(tracks, known)
  const question = `${then.until} ${then.known}`
  const found = known.get(question) ?? tracks.flatMap((track) => trackThen(track, then))
  if (known.size >= mostRemembered) known.clear()
  known.set(question, found)
  return found
}

function trackThen(track: Track, then: Then): readonly Track[] {
  // Most figures have moved for the last time long before the moment shown.
  if (track.states.every((state) => holds(state, then))) return [track]
  const states = statesThen(track, then)
  return states.length > 0 ? [{ ...track, states }] : []
}

/** The day of a moment as an address says it, `2026-02-01`. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Every day on which something was said, oldest first. */
export function daysOfMoves(tracks: readonly Track[]): readonly string[] {
  const days = new Set<number>()
  for (const { states } of tracks) for (const { at } of states) days.add(Math.floor(at / dayLength))
  return [...days].toSorted((a, b) => a - b).map((day) => dayOf(day * dayLength))
}
