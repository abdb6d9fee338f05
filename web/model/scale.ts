import { ticks } from 'd3-array'
import { utcTicks } from 'd3-time'

/** Places values on a line of pixels, with round values to name. */
export interface Scale {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

const dayLength = 86_400_000
const shortestSpan = 30 * dayLength

/** Places moments between two edges; whatever its span, a line shows a month at least. */
export function timeScale(from: number, to: number, [left, right]: readonly [number, number], count: number): Scale {
  const span = Math.max(to - from, shortestSpan)
  const place = (moment: number) => left + ((moment - from) / span) * (right - left)
  return { place, ticks: utcTicks(new Date(from), new Date(from + span), count).map((date) => date.getTime()) }
}

/** Places amounts from 0 up to a little above the largest. */
export function linearScale(largest: number, [bottom, top]: readonly [number, number]): Scale {
  const highest = largest * 1.12
  return { place: (value) => bottom - (value / highest) * (bottom - top), ticks: ticks(0, highest, 4) }
}

/** Places amounts by their powers of ten, from a little below the smallest to a little above the largest. */
export function logScale(smallest: number, largest: number, [bottom, top]: readonly [number, number]): Scale {
  const [low, high] = [Math.log10(smallest / 1.6), Math.log10(largest * 1.6)]
  const place = (value: number) => bottom - ((Math.log10(Math.max(value, 1e-9)) - low) / (high - low)) * (bottom - top)
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, at) => 10 ** (Math.floor(low) + at))
  const steps = powers.length > 4 ? [1] : [1, 2, 5]
  const round = powers.flatMap((power) => steps.map((step) => step * power))
  return { place, ticks: round.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high) }
}

/** Moves places apart until neighbours have `gap` between them, none past `right`; their order stays. */
export function spread(places: readonly number[], gap: number, left: number, right: number): readonly number[] {
  const pushed: number[] = []
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? left - gap) + gap))
  let limit = right
  return pushed
    .toReversed()
    .map((place) => {
      const kept = Math.min(place, limit)
      limit = kept - gap
      return kept
    })
    .toReversed()
}
