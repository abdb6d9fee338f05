import { type ComponentChild, h } from 'preact'
import { isWhole } from '../model/listing.ts'
import type { Directions } from '../model/network.ts'
import { sumsThen, walkedBack } from '../model/totals.ts'
import type { Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { figureTable } from './figure-table.ts'
import { headFigures } from './head-figures.ts'
import { tableOf } from './ledger.ts'
import { sharing } from './sharing.ts'

/** Everything that one party promised and was promised, and what became of it. */
export function partyView(
  all: readonly Track[],
  now: readonly Track[],
  directions: Directions,
  scene: Scene,
): ComponentChild {
  const { words, place } = scene
  const isOurs = ({ figure }: Track) => figure.parties.some(({ id }) => id === place.party)
  const [ever, own] = [all.filter(isOurs), now.filter(isOurs)]
  const name = ever[0]?.figure.parties.find(({ id }) => id === place.party)?.name ?? place.party
  const side = ({ figure }: Track) => {
    const direction = directions.get(figure.id)
    if (direction?.payer === place.party) return 'promised'
    return direction?.payee === place.party ? 'received' : 'others'
  }
  const sides = Map.groupBy(own.toSorted(byMove), side)
  const moves = own.reduce((sum, { states }) => sum + states.length - 1, 0)
  const lost = own.filter(({ figure, states }) => isWhole(figure) && walkedBack(states) > 0).length
  const part = (key: 'promised' | 'received' | 'others') =>
    h(
      'section',
      { key, class: 'panel', 'aria-labelledby': `${key}-title` },
      h('h2', { id: `${key}-title` }, words.party[key](name)),
      h(figureTable, { tracks: sides.get(key) ?? [], scene }),
    )
  return h(
    'article',
    { class: 'party-page' },
    h('p', { class: 'back' }, h('a', { href: linkTo(place, {}) }, words.figure.back)),
    h(
      'header',
      {},
      h('h1', {}, h('bdi', {}, name)),
      h('p', { class: 'summary' }, words.party.summary(own.length, moves, lost)),
    ),
    own.length > 0 && headFigures(sumsThen(ever, scene.moment), scene, 'h2'),
    (['promised', 'received', 'others'] as const).filter((key) => sides.has(key)).map(part),
    own.length === 0 && h('p', { class: 'notice' }, ever.length > 0 ? words.ledger.notYet : words.party.unknown),
    sharing({ id: 'party', title: name, rows: () => tableOf(own, scene) }, scene),
  )
}

const byMove = (a: Track, b: Track) => (b.states.at(-1)?.at ?? 0) - (a.states.at(-1)?.at ?? 0)
