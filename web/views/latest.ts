import { type ComponentChild, h } from 'preact'
import { holds, type Then } from '../model/then.ts'
import type { State, Track } from '../model/track.ts'
import { linkTo } from '../place.ts'
import type { Scene } from '../scene.ts'
import { dateMark, stanceSign } from './marks.ts'

const shown = 4

/** What moved last before the moment shown; what came while the page was open is marked. */
export function latest(tracks: readonly Track[], isNew: (revision: string) => boolean, scene: Scene): ComponentChild {
  const { words, moment, place } = scene
  const moves = newest(tracks, moment)
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

/** The last moves before a moment, newest first, found without putting all of them in order. */
function newest(tracks: readonly Track[], moment: Then): readonly State[] {
  let found: readonly State[] = []
  for (const { states } of tracks) {
    for (const state of states) {
      const oldest = found.length < shown ? undefined : found.at(-1)
      if (!state.revision || (oldest && state.at <= oldest.at) || !holds(state, moment)) continue
      found = [...found, state].toSorted((a, b) => b.at - a.at).slice(0, shown)
    }
  }
  return found
}
