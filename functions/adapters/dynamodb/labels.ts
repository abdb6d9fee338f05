import { byLearned, dealIndex, figureIndex, labelOf, revisionIndex } from '../../../core/queries/labels.ts'
import { learnedAt } from '../../../core/queries/states.ts'
import { searchWords } from '../../../core/queries/words.ts'
import type { ArticleRecord } from '../../../schemas/article.ts'
import type { Claim } from '../../../schemas/claim.ts'
import type { Deal, Figure } from '../../../schemas/deal.ts'
import type { DealKind } from '../../../schemas/primitives.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { listPlace, sortableDate, valuePlace } from './keys.ts'

/** A list that a record stands on, and its place there. */
export interface Placement {
  readonly label: string
  readonly place: string
}

/** The list of all figures by unit and amount. */
export const byValue = 'by=value'

const labelled = (labels: readonly string[], place: string): readonly Placement[] =>
  [...new Set(labels)].map((label) => ({ label, place }))

const words = (text: string) => searchWords(text).map((word) => labelOf('word', word))
const given = (kind: string, value: string | undefined) => (value ? [labelOf(kind, value)] : [])

/** The lists of a deal; `learned` is when the newest of its standings was learned. */
export const dealLabels = (deal: Deal, learned: string | undefined): readonly Placement[] => [
  ...labelled(
    [...deal.parties, labelOf('kind', deal.kind), ...words(dealIndex(deal))],
    listPlace(deal.lastSaid, deal.id),
  ),
  ...learnedPlace(deal.id, learned),
]

/** The lists of a figure of a deal of some kind. */
export const figureLabels = (figure: Figure, kind: DealKind): readonly Placement[] => [
  ...labelled(
    [...figure.parties, labelOf('stance', figure.standing.stance), ...words(figureIndex(figure, kind))],
    listPlace(figure.asOf, figure.id),
  ),
  ...learnedPlace(figure.id, figure.learned),
  { label: byValue, place: valuePlace(figure.unit, figure.standing.value, figure.id) },
]

/** The lists of a revision, with the claims behind it. */
export const revisionLabels = (revision: Revision, claims: readonly Claim[]): readonly Placement[] => [
  ...labelled(
    [
      ...revision.parties,
      labelOf('kind', revision.kind),
      labelOf('severity', revision.severity),
      ...given('outlet', revision.to.outlet),
      ...given('speaker', revision.to.speaker),
      labelOf('lang', revision.to.lang),
      ...words(revisionIndex(revision)),
    ],
    listPlace(revision.to.saidAt, revision.id),
  ),
  ...learnedPlace(revision.id, claims.length > 0 ? learnedAt(claims) : undefined),
]

/** The lists of a claim. */
export const claimLabels = (claim: Claim): readonly Placement[] =>
  labelled(
    [
      ...claim.parties,
      labelOf('stance', claim.stance),
      labelOf('lang', claim.article.lang),
      ...given('outlet', claim.article.outlet),
      ...given('speaker', claim.speaker),
      ...given('waits', claim.waits && 'true'),
    ],
    claimPlace(claim),
  )

/** A claim's place in a list: by its publication. */
export const claimPlace = ({ article, id }: Claim): string => listPlace(article.published, id)

/** The lists of a version of an article. */
export const articleLabels = (article: ArticleRecord): readonly Placement[] =>
  labelled(
    [labelOf('lang', article.lang), ...given('outlet', article.outlet), ...words(article.title)],
    listPlace(article.published, article.version),
  )

const learnedPlace = (id: string, learned: string | undefined): readonly Placement[] =>
  learned === undefined ? [] : [{ label: byLearned, place: `${sortableDate(learned)}#${id}` }]
