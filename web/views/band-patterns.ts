import { type ComponentChild, h } from 'preact'
import type { Stance } from '../../schemas/primitives.ts'

// Off the ladder a band is hatched, so that it is told apart without its colour.
const hatches: Readonly<Partial<Record<Stance, string>>> = {
  stalled: 'M4 0v8',
  disclaimed: 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6',
  denied: 'M0 4h8',
  cancelled: 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6M-2 -2L10 10',
  rumored: 'M4 3.5v1',
}

/** The id of a stance's pattern, where it has one. */
export const patternOf = (stance: Stance): string | undefined =>
  hatches[stance] === undefined ? undefined : `hatch-${stance}`

/** The patterns, to be defined once in a picture. */
export const bandPatterns = (): readonly ComponentChild[] =>
  Object.entries(hatches).map(([stance, d]) =>
    h(
      'pattern',
      { key: stance, id: `hatch-${stance}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      h('path', { class: `hatch stance-${stance}`, d }),
    ),
  )
