import { contentId } from '../../core/hash.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { Evidence, Revision } from '../../schemas/revision.ts'

/** A ledger made by hand: the claims are one figure of one deal, in their order, and every one after the first revises it. */
export function madeLedger(claims: readonly Claim[]): Ledger {
  const [first] = claims
  const last = claims.at(-1)
  if (!first || !last) return { deals: [], figures: [], revisions: [], suppressed: [] }
  const deal = contentId('deal', ...first.parties)
  const figure = contentId('figure', deal)
  const { parties, measure, unit, kind, scope } = first
  const revisions = claims.slice(1).map((to, i): Revision => {
    const from = claims[i] ?? first
    return {
      id: contentId('revision', figure, to.id),
      ...{ figure, deal, parties, measure, unit },
      kind: to.stance === 'disclaimed' ? 'disclaimed' : 'raised',
      severity: 'high',
      from: evidence(from),
      to: evidence(to),
      article: to.article.id,
      supporting: [to.id],
    }
  })
  const { value, bound, stance } = last
  return {
    deals: [
      {
        id: deal,
        parties,
        kind,
        figures: [figure],
        firstSaid: first.article.published,
        lastSaid: last.article.published,
      },
    ],
    figures: [
      {
        id: figure,
        ...{ deal, parties, measure, unit, scope },
        standing: { value, bound, stance },
        asOf: last.article.published,
        claims: claims.map(({ id }) => id),
        revisions: revisions.map(({ id }) => id),
      },
    ],
    revisions,
    suppressed: [{ figure, claim: first.id, article: first.article.id, reason: 'first_report' }],
  }
}

const evidence = ({ id, value, bound, stance, quote, article }: Claim): Evidence => ({
  standing: { value, bound, stance },
  claim: id,
  quote,
  lang: article.lang,
  title: article.title,
  url: article.url,
  saidAt: article.published,
})
