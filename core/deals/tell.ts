import { ratio, sameAmount } from '../revisions/amount.ts'
import { gravity, height, isTrouble } from '../revisions/stance.ts'
import { assign, assignPart, type Placement } from './assign.ts'
import { replaces } from './clues.ts'
import { obeyed, type Places, ruled } from './places.ts'
import { inOrder, type Said } from './said.ts'
import { current, follow, leave, open, roleOf, type Track, take } from './track.ts'

/** A statement with its place among the figures known. */
export interface Placed {
  readonly said: Said
  readonly placement: Placement
}

/** Takes the news of an article, all placed by what stood before it; each figure moves once at most. */
export function tell(telling: readonly Said[], article: readonly Said[], tracks: Track[], places: Places): void {
  const assignIn = (said: Said, known: readonly Track[]): Placement => {
    const ruling = ruled(said, known, places)
    const placement = (roleOf(said.claim) === 'part' ? assignPart : assign)(said, article, ruling.left)
    return obeyed(placement, ruling, (track) =>
      track.role === 'total' ? { to: 'move', track, tied: true } : { to: 'follow', track },
    )
  }
  const placed = telling.map((said): Placed => ({ said, placement: assignIn(said, tracks) }))
  const opened: Track[] = []
  const settle = (one: Placed, among: Track[]) => {
    const { track } = ruled(one.said, [...tracks, ...opened], places)
    if (track && one.placement.to === 'open') leave(track, one.said, 'background')
    else place(one, among)
  }
  const fresh: Placed[] = []
  for (const [track, news] of Map.groupBy(placed, movedBy)) {
    if (track) fresh.push(...weigh(track, news, places))
    else for (const one of news) isNewTotal(one) ? fresh.push(one) : settle(one, tracks)
  }
  // Two amounts of one first report may be two stages of one figure: a rumour and what came of it, a sum and what it was cut to.
  const follows = ({ said }: Placed) => Number(ruled(said, [], places).follows)
  for (const { said, placement } of fresh.sort((a, b) => follows(a) - follows(b) || softestFirst(a, b))) {
    const among = assignIn(
      said,
      opened.filter((one) => isStage(one, said)),
    )
    settle({ said, placement: among.to === 'open' ? placement : among }, opened)
  }
  tracks.push(...opened)
}

/** Lets the weightiest of an article's statements move the figure; gives back the amounts that are other figures after all. */
function weigh(track: Track, news: readonly Placed[], places: Places): readonly Placed[] {
  const stood = current(track).standing.value
  const [best, ...others] = [...news].sort(
    (a, b) =>
      weight(a, stood) - weight(b, stood) ||
      gravity(b.said.claim.stance) - gravity(a.said.claim.stance) ||
      ratio(a.said.claim.value, stood) - ratio(b.said.claim.value, stood) ||
      height(b.said.claim.stance) - height(a.said.claim.stance) ||
      inOrder(a.said, b.said),
  )
  if (!best) return []
  place(best, [])
  const isKnown = ({ said }: Placed) =>
    [stood, best.said.claim.value].some((value) => sameAmount(said.claim.value, value)) ||
    ruled(said, [track], places).track !== undefined
  for (const { said } of others.filter(isKnown)) leave(track, said, 'background')
  return others.filter((one) => !isKnown(one)).map(({ said }) => ({ said, placement: { to: 'open', role: 'total' } }))
}

/** Ranks what one article says of one figure, its news first: a tied amount, a new amount, trouble, a restatement. */
function weight({ said, placement }: Placed, stood: number): number {
  const { stance, attribution, value } = said.claim
  if (placement.to === 'move' && placement.tied) return 0
  if (isTrouble(stance)) return attribution === 'party' || attribution === 'reported' ? 2 : 4
  if (!sameAmount(value, stood)) return 1
  return attribution === 'party' ? 3 : 5
}

/** Does with a statement what its placement says. */
export function place({ said, placement }: Placed, tracks: Track[]): void {
  if (placement.to === 'move') take(placement.track, said, placement.tied)
  else if (placement.to === 'evidence') leave(placement.track, said, placement.reason, placement.held)
  else if (placement.to === 'follow') follow(placement.track, said)
  else {
    placement.beside?.track.quiet.push({ said, reason: placement.beside.reason })
    tracks.push(open(said, placement.role))
  }
}

/** True where two amounts of a first report may be one figure: what was talked of before, the same amount, or one that it replaces. */
const isStage = (track: Track, { claim }: Said): boolean =>
  current(track).standing.stance === 'rumored' ||
  sameAmount(current(track).standing.value, claim.value) ||
  replaces(claim, track)

const movedBy = ({ placement }: Placed): Track | undefined => (placement.to === 'move' ? placement.track : undefined)

const isNewTotal = ({ placement }: Placed): boolean => placement.to === 'open' && placement.role === 'total'

const softestFirst = ({ said: a }: Placed, { said: b }: Placed): number =>
  Number(a.claim.replaces !== undefined) - Number(b.claim.replaces !== undefined) ||
  height(a.claim.stance) - height(b.claim.stance) ||
  b.claim.value - a.claim.value ||
  inOrder(a, b)
