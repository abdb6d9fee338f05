import type { Deal, Figure } from '../../schemas/deal.ts'
import type { DealKind, Measure } from '../../schemas/primitives.ts'
import type { Revision } from '../../schemas/revision.ts'
import { folded } from './words.ts'

/** A label of a kind, spelled the same however a text spells it: `outlet=northwire`. */
export const labelOf = (kind: string, value: string): string =>
  `${kind}=${folded(value).replaceAll('#', ' ').trim().slice(0, 80)}`

/** The list of all records of a kind by the moment at which the ledger learned of their last change. */
export const byLearned = 'by=learned'

// The register of parties would be a third of what the fold is made of: a record is listed by the ids of its parties,
// and who asks by a name in any language asks for its id (see `question`).

/** The words that a deal is listed under. */
export const dealIndex = ({ parties, kind }: Pick<Deal, 'parties' | 'kind'>): string => [...parties, kind].join(' ')

/** The words that a figure of a deal of some kind is listed under. */
export const figureIndex = (figure: Figure, kind: DealKind): string => `${figureWords(figure)} ${kind}`

/** The words of a figure itself, without the kind of its deal. */
export const figureWords = ({ parties, measure, scope, standing }: Figure): string =>
  [...parties, measure, ...nouns[measure], scope, standing.stance].join(' ')

/** What people call what is measured. */
const nouns: Readonly<Record<Measure, readonly string[]>> = {
  money: [],
  power: ['capacity', 'gigawatts'],
  shares: ['warrants'],
  stake: [],
  units: ['chips'],
  term: ['years'],
}

/** The words that a revision is listed under. */
export const revisionIndex = ({ parties, to, kind }: Revision): string =>
  [...parties, to.speaker, to.outlet, to.title, kind].join(' ')
