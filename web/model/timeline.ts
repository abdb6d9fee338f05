import type { HistoryResource } from '../../schemas/api.ts'
import { linearScale, logScale, type Scale, spread, timeScale } from './scale.ts'
import { dayLength } from './then.ts'

export type Step = HistoryResource['steps'][number]

/** One step of a figure as it is placed in a picture; its band reaches from `x` to `end`. */
export interface Point {
  readonly step: Step
  readonly x: number
  readonly end: number
  readonly y: number
  /** The y of the lower end of a range. */
  readonly low?: number
  /** Where its numbered mark stands, apart from its neighbours. */
  readonly lane: number
}

/** A timeline worked out to the pixel. */
export interface Timeline {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly points: readonly Point[]
  readonly time: Scale
  readonly value: Scale
}

export const markSize = 11
const margin = { top: 58, right: 16, bottom: 30, left: 70 }
const room = { share: 0.2, least: 25 * dayLength }
const tickApart = 110
const mostTicks = 8

/** Places the steps of a figure in a picture that ends at a moment, or a little after the last step, whichever is sooner. */
export function timelineOf(
  steps: readonly Step[],
  {
    width,
    height,
    until,
    isLog,
  }: { readonly width: number; readonly height: number; readonly until: number; readonly isLog: boolean },
): Timeline {
  const moments = steps.map(({ evidence }) => Date.parse(evidence.saidAt))
  const [from, last] = [Math.min(...moments), Math.max(...moments)]
  const to = Math.max(last, Math.min(until, last + Math.max((last - from) * room.share, room.least)))
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom]
  const time = timeScale(
    from,
    to,
    [left + 10, right],
    Math.min(mostTicks, Math.max(2, Math.floor((right - left) / tickApart))),
  )
  const amounts = steps.flatMap(({ standing }) => [standing.named, standing.low ?? standing.named])
  const value = isLog
    ? logScale(Math.min(...amounts), Math.max(...amounts), [bottom, top])
    : linearScale(Math.max(...amounts), [bottom, top])
  const places = moments.map(time.place)
  const gap = Math.min(markSize * 2 + 4, (right - left) / Math.max(steps.length, 1))
  const lanes = spread(places, gap, left + 10, right - markSize)
  const points = steps.map((step, index) => {
    const x = places[index] ?? left
    const { named, low } = step.standing
    return {
      step,
      x,
      end: places[index + 1] ?? time.place(to),
      y: value.place(named),
      ...(low === undefined ? {} : { low: value.place(low) }),
      lane: lanes[index] ?? x,
    }
  })
  return { width, height, left, right, top, bottom, points, time, value }
}
