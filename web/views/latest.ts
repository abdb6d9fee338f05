import { type ComponentChild, h } from 'preact'
import { holds } from '../model/then.ts'
import type { State, Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { dateMark, stanceSign } from './marks.ts'

const shown = 4

/** What moved last before the moment shown; what came while the page was open is marked. */
export function latest(tracks: readonly Track[], isNew: (revision: string) => boolean, scene: Scene): ComponentChild {
  const { words, moment, place } = scene
  const moves = tracks
    .flatMap(({ states }) => states.filter((state) => state.revision && holds(state, moment)))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, shown)
  if (moves.length === 0) return undefined
  return h(
    'section',
    { class: 'latest', 'aria-labelledby': 'latest-title' },
    h('h2', { id: 'latest-title' }, words.ledger.latest),
    h(
      'ol',
      {},
      moves.map(({ revision, said, standing }: State) =>
        h(
          'li',
          { key: revision?.id, class: `stance-${standing.stance}${isNew(revision?.id ?? '') ? ' new' : ''}` },
          h('p', { class: 'latest-when' }, stanceSign(standing.stance), dateMark(said, words)),
          revision && h('a', { href: linkTo(place, { figure: revision.figure }) }, words.headline(revision)),
        ),
      ),
    ),
  )
}
