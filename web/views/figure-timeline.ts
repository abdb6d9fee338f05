import { type ComponentChild, h, type TargetedKeyboardEvent, type TargetedPointerEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FigureResource } from '../../schemas/api.ts'
import { type Step, timelineOf } from '../model/timeline.ts'
import { addressOf } from '../place.ts'
import type { Scene } from '../scene.ts'
import { evidence } from './evidence.ts'
import { amountMark, dateMark, stanceMark } from './marks.ts'
import { timelinePicture } from './timeline.ts'
import { useWidth } from './use-width.ts'

interface Properties {
  readonly figure: FigureResource
  readonly steps: readonly Step[]
  readonly chosen: number
  readonly scene: Scene
}

const height = 320
const smallest = 260
const unmeasured = 760

/** The timeline of a figure, where hovering, tapping and the arrow keys tell of a step, and the words that made it. */
export function figureTimeline({ figure, steps, chosen, scene }: Properties): ComponentChild {
  const [frame, width] = useWidth<HTMLDivElement>(unmeasured)
  const [hovered, setHovered] = useState<number | undefined>(undefined)
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) frame.current?.querySelector<SVGAElement>('.mark.chosen')?.focus({ preventScroll: true })
    byKey.current = false
  }, [chosen])

  const timeline = timelineOf(steps, {
    width: Math.max(width, smallest),
    height,
    until: scene.moment.until,
    isLog: scene.place.scale === 'log',
  })
  const hover = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - box.left) * timeline.width) / box.width
    const under =
      event.target instanceof Element ? event.target.closest('[data-step]')?.getAttribute('data-step') : null
    setHovered(Number(under ?? timeline.points.findLast((point) => point.x <= x)?.step.number ?? 1))
  }
  const walk = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const to = keys[event.key]?.(chosen, steps.length)
    if (to === undefined) return
    event.preventDefault()
    byKey.current = true
    scene.go?.({ step: String(to) }, 'replace')
  }
  const told = steps.find(({ number }) => number === (hovered ?? chosen))
  return h(
    'div',
    { class: 'timeline-box' },
    h(
      'div',
      {
        ref: frame,
        class: 'timeline',
        onPointerMove: hover,
        onPointerLeave: () => setHovered(undefined),
        onKeyDown: walk,
      },
      h(timelinePicture, { figure, timeline, chosen: told?.number ?? chosen, scene }),
    ),
    h('p', { class: 'timeline-foot' }, scaleSwitch(scene), h('span', { class: 'hint' }, scene.words.figure.keys)),
    told && readout(told, figure, scene),
  )
}

const keys: Readonly<Record<string, (chosen: number, last: number) => number>> = {
  ArrowRight: (chosen, last) => Math.min(last, chosen + 1),
  ArrowLeft: (chosen) => Math.max(1, chosen - 1),
  Home: () => 1,
  End: (_, last) => last,
}

function scaleSwitch({ words, place }: Scene): ComponentChild {
  const isLog = place.scale === 'log'
  const way = (scale: string, isOn: boolean, label: string) =>
    h('a', { href: addressOf({ ...place, scale }), 'aria-current': isOn ? 'true' : undefined }, label)
  return h(
    'span',
    { class: 'switch', role: 'group', 'aria-label': words.figure.scale },
    way('', !isLog, words.figure.linear),
    way('log', isLog, words.figure.log),
  )
}

function readout(step: Step, figure: FigureResource, { words }: Scene): ComponentChild {
  return h(
    'div',
    { class: `readout stance-${step.standing.stance}`, 'aria-live': 'polite' },
    h(
      'p',
      { class: 'readout-head' },
      h('span', { class: 'number' }, String(step.number)),
      h('strong', {}, words.kinds[step.kind]),
      dateMark(step.evidence.saidAt, words),
      amountMark(step.standing, figure.unit, words),
      stanceMark(step.standing.stance, words),
    ),
    evidence(step.evidence, step.standing, words),
  )
}
