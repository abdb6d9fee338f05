import { amountStands, formatFigure } from '../../core/alerts/figure-text.ts'
import { headline } from '../../core/alerts/headline.ts'
import { figureName, languageName, partyName } from '../../core/alerts/names.ts'
import { linkToQuote } from '../../core/alerts/text-fragment.ts'
import type {
  ArticleResource,
  ClaimResource,
  DealResource,
  EvidenceResource,
  FigureResource,
  RevisionResource,
  SourceResource,
  StandingResource,
} from '../../schemas/api.ts'
import type { ArticleRecord } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Deal, Figure, Standing } from '../../schemas/deal.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Evidence, Revision } from '../../schemas/revision.ts'
import type { SourceState } from '../../schemas/source.ts'

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

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: partyName(id) }))

/** A deal as the API tells it. */
export function presentDeal({ id, kind, parties, figures, firstSaid, lastSaid }: Deal): DealResource {
  return {
    id,
    kind,
    parties: named(parties),
    figures,
    firstSaid,
    lastSaid,
    links: { self: `/v1/deals/${id}`, figures: `/v1/figures?deal=${id}` },
  }
}

/** A figure as the API tells it, with the kind of its deal. */
export function presentFigure(figure: Figure, kind: DealKind): FigureResource {
  const { id, deal, parties, measure, unit, scope, part, standing, asOf, learned, claims, revisions } = figure
  return {
    id,
    deal,
    name: figureName(figure, kind),
    parties: named(parties),
    kind,
    measure,
    unit,
    scope,
    ...(part ? { part } : {}),
    standing: presentStanding(standing, unit),
    asOf,
    ...(learned ? { learned } : {}),
    claims: claims.length,
    revisions: revisions.length,
    links: {
      self: `/v1/figures/${id}`,
      history: `/v1/figures/${id}/history`,
      deal: `/v1/deals/${deal}`,
      page: `/?figure=${id}`,
    },
  }
}

/** One side's words, with the link that opens the article at them. */
export function presentEvidence(evidence: Evidence): EvidenceResource {
  const { claim, quote, speaker, source, outlet, title, lang, saidAt, url } = evidence
  const link = linkToQuote(url, quote)
  return {
    claim,
    selector: { type: 'TextQuoteSelector', exact: quote },
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(outlet === undefined ? {} : { outlet }),
    title,
    lang,
    language: languageName(lang),
    saidAt,
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
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    lang: article.lang,
    title: article.title,
    url: article.url,
    saidAt: claim.asOf ?? article.published,
  }
}

/** A revision as the API tells it, with the kind of its deal. */
export function presentRevision(revision: Revision, kind: DealKind): RevisionResource {
  const { id, figure, deal, parties, measure, unit, severity, article, supporting, edited, late } = revision
  const side = (evidence: Evidence) => ({
    standing: presentStanding(evidence.standing, unit),
    evidence: presentEvidence(evidence),
  })
  return {
    id,
    figure,
    deal,
    headline: headline(revision, kind),
    name: figureName(revision, kind),
    parties: named(parties),
    measure,
    unit,
    kind: revision.kind,
    severity,
    from: side(revision.from),
    to: side(revision.to),
    article,
    supporting: supporting.length,
    ...(edited ? { edited } : {}),
    ...(late ? { late } : {}),
    links: {
      self: `/v1/revisions/${id}`,
      figure: `/v1/figures/${figure}`,
      history: `/v1/figures/${figure}/history`,
      article: `/v1/articles/${article}`,
      page: `/?figure=${figure}`,
    },
  }
}

/** A claim as the API tells it. */
export function presentClaim(claim: Claim): ClaimResource {
  const {
    id,
    parties,
    kind,
    measure,
    unit,
    scope,
    part,
    payer,
    payee,
    attribution,
    asOf,
    start,
    end,
    reader,
    learned,
  } = claim
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
    reader,
    ...(learned ? { learned } : {}),
    links: { self: `/v1/claims/${id}`, article: `/v1/articles/${claim.article.id}` },
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

/** A source's health. */
export function presentSource({ id, polledAt, succeededAt, failures, problem }: SourceState): SourceResource {
  return {
    id,
    state: failures === 0 ? 'ok' : 'failing',
    polledAt,
    ...(succeededAt ? { succeededAt } : {}),
    failures,
    ...(problem === undefined ? {} : { problem }),
  }
}
