import { amountStands, formatFigure } from '../../core/alerts/figure-text.ts'
import { languageName, partyName } from '../../core/alerts/names.ts'
import { linkToQuote } from '../../core/alerts/text-fragment.ts'
import type { ArticleResource, ClaimResource, EvidenceResource, StandingResource } from '../../schemas/api.ts'
import type { ArticleRecord } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { Evidence } from '../../schemas/revision.ts'

/** Parties with the names to show. */
export const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: partyName(id) }))

/** A standing with its words; its `value` is null where what was named stands no more. */
export function presentStanding({ value, low, bound, stance }: Standing, unit: string): StandingResource {
  return {
    value: amountStands(stance) ? value : null,
    named: value,
    ...(low === undefined ? {} : { low }),
    bound,
    stance,
    text: formatFigure({ value, bound, ...(low === undefined ? {} : { low }) }, unit),
  }
}

/** One side's words, with the link that opens the article at them. */
export function presentEvidence(evidence: Evidence): EvidenceResource {
  const { claim, quote, start, end, speaker, source, outlet, title, lang, saidAt, learned, url } = evidence
  const link = linkToQuote(url, quote)
  return {
    claim,
    selector: {
      type: 'TextQuoteSelector',
      exact: quote,
      ...(start === undefined || end === undefined ? {} : { refinedBy: { type: 'TextPositionSelector', start, end } }),
    },
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(outlet === undefined ? {} : { outlet }),
    title,
    lang,
    language: languageName(lang),
    saidAt,
    ...(learned === undefined ? {} : { learned }),
    url,
    ...(link === undefined ? {} : { link }),
  }
}

/** A claim as one side of a step. */
export function evidenceOf(claim: Claim): Evidence {
  const { value, low, bound, stance, speaker, source, article } = claim
  return {
    standing: { value, ...(low === undefined ? {} : { low }), bound, stance },
    claim: claim.id,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    lang: article.lang,
    title: article.title,
    url: article.url,
    saidAt: claim.asOf ?? article.published,
    ...(claim.learned === undefined ? {} : { learned: claim.learned }),
  }
}

/** How a claim was read, and what keeps it from moving a figure. */
export function presentReading({ reader, other, waits, article: { unlisted } }: Claim) {
  return {
    reader,
    ...(other ? { other: presentOther(other) } : {}),
    ...(waits ? { waits } : {}),
    ...(unlisted ? { unlisted } : {}),
  }
}

const presentOther = ({ verdict, stance, parties }: NonNullable<Claim['other']>) => ({
  verdict,
  ...(stance ? { stance } : {}),
  ...(parties ? { parties: named(parties) } : {}),
})

/** A claim as the API tells it. */
export function presentClaim(claim: Claim): ClaimResource {
  const { id, parties, kind, measure, unit, scope, part, payer, payee, attribution, asOf, start, end, learned } = claim
  const evidence = evidenceOf(claim)
  return {
    id,
    parties: named(parties),
    kind,
    measure,
    unit,
    scope,
    ...(part ? { part } : {}),
    standing: presentStanding(evidence.standing, unit),
    ...(payer ? { payer } : {}),
    ...(payee ? { payee } : {}),
    attribution,
    ...(asOf ? { asOf } : {}),
    evidence: presentEvidence(evidence),
    offsets: { start, end },
    ...presentReading(claim),
    ...(learned ? { learned } : {}),
    links: {
      self: `/v1/claims/${id}`,
      article: `/v1/articles/${claim.article.id}`,
      page: `/?q=${encodeURIComponent(parties.map(partyName).join(' '))}`,
    },
  }
}

/** An article as the API tells it: where and when, not its text. */
export function presentArticle(article: ArticleRecord): ArticleResource {
  const { id, version, url, title, outlet, author, lang, published, learned, claims } = article
  return {
    id,
    version,
    url,
    title,
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    lang,
    published,
    learned,
    claims,
    links: { self: `/v1/articles/${id}`, original: url },
  }
}
