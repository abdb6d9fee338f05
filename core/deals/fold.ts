import { assignRecurring, type Placement } from './assign.ts'
import { obeyed, type Places, placesOf, ruled } from './places.ts'
import { recall } from './recall.ts'
import { redate } from './redate.ts'
import { noRulings, type Rulings } from './rulings.ts'
import { inOrder, type Said } from './said.ts'
import { place, tell } from './tell.ts'
import { current, roleOf, type Track } from './track.ts'

/** Folds the statements of one measure and unit between one set of parties into figures; any order gives the same. */
export function foldFigures(statements: readonly Said[], rulings: Rulings = noRulings): readonly Track[] {
  const ordered = [...redate([...statements].sort(inOrder))].sort(inOrder)
  const fold = (places: Places): readonly Track[] => foldUnder(places, ordered)
  return fold(placesOf(rulings, ordered, fold))
}

function foldUnder(places: Places, ordered: readonly Said[]): readonly Track[] {
  const articles = Map.groupBy(ordered, versionOf)
  const tracks: Track[] = []
  for (const telling of tellings(ordered)) {
    const [first] = telling
    if (first && isNews(first)) tell(telling, articles.get(versionOf(first)) ?? telling, tracks, places)
    else for (const said of telling) place({ said, placement: placementOf(said, tracks, ordered, places) }, tracks)
  }
  return tracks
}

/** The news of one version of an article together, to be weighed against each other; all else by itself. */
function tellings(ordered: readonly Said[]): Iterable<readonly Said[]> {
  return Map.groupBy(ordered, (said) => (isNews(said) ? `${said.at} ${versionOf(said)}` : said)).values()
}

const isNews = ({ claim, background }: Said): boolean => !background && roleOf(claim) !== 'recurring'

function placementOf(said: Said, tracks: readonly Track[], all: readonly Said[], places: Places): Placement {
  const ruling = ruled(said, tracks, places)
  const { left } = ruling
  const placement = roleOf(said.claim) === 'recurring' ? assignRecurring(said.claim, left) : recall(said, left, all)
  return obeyed(placement, ruling, (track) => ({ to: 'evidence', track, reason: 'background', held: current(track) }))
}

const versionOf = ({ claim }: Said): string => `${claim.article.id} ${claim.article.version}`
