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
