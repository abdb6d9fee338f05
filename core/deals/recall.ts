import { ratio, sameAmount } from '../revisions/amount.ts'
import { isTrouble } from '../revisions/stance.ts'
import { assign, assignPart, type Placement } from './assign.ts'
import { alikeTo, everStood, farthest, isMet } from './clues.ts'
import type { Said } from './said.ts'
import { current, heldDuring, roleOf, type Track } from './track.ts'

/** Places a recollection, a statement of a time before its article's own news: evidence of what stood then, seldom news. */
export function recall(said: Said, tracks: readonly Track[], all: readonly Said[]): Placement {
  const { claim } = said
  const parts = tracks.filter(({ role }) => role === 'part')
  if (roleOf(claim) === 'part') return assignPart(said, [], parts)
  const alike = alikeTo(claim, tracks)
  for (const track of alike) {
    const held = heldDuring(track, said).filter(({ standing }) => sameAmount(standing.value, claim.value))
    if (held.length === 0) continue
    const same = held.find(({ standing }) => standing.stance === claim.stance)
    if (!same && isNews(said, track, all)) return { to: 'move', track, tied: false }
    return { to: 'evidence', track, reason: 'background', ...(same ? { held: same } : {}) }
  }
  const superseded = alike.find((track) => everStood(track, claim))
  if (superseded) return { to: 'evidence', track: superseded, reason: 'superseded_figure' }
  const part = assignPart(said, [], parts)
  if (alike.length > 0 && part.to === 'follow') return part
  const near = alike.find(
    (track) => isMet(track, claim) && ratio(current(track).standing.value, claim.value) <= farthest,
  )
  return near ? { to: 'evidence', track: near, reason: 'older_than_standing' } : assign(said, [], [])
}

/** True where a recollection tells of a turn that nobody had reported and that nobody contradicts until it is told. */
function isNews({ claim, at, published }: Said, track: Track, all: readonly Said[]): boolean {
  const { standing, since } = current(track)
  const signed = claim.stance === 'agreed' && standing.stance === 'rumored'
  const turn = isTrouble(claim.stance) || claim.stance === 'completed' || signed
  const contradicts = (other: Said) =>
    !other.background && other.at > at && other.at < published && other.claim.stance !== claim.stance
  return turn && at >= since && sameAmount(standing.value, claim.value) && !all.some(contradicts)
}
