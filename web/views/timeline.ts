import { type ComponentChild, h } from 'preact'
import type { FigureResource } from '../../schemas/api.ts'
import { markSize, type Point, type Timeline } from '../model/timeline.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { amountText, axisText } from '../words/amount.ts'
import { bandPatterns, patternOf } from './band-patterns.ts'

interface Properties {
  readonly figure: FigureResource
  readonly timeline: Timeline
  readonly chosen: number
  readonly scene: Scene
}

const letter = 6.6
const wideLetter = 7.2

/** A figure's value over time: a step line that ends where no amount stands, stances as bands, each step a numbered mark. */
export function timelinePicture({ figure, timeline, chosen, scene }: Properties): ComponentChild {
  const { width, height, left, right, bottom, points } = timeline
  return h(
    'svg',
    {
      class: 'timeline-picture',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': scene.words.figure.timeline(scene.words.figureName(figure)),
    },
    h('defs', {}, bandPatterns()),
    points.map((point) => band(point, timeline, scene)),
    valueTicks(timeline, figure.unit, scene),
    timeTicks(timeline, scene),
    h('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    points.map((point, index) => line(point, points[index + 1], scene)),
    points.map((point) => whisker(point)),
    points.map((point, index) => label(point, index === points.length - 1, figure.unit, scene)),
    points.map((point) => mark(point, timeline, figure, point.step.number === chosen, scene)),
  )
}

const key = ({ step }: Point) => step.number

function band(point: Point, { top, bottom }: Timeline, { words }: Scene): ComponentChild {
  const { x, end, step } = point
  const { stance } = step.standing
  const word = words.stances[stance]
  const box = { x, y: top, width: Math.max(end - x, 0), height: bottom - top }
  const pattern = patternOf(stance)
  return h(
    'g',
    { key: key(point), class: `band stance-${stance}` },
    h('rect', { class: 'band-ground', ...box }),
    pattern && h('rect', { class: 'band-pattern', fill: `url(#${pattern})`, ...box }),
    end - x > word.length * letter + 14 && h('text', { class: 'band-word', x: x + 7, y: bottom - 9 }, word),
  )
}

function valueTicks({ value, left, right }: Timeline, unit: string, { words }: Scene): readonly ComponentChild[] {
  return value.ticks.map((tick) => {
    const y = value.place(tick)
    return h(
      'g',
      { key: tick, class: 'tick' },
      h('line', { x1: left, x2: right, y1: y, y2: y }),
      h('text', { x: left - 9, y: y + 4, 'text-anchor': 'end' }, axisText(tick, unit, words)),
    )
  })
}

function timeTicks({ time, left, right, bottom }: Timeline, { words }: Scene): readonly ComponentChild[] {
  return time.ticks
    .filter((tick) => time.place(tick) >= left && time.place(tick) <= right - 14)
    .map((tick) => {
      const x = time.place(tick)
      const day = new Date(tick).getUTCDate() === 1 ? words.formats.month(tick) : words.formats.date(dayText(tick))
      return h(
        'g',
        { key: tick, class: 'tick' },
        h('line', { x1: x, x2: x, y1: bottom, y2: bottom + 5 }),
        h('text', { x, y: bottom + 20, 'text-anchor': 'middle' }, day),
      )
    })
}

const dayText = (moment: number) => new Date(moment).toISOString().slice(0, 10)

function line(point: Point, next: Point | undefined, { words }: Scene): ComponentChild {
  const { x, y, end, step } = point
  if (step.standing.value === null) {
    const text = words.figure.noAmount
    return h(
      'g',
      { key: key(point), class: 'ended' },
      h('path', { d: `M${x - 5} ${y - 5}l10 10m0 -10l-10 10` }),
      end - x > text.length * letter + 18 && h('text', { x: x + 12, y: y + 4 }, text),
    )
  }
  const drop = next && next.step.standing.value !== null ? `V${next.y}` : ''
  return h('path', { key: key(point), class: `value bound-${step.standing.bound}`, d: `M${x} ${y}H${end}${drop}` })
}

const reach = 20
const narrowest = 24
const cap = 5

// A ceiling hangs down, a floor stands up, a range has both its ends.
function whisker(point: Point): ComponentChild {
  const { y, low, step } = point
  if (step.standing.value === null || point.end - point.x < narrowest) return undefined
  const x = (point.x + point.end) / 2
  const paths = {
    exact: undefined,
    up_to: `M${x - cap} ${y}h${cap * 2}M${x} ${y}v${reach}m-4 -5l4 5l4 -5`,
    at_least: `M${x - cap} ${y}h${cap * 2}M${x} ${y}v${-reach}m-4 5l4 -5l4 5`,
    range: low === undefined ? undefined : `M${x - cap} ${y}h${cap * 2}M${x} ${y}V${low}M${x - cap} ${low}h${cap * 2}`,
  }
  const d = paths[step.standing.bound]
  return d === undefined ? undefined : h('path', { key: key(point), class: 'whisker', d })
}

function label(point: Point, isLast: boolean, unit: string, { words }: Scene): ComponentChild {
  const { x, end, y, step } = point
  const text = amountText(step.standing, unit, words)
  if (step.standing.value === null) return undefined
  const name = { key: key(point), class: 'value-label', y: y - 9 }
  if (end - x >= text.length * wideLetter + 16) return h('text', { ...name, x: x + 9 }, text)
  // What stands now is always said, if need be over what was before.
  return isLast ? h('text', { ...name, x: end, 'text-anchor': 'end' }, text) : undefined
}

function mark(
  point: Point,
  { top }: Timeline,
  figure: FigureResource,
  isChosen: boolean,
  { words, place }: Scene,
): ComponentChild {
  const { x, y, lane, step } = point
  const { number, kind, standing, evidence } = step
  const said = `${number}. ${words.formats.date(evidence.saidAt)}: ${words.kinds[kind]}, ${amountText(standing, figure.unit, words)}, ${words.stances[standing.stance]}`
  const middle = top - 28
  return h(
    'a',
    {
      key: number,
      href: linkTo(place, { figure: figure.id, step: String(number), scale: place.scale }),
      class: `mark stance-${standing.stance}${isChosen ? ' chosen' : ''}`,
      'data-step': String(number),
      'aria-label': said,
      'aria-current': isChosen ? 'step' : undefined,
      // One stop of the Tab key for all marks: the arrow keys walk among them.
      tabindex: isChosen ? 0 : -1,
    },
    h('path', { class: 'leader', d: `M${lane} ${middle + markSize}L${x} ${top}V${y}` }),
    standing.value !== null && h('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
    h('circle', { class: 'hit', cx: lane, cy: middle, r: markSize + 3 }),
    h('circle', { class: 'knob', cx: lane, cy: middle, r: markSize }),
    h('text', { x: lane, y: middle + 4, 'text-anchor': 'middle' }, String(number)),
  )
}
