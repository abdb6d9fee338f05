import { standingThen, type Then, tracksThen } from './then.ts'
import { type Totals, totalsOf } from './totals.ts'
import type { State, Track } from './track.ts'

/** A figure that stood differently on two days; without a `before` it had not been heard of. */
export interface Difference {
  readonly track: Track
  readonly before: State | undefined
  readonly after: State
}

/** What moved between two days: the figures, those that moved last first, and the sums of one unit on both. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly sums: (unit: string) => { readonly before: Totals; readonly after: Totals }
}

/** Compares the figures on two days, the earlier first. */
export function compare(tracks: readonly Track[], from: Then, to: Then): Comparison {
  const differences = tracks.flatMap((track): Difference[] => {
    const [before, after] = [standingThen(track, from), standingThen(track, to)]
    return after && after !== before ? [{ track, before, after }] : []
  })
  const [before, after] = [totalsOf(tracksThen(tracks, from)), totalsOf(tracksThen(tracks, to))]
  return {
    differences: differences.toSorted((a, b) => b.after.at - a.after.at),
    sums: (unit) => ({ before: before(unit), after: after(unit) }),
  }
}
