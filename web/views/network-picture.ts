import { type ComponentChild, h } from 'preact'
import { type Curve, curves } from '../model/curves.ts'
import { roomFor, type Wanted } from '../model/label-room.ts'
import type { Manner, Network } from '../model/network.ts'
import type { Spot } from '../model/network-layout.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import type { Words } from '../words/words.ts'
import { edgeAmount, edgeLink } from './edge-table.ts'

interface Properties {
  readonly network: Network
  readonly spots: ReadonlyMap<string, Spot>
  readonly size: { readonly width: number; readonly height: number }
  readonly nameOf: (party: string) => string
  readonly scene: Scene
}

const [nameAbove, nameBelow] = [-13, 22]
const cross = 'm-4 -4l8 8m0 -8l-8 8'

/** Parties and what they pay each other: width is money, solid is agreed, dashed intended, crossed walked back. */
export function networkPicture({ network, spots, size, nameOf, scene }: Properties): ComponentChild {
  const { words, place } = scene
  const drawn = curves(network.edges, spots)
  const names = network.parties.flatMap((party) => {
    const spot = spots.get(party)
    if (!spot) return []
    // Outwards, as most payments come from the middle.
    const y = spot.y + (spot.y < size.height / 2 ? nameAbove : nameBelow)
    return [{ id: party, spot, text: short(nameOf(party)), places: [{ x: spot.x, y }] }]
  })
  return h(
    'svg',
    {
      class: 'network-picture',
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'group',
      'aria-label': words.network.summary(network.edges.length, names.length),
    },
    drawn.map((curve) => payment(curve, nameOf, scene)),
    amounts(drawn, names, words),
    names.map(({ id, spot, text, places: [at] }) =>
      h(
        'a',
        { key: id, class: 'node', href: linkTo(place, { party: id }), 'aria-label': nameOf(id) },
        h('circle', { cx: spot.x, cy: spot.y, r: 7 }),
        h('text', { ...at, 'text-anchor': 'middle' }, text),
      ),
    ),
    legend(scene, size.height),
  )
}

// An amount is written where it covers no party, no name and no larger amount; the table has those without room.
function amounts(
  drawn: readonly Curve[],
  names: readonly (Wanted & { readonly spot: Spot })[],
  words: Words,
): readonly ComponentChild[] {
  const above = ({ x, y }: Spot): Spot => ({ x, y: y - 6 })
  const wanted = drawn.map(({ edge, along }) => ({
    id: edge.id,
    text: edgeAmount(edge, words),
    places: along.map(above),
  }))
  const discs = names.map(({ id, spot: { x, y } }) => ({ id, text: 'o', places: [{ x, y: y + 5 }] }))
  const room = roomFor(wanted, [...names, ...discs])
  return wanted.map(({ id, text }) => {
    const at = room.get(id)
    return (
      at && h('text', { key: id, class: 'payment-label', ...at, 'text-anchor': 'middle', 'aria-hidden': 'true' }, text)
    )
  })
}

const longestName = 22
const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name)

function payment(
  { edge, path, head, middle, width }: Curve,
  nameOf: (party: string) => string,
  scene: Scene,
): ComponentChild {
  const { words } = scene
  const said = words.network.edge(
    nameOf(edge.payer),
    nameOf(edge.payee),
    edgeAmount(edge, words),
    words.network.legend[edge.manner],
  )
  return h(
    'a',
    { key: edge.id, class: `payment ${edge.manner}`, href: edgeLink(edge, scene), 'aria-label': said },
    h('title', {}, said),
    h('path', { class: 'payment-hit', d: path }),
    h('path', { class: 'payment-line', d: path, 'stroke-width': width }),
    edge.manner === 'walkedBack'
      ? h('path', { class: 'payment-cross', d: `M${middle.x} ${middle.y}${cross}` })
      : h('path', { class: 'payment-head', d: head }),
  )
}

const keys: readonly Manner[] = ['agreed', 'intended', 'walkedBack']

function legend({ words }: Scene, height: number): ComponentChild {
  let x = 4
  return h(
    'g',
    { class: 'network-legend', 'aria-hidden': 'true' },
    keys.map((manner) => {
      const at = x
      x += 44 + words.network.legend[manner].length * 6.8
      return h(
        'g',
        { key: manner, class: `payment ${manner}`, transform: `translate(${at} ${height - 8})` },
        h('path', { class: 'payment-line', d: 'M0 -4h24', 'stroke-width': 3 }),
        manner === 'walkedBack' && h('path', { class: 'payment-cross', d: `M12 -4${cross}` }),
        h('text', { x: 30 }, words.network.legend[manner]),
      )
    }),
  )
}
