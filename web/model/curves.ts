import type { Edge } from './network.ts'
import type { Spot } from './network-layout.ts'

/** A payment as it is drawn: a bent line from payer to payee, its head, and where it can be written on. */
export interface Curve {
  readonly edge: Edge
  readonly path: string
  readonly head: string
  readonly middle: Spot
  /** Further places along it, beside its middle. */
  readonly along: readonly Spot[]
  readonly width: number
}

const thinnest = 1.5
const thickest = 16
const nodeRoom = 10
const bend = 0.16
const strandApart = 0.1

/** Bends each payment to its right, so that what is paid back runs beside it; the widest is drawn first. */
export function curves(edges: readonly Edge[], spots: ReadonlyMap<string, Spot>): readonly Curve[] {
  const most = Math.max(1, ...edges.map(({ dollars }) => dollars))
  const strands = new Map<string, number>()
  return edges.flatMap((edge) => {
    const [from, to] = [spots.get(edge.payer), spots.get(edge.payee)]
    if (!from || !to || edge.payer === edge.payee) return []
    const pair = `${edge.payer} ${edge.payee}`
    const strand = strands.get(pair) ?? 0
    strands.set(pair, strand + 1)
    const width = Math.max(thinnest, Math.sqrt(edge.dollars / most) * thickest)
    return [{ edge, width, ...bent(from, to, bend + strand * strandApart, width) }]
  })
}

function bent(from: Spot, to: Spot, by: number, width: number): Pick<Curve, 'path' | 'head' | 'middle' | 'along'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const control = { x: (from.x + to.x) / 2 - dy * by, y: (from.y + to.y) / 2 + dx * by }
  const headLength = 5 + width * 0.9
  const start = towards(from, control, nodeRoom)
  const tip = towards(to, control, nodeRoom)
  const neck = towards(tip, control, headLength)
  const on = (part: number): Spot => ({
    x: (1 - part) ** 2 * start.x + 2 * part * (1 - part) * control.x + part ** 2 * neck.x,
    y: (1 - part) ** 2 * start.y + 2 * part * (1 - part) * control.y + part ** 2 * neck.y,
  })
  return {
    path: `M${at(start)}Q${at(control)} ${at(neck)}`,
    head: arrowHead(neck, tip, 3 + width * 0.75),
    middle: on(0.5),
    along: [on(0.5), on(0.36), on(0.64), on(0.25), on(0.75)],
  }
}

function arrowHead(neck: Spot, tip: Spot, half: number): string {
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1
  const [sideX, sideY] = [(-(tip.y - neck.y) / length) * half, ((tip.x - neck.x) / length) * half]
  return `M${at(tip)}L${at({ x: neck.x + sideX, y: neck.y + sideY })}L${at({ x: neck.x - sideX, y: neck.y - sideY })}z`
}

function towards(from: Spot, to: Spot, by: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

const round = (place: number) => Math.round(place * 10) / 10
const at = ({ x, y }: Spot) => `${round(x)} ${round(y)}`
