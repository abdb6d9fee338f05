import { type ComponentChild, h, type TargetedEvent } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { circlesOf, type Directions, networkOf } from '../model/network.ts'
import { layout } from '../model/network-layout.ts'
import { tracksThen } from '../model/then.ts'
import type { Track } from '../model/track.ts'
import type { Scene } from '../scene.ts'
import { edgeTable, rowsOf } from './edge-table.ts'
import { networkPicture } from './network-picture.ts'
import { sharing } from './sharing.ts'
import { useWidth } from './use-width.ts'

interface Properties {
  readonly tracks: readonly Track[]
  readonly directions: Directions
  readonly scene: Scene
  /** `h1` where the page shows nothing else. */
  readonly level?: 'h1'
}

const mostParties = 22
const mostPayments = 60
const narrow = 560
const legendRoom = 24
const mostOf = (parties: readonly string[]) => parties.slice(0, mostParties)

/** Who pays whom as of the moment shown, and the ways on which money comes back to where it came from. */
export function networkPanel({ tracks, directions, scene, level }: Properties): ComponentChild {
  const { words, moment } = scene
  const [box, width] = useWidth<HTMLDivElement>(760)
  const [isOpen, setOpen] = useState(false)
  // Each party keeps its place through all of time, so that moving the time moves nothing but the payments.
  const ever = useMemo(() => networkOf(tracks, directions, mostOf), [tracks, directions])
  const size = useMemo(() => ({ width, height: width < narrow ? 420 : Math.min(620, width * 0.6) }), [width])
  const spots = useMemo(
    () => layout(mostOf(ever.parties), ever.edges, { ...size, height: size.height - legendRoom }),
    [ever, size],
  )
  const known = useMemo(() => tracksThen(tracks, moment), [tracks, moment.until, moment.known])
  const shown = useMemo(
    () => networkOf(known, directions, (parties) => parties.filter((party) => spots.has(party))),
    [known, directions, spots],
  )
  const cycles = useMemo(() => circlesOf(shown), [shown])
  const names = useMemo(
    () => new Map(tracks.flatMap(({ figure }) => figure.parties.map(({ id, name }) => [id, name] as const))),
    [tracks],
  )
  if (directions.size === 0) return undefined
  const nameOf = (party: string) => names.get(party) ?? party
  const drawn = { ...shown, edges: shown.edges.slice(0, mostPayments) }
  const all = () => networkOf(known, directions).edges
  return h(
    'section',
    { class: 'panel network', 'aria-labelledby': 'network-title' },
    h(level ?? 'h2', { id: 'network-title' }, words.network.title),
    h('p', { class: 'hint' }, words.network.hint),
    h(
      'div',
      { ref: box, class: 'network-box' },
      drawn.edges.length > 0
        ? h(networkPicture, { network: drawn, spots, size, nameOf, scene })
        : h('p', { class: 'notice' }, words.network.none),
    ),
    shown.parties.length > spots.size &&
      h('p', { class: 'aside' }, words.network.cut(spots.size, shown.parties.length)),
    circles(cycles, nameOf, scene),
    h(
      'details',
      {
        class: 'as-list',
        onToggle: ({ currentTarget }: TargetedEvent<HTMLDetailsElement>) => setOpen(currentTarget.open),
      },
      h('summary', {}, words.network.asList),
      isOpen && edgeTable(all(), nameOf, scene),
    ),
    sharing(
      { id: 'network', title: words.network.title, svg: '.network-picture', rows: () => rowsOf(all(), nameOf) },
      scene,
    ),
  )
}

function circles(
  cycles: readonly (readonly string[])[],
  nameOf: (party: string) => string,
  { words }: Scene,
): ComponentChild {
  if (cycles.length === 0) return h('p', { class: 'aside' }, words.network.noCircles)
  return h(
    'div',
    { class: 'circles' },
    h('h3', {}, words.network.circles(cycles.length)),
    h(
      'ul',
      {},
      cycles.map((cycle) => h('li', { key: cycle.join(' ') }, words.network.circle(cycle.map(nameOf)))),
    ),
  )
}
