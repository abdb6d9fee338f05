import type { Spot } from './network-layout.ts'

/** A text and the places where it may stand, the best first. */
export interface Wanted {
  readonly id: string
  readonly text: string
  readonly places: readonly Spot[]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const letter = 6.6
const height = 15

/** Gives each text the first of its places where it covers no other, in their order; those without room are left out. */
export function roomFor(wanted: readonly Wanted[], taken: readonly Wanted[]): ReadonlyMap<string, Spot> {
  const boxes = taken.flatMap(({ text, places }) => places.map((place) => boxOf(text, place)))
  const given = new Map<string, Spot>()
  for (const { id, text, places } of wanted) {
    const place = places.find((one) => !boxes.some((box) => overlap(box, boxOf(text, one))))
    if (!place) continue
    given.set(id, place)
    boxes.push(boxOf(text, place))
  }
  return given
}

// A text stands in the middle of its place, on its line.
function boxOf(text: string, { x, y }: Spot): Box {
  const half = (text.length * letter) / 2 + 2
  return { left: x - half, right: x + half, top: y - height + 3, bottom: y + 3 }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
