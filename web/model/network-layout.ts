import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Edge } from './network.ts'

/** Where a party stands in the picture. */
export interface Spot {
  readonly x: number
  readonly y: number
}

interface Node extends SimulationNodeDatum {
  readonly id: string
}

const rounds = 260
const edgeRoom = { x: 64, y: 30 }

/** Finds each party a place: those that pay each other near, none on another; the same for the same network. */
export function layout(
  parties: readonly string[],
  edges: readonly Pick<Edge, 'payer' | 'payee'>[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Spot> {
  const nodes: Node[] = parties.map((id) => ({ id }))
  const links = edges.map(({ payer, payee }) => ({ source: payer, target: payee }))
  const apart = Math.sqrt((width * height) / Math.max(parties.length, 4))
  forceSimulation<Node>(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(apart * 0.95),
    )
    .force('charge', forceManyBody().strength(-apart * 4))
    .force('apart', forceCollide(apart * 0.42))
    .force('x', forceX(width / 2).strength(0.05 * (height / width)))
    .force('y', forceY(height / 2).strength(0.09))
    .stop()
    .tick(rounds)
  return new Map(fitted(nodes, width, height))
}

// The drawing fills its frame, whatever size the forces came to rest at.
function fitted(nodes: readonly Node[], width: number, height: number): readonly (readonly [string, Spot])[] {
  const along = (places: readonly number[], room: number, size: number) => {
    const [low, high] = [Math.min(...places), Math.max(...places)]
    const scale = Math.min(1.6, (size - 2 * room) / Math.max(high - low, 1))
    return (place: number) => size / 2 + (place - (low + high) / 2) * scale
  }
  const x = along(
    nodes.map((node) => node.x ?? 0),
    edgeRoom.x,
    width,
  )
  const y = along(
    nodes.map((node) => node.y ?? 0),
    edgeRoom.y,
    height,
  )
  return nodes.map((node) => [node.id, { x: x(node.x ?? 0), y: y(node.y ?? 0) }])
}
