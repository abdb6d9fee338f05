import { sameAmount } from '../revisions/amount.ts'
import { height, isTrouble } from '../revisions/stance.ts'
import { assign, assignPart, assignRecurring, type Placement } from './assign.ts'
import { recall } from './recall.ts'
import { inOrder, type Said } from './said.ts'
import { current, follow, leave, open, type Track, take } from './track.ts'

/** Folds the statements of one measure and unit between one set of parties into figures; any order gives the same. */
export function foldFigures(statements: readonly Said[]): readonly Track[] {
  const ordered = [...statements].sort(inOrder)
  const news = Map.groupBy(
    ordered.filter(({ background }) => !background),
    versionOf,
  )
  const tracks: Track[] = []
  for (const telling of tellings(ordered)) {
    for (const said of telling.filter(({ claim }) => roleOf(claim) === 'recurring'))
      place(said, assignRecurring(said.claim, tracks), tracks)
    const rest = telling.filter(({ claim }) => roleOf(claim) !== 'recurring')
    for (const said of rest.filter(({ background }) => background)) place(said, recall(said, tracks, ordered), tracks)
    const fresh = rest.filter(({ background }) => !background)
    if (fresh[0]) tell(fresh, news.get(versionOf(fresh[0])) ?? [], tracks)
  }
  return tracks
}

const versionOf = ({ claim }: Said): string => `${claim.article.id} ${claim.article.version}`

/** Each recollection by itself; the news of one version of an article together, to be weighed against each other. */
function tellings(ordered: readonly Said[]): Iterable<readonly Said[]> {
  return Map.groupBy(ordered, (said) => (said.background ? said : `${said.at} ${versionOf(said)}`)).values()
}

interface News {
  readonly said: Said
  readonly placement: Placement
}

/** Takes the news of an article: parts, then the totals, of which those that are new are held against each other too. */
function tell(telling: readonly Said[], article: readonly Said[], tracks: Track[]): void {
  const { part = [], total = [] } = Object.groupBy(telling, ({ claim }) =>
    roleOf(claim) === 'part' ? 'part' : 'total',
  )
  const stood = [...tracks]
  const news = total.map((said): News => ({ said, placement: assign(said, article, stood) }))
  const parts = part.map((said): News => ({ said, placement: assignPart(said.claim, article, stood) }))
  const fresh: Said[] = []
  const moving = [...news, ...parts]
  for (const [track, moves] of Map.groupBy(moving, ({ placement }) => movedBy(placement))) {
    if (track) fresh.push(...weigh(track, moves))
    else
      for (const { said, placement } of moves) isNewTotal(placement) ? fresh.push(said) : place(said, placement, tracks)
  }
  const opened: Track[] = []
  for (const said of fresh.sort(softestFirst)) {
    const among = assign(said, article, opened)
    place(said, among.to === 'open' ? assign(said, [], []) : among, opened)
  }
  tracks.push(...opened)
}

/** Lets the news of one article move the figure, once; gives back the amounts that are other figures after all. */
function weigh(track: Track, news: readonly News[]): readonly Said[] {
  const stood = current(track).standing
  const weight = ({ said, placement }: News): number => {
    const { stance, attribution, value } = said.claim
    if (placement.to === 'move' && placement.tied) return 0
    if (!isTrouble(stance)) return sameAmount(value, stood.value) ? (attribution === 'party' ? 3 : 5) : 1
    return attribution === 'party' || attribution === 'reported' ? 2 : 4
  }
  const [best, ...others] = [...news].sort(
    (a, b) =>
      weight(a) - weight(b) || height(b.said.claim.stance) - height(a.said.claim.stance) || inOrder(a.said, b.said),
  )
  if (!best) return []
  take(track, best.said, best.placement.to === 'move' && best.placement.tied)
  const known = ({ claim }: Said) =>
    sameAmount(claim.value, stood.value) || sameAmount(claim.value, best.said.claim.value)
  const { restated = [], distinct = [] } = Object.groupBy(
    others.map(({ said }) => said),
    (said) => (known(said) ? 'restated' : 'distinct'),
  )
  for (const said of restated) leave(track, said, 'background')
  return distinct
}

function place(said: Said, placement: Placement, tracks: Track[]): void {
  if (placement.to === 'move') take(placement.track, said, placement.tied)
  else if (placement.to === 'evidence') leave(placement.track, said, placement.reason, placement.held)
  else if (placement.to === 'follow') follow(placement.track, said)
  else {
    placement.beside?.track.quiet.push({ said, reason: placement.beside.reason })
    tracks.push(open(said, placement.role))
  }
}

const movedBy = (placement: Placement): Track | undefined => (placement.to === 'move' ? placement.track : undefined)

const isNewTotal = (placement: Placement): boolean => placement.to === 'open' && placement.role === 'total'

function roleOf({ part, scope }: Said['claim']): Track['role'] {
  if (scope === 'recurring') return 'recurring'
  return part || scope === 'tranche' ? 'part' : 'total'
}

const softestFirst = (a: Said, b: Said): number =>
  height(a.claim.stance) - height(b.claim.stance) || b.claim.value - a.claim.value || inOrder(a, b)
