import { formatDate } from '../../../core/alerts/names.ts'
import type { HistoryResource } from '../../../schemas/api.ts'
import { stanceColours } from '../stance-colours.ts'
import { Canvas } from './canvas.ts'
import { lettering, type Point } from './letters.ts'

const size = { width: 1200, height: 630 }
const [ground, ink, muted, line] = ['#fbfaf6', '#17202a', '#5b6570', '#ddd9ce']
const room = { left: 64, right: 1136, top: 330, bottom: 520 }
const dash = { drawn: 18, left: 12 }

type Step = HistoryResource['steps'][number]

/** A figure as the picture that a link to it is shown with: name, standing, its line through time. PNG, because the sites that show such pictures take no SVG. */
export function figurePng({ figure, steps }: HistoryResource): Uint8Array<ArrayBuffer> {
  const canvas = new Canvas(size.width, size.height, ground)
  const { standing } = figure
  const write = (text: string, at: Point, height: number, thickness: number, colour: string) => {
    const { strokes, width } = lettering(text, at, height)
    for (const stroke of strokes) canvas.stroke(stroke, thickness, colour)
    return at.x + width
  }
  const fitting = (text: string, height: number, most: number) =>
    height * Math.min(1, most / Math.max(1, lettering(text, { x: 0, y: 0 }, height).width))
  const colour = stanceColours[standing.stance]

  write('Walkback', { x: room.left, y: 80 }, 20, 2.5, muted)
  write(figure.name, { x: room.left, y: 152 }, fitting(figure.name, 38, 1072), 4.5, ink)
  const tall = fitting(`${standing.text}   ${standing.stance}`, 62, 1000)
  const end = write(standing.text, { x: room.left, y: 258 }, tall, 6, standing.value === null ? muted : ink)
  if (standing.value === null) canvas.stroke([point(room.left, 258 - tall / 2), point(end, 258 - tall / 2)], 5, colour)
  write(standing.stance, { x: end + 36, y: 258 }, tall * 0.6, 4.5, colour)

  canvas.stroke([point(room.left, room.bottom), point(room.right, room.bottom)], 2, line)
  const places = placesOf(steps)
  for (const [at, { step, from, to, y }] of places.entries()) {
    const [tint, next] = [stanceColours[step.standing.stance], places[at + 1]]
    if (step.standing.value === null) cross(canvas, point(from, y), tint)
    else {
      for (const [a, b] of step.standing.bound === 'exact' ? [[from, to] as const] : dashes(from, to))
        canvas.stroke([point(a, y), point(b, y)], 6, tint)
      if (next && next.step.standing.value !== null) canvas.stroke([point(to, y), point(to, next.y)], 3, line)
      canvas.stroke([point(from, y)], 16, tint)
    }
  }
  const [first, last] = [steps[0], steps.at(-1)]
  const told = first ? write(stepText(first), { x: room.left, y: 574 }, 17, 2.2, muted) : room.left
  if (last && last !== first) {
    const text = stepText(last)
    const { width } = lettering(text, { x: 0, y: 0 }, 17)
    const beside = room.right - width > told + 32
    write(text, { x: room.right - width, y: beside ? 574 : 606 }, 17, 2.2, muted)
  }
  return canvas.png()
}

const point = (x: number, y: number): Point => ({ x, y })

const stepText = ({ standing, evidence }: Step) =>
  `${formatDate(evidence.saidAt)}: ${standing.text}, ${standing.stance}`

/** Where each step begins and ends in time, and how high its amount is. */
function placesOf(steps: readonly Step[]) {
  const moments = steps.map(({ evidence }) => Date.parse(evidence.saidAt))
  const [begin, end] = [Math.min(...moments), Math.max(...moments)]
  const span = Math.max(end - begin, 1) * 1.15
  const most = Math.max(...steps.map(({ standing }) => standing.named)) * 1.1
  const x = (moment: number) => room.left + ((moment - begin) / span) * (room.right - room.left)
  return steps.map((step, at) => ({
    step,
    from: x(moments[at] ?? begin),
    to: at + 1 < steps.length ? x(moments[at + 1] ?? end) : room.right,
    y: room.bottom - (step.standing.named / most) * (room.bottom - room.top),
  }))
}

function dashes(from: number, to: number): readonly (readonly [number, number])[] {
  const pace = dash.drawn + dash.left
  return Array.from({ length: Math.ceil((to - from) / pace) }, (_, at) => {
    const start = from + at * pace
    return [start, Math.min(to, start + dash.drawn)] as const
  })
}

function cross(canvas: Canvas, { x, y }: Point, colour: string): void {
  for (const turn of [1, -1]) canvas.stroke([point(x - 13, y - 13 * turn), point(x + 13, y + 13 * turn)], 6, colour)
}
