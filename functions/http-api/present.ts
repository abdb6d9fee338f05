import { headline } from '../../core/alerts/headline.ts'
import { figureName } from '../../core/alerts/names.ts'
import type { DealResource, FigureResource, RevisionResource, SourceResource } from '../../schemas/api.ts'
import type { Deal, Figure } from '../../schemas/deal.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Evidence, Revision } from '../../schemas/revision.ts'
import type { SourceState } from '../../schemas/source.ts'
import { named, presentEvidence, presentStanding } from './present-evidence.ts'

/** A deal as the API tells it. */
export function presentDeal({ id, kind, parties, figures, firstSaid, lastSaid }: Deal): DealResource {
  return {
    id,
    kind,
    parties: named(parties),
    figures,
    firstSaid,
    lastSaid,
    links: { self: `/v1/deals/${id}`, figures: `/v1/figures?deal=${id}`, page: `/?deal=${id}` },
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
      evidence: `/v1/claims?figure=${id}`,
      citation: `/v1/figures/${id}/citation`,
      page: `/?figure=${id}`,
    },
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
      evidence: `/v1/claims/${revision.to.claim}`,
      citation: `/v1/revisions/${id}/citation`,
      page: `/?figure=${figure}`,
    },
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
