import type { Stance } from '../schemas/primitives.ts'

/** The sign of a stance: paths in a box of 12, one to fill and one to stroke. */
export interface Sign {
  readonly filled?: string
  readonly stroked: string
  readonly dashed?: true
}

const ring = 'M6 1.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5z'

/** Each stance with its sign, so that colour is never all there is. */
export const signs: Readonly<Record<Stance, Sign>> = {
  completed: { filled: ring, stroked: ring },
  agreed: { filled: 'M6 1.25a4.75 4.75 0 0 0 0 9.5z', stroked: ring },
  intended: { stroked: ring },
  rumored: { stroked: ring, dashed: true },
  stalled: { stroked: 'M4 2v8M8 2v8' },
  disclaimed: { stroked: 'M4.5 1.5l-3 3l3 3M1.5 4.5h5.5a3 3 0 0 1 0 6h-3' },
  denied: { stroked: 'M1.5 4.25h9M1.5 7.75h9M8.5 1.5l-5 9' },
  cancelled: { stroked: 'M2 2l8 8M10 2l-8 8' },
}

/** The stances from the firmest to the last. */
export const stanceOrder: readonly Stance[] = [
  'completed',
  'agreed',
  'intended',
  'rumored',
  'stalled',
  'disclaimed',
  'denied',
  'cancelled',
]
