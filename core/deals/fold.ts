import { assignRecurring } from './assign.ts'
import { recall } from './recall.ts'
import { redate } from './redate.ts'
import { inOrder, type Said } from './said.ts'
import { place, tell } from './tell.ts'
import { roleOf, type Track } from './track.ts'

/** Folds the statements of one measure and unit between one set of parties into figures; any order gives the same. */
export function foldFigures(statements: readonly Said[]): readonly Track[] {
  const ordered = [...redate([...statements].sort(inOrder))].sort(inOrder)
  const articles = Map.groupBy(ordered, versionOf)
  const tracks: Track[] = []
  for (const telling of tellings(ordered)) {
    const [first] = telling
    if (first && isNews(first)) tell(telling, articles.get(versionOf(first)) ?? telling, tracks)
    else for (const said of telling) place({ said, placement: placementOf(said, tracks, ordered) }, tracks)
  }
  return tracks
}

/** The news of one version of an article together, to be weighed against each other; all else by itself. */
function tellings(ordered: readonly Said[]): Iterable<readonly Said[]> {
  return Map.groupBy(ordered, (said) => (isNews(said) ? `${said.at} ${versionOf(said)}` : said)).values()
}

const isNews = ({ claim, background }: Said): boolean => !background && roleOf(claim) !== 'recurring'

const placementOf = (said: Said, tracks: readonly Track[], all: readonly Said[]) =>
  roleOf(said.claim) === 'recurring' ? assignRecurring(said.claim, tracks) : recall(said, tracks, all)

const versionOf = ({ claim }: Said): string => `${claim.article.id} ${claim.article.version}`
