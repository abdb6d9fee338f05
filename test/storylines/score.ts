import type { Claim } from '../../schemas/claim.ts'
import type { Figure, Standing } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Story } from './schema.ts'

/** The revisions of a ledger as a storyline writes them: one line each, in the order in which they were said. */
export function revisionLines(ledger: Ledger, claims: readonly Claim[], { articles }: Story): readonly string[] {
  const names = new Map(
    claims.map((claim) => {
      const version = articles.find(
        ({ url, published }) => url === claim.article.url && published === claim.article.published,
      )
      return [claim.id, version?.id ?? claim.article.id]
    }),
  )
  const line = (one: Revision) =>
    revisionLine({
      ...one,
      from: one.from.standing,
      to: one.to.standing,
      article: names.get(one.to.claim) ?? one.article,
    })
  return ledger.revisions.map(line).sort()
}

/** How many revisions a story expects, how many came out with their kind, how many of those exactly, and how many beside them. */
export interface RevisionScore {
  readonly expected: number
  readonly found: number
  readonly exact: number
  readonly wrong: number
}

/** Scores the revisions that a reader's claims lead to: one is found where its parties, measure, kind and article are right. */
export function scoreRevisions(ledger: Ledger, claims: readonly Claim[], story: Story): RevisionScore {
  const lines = revisionLines(ledger, claims, story)
  const { revisions } = story.expect
  const exact = revisions.filter((one) => lines.includes(revisionLine(one))).length
  const told = lines.map(partsOf)
  const found = revisions.filter((one) => {
    const wanted = partsOf(revisionLine(one))
    const at = told.findIndex((got) => got.head === wanted.head && sameDeal(wanted.parties, got.parties))
    return at >= 0 && told.splice(at, 1).length > 0
  }).length
  return { expected: revisions.length, found, exact, wrong: lines.length - found }
}

/** A revision's line taken apart: its article, measure and kind; and its parties. */
function partsOf(line: string) {
  const [article = '', parties = '', measure = '', kind = ''] = line.split(' ')
  return { head: `${article} ${measure} ${kind}`, parties: parties.split('+') }
}

/** Two sets of parties are one deal's where they share two and name at most one that is not the other's. */
function sameDeal(wanted: readonly string[], got: readonly string[]): boolean {
  const shared = wanted.filter((party) => got.includes(party)).length
  return shared >= Math.min(2, wanted.length) && got.length - shared <= 1
}

/** One revision of a storyline as a line. */
export function revisionLine(one: {
  readonly parties: readonly string[]
  readonly measure: string
  readonly kind: string
  readonly from: Standing
  readonly to: Standing
  readonly article: string
}): string {
  return `${one.article} ${one.parties.join('+')} ${one.measure} ${one.kind}: ${state(one.from)} -> ${state(one.to)}`
}

/** The standing of a figure as a line. */
export function figureLine(one: Pick<Figure, 'parties' | 'measure' | 'unit'> & Standing): string {
  return `${one.parties.join('+')} ${one.measure} ${one.unit}: ${state(one)}`
}

const state = ({ value, bound, stance }: Standing): string => `${value} ${bound} ${stance}`
