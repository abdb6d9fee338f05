import type { Claim } from '../../schemas/claim.ts'
import type { Figure, Standing } from '../../schemas/deal.ts'
import type { Evidence, Revision, Suppressed } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import { severityOf } from '../revisions/severity.ts'
import type { Held } from './held.ts'
import { compare, type Said } from './said.ts'
import { current, type Track, type Turn } from './track.ts'

/** What one figure adds to the ledger. */
export interface FigureRecords {
  readonly figure: Figure
  readonly revisions: readonly Revision[]
  readonly suppressed: readonly Suppressed[]
}

/** The id of the deal between a set of parties. */
export function dealId(parties: readonly string[]): string {
  return contentId('deal', ...parties)
}

/** Writes a folded figure down; `twin` counts the figures of the same parties, measure and unit that began with the same amount. */
export function toRecords(parties: readonly string[], track: Track, twin: number): FigureRecords {
  const { claim } = track.past[0].by[0] ?? first(track)
  const { measure, unit, scope } = claim
  const names = { parties: [...parties], measure, unit }
  const key = [measure, unit, track.role, twin === 0 ? undefined : twin, ...parties]
  const ids = { figure: contentId('figure', claim.value, ...key), deal: dealId(parties) }
  const revisions = track.turns.map((turn): Revision => {
    const bearer = (turn.to.by[0] ?? first(track)).claim
    const { id: article, version } = bearer.article
    const { value, bound, stance } = turn.after
    return {
      id: contentId('revision', article, version, turn.kind, value, bound, stance, ...key),
      ...ids,
      ...names,
      kind: turn.kind,
      severity: severityOf({ kind: turn.kind, measure, unit, from: turn.before, to: turn.after }),
      from: evidence(turn.before, (turn.from.by[0] ?? first(track)).claim),
      to: evidence(turn.after, bearer),
      article,
      supporting: turn.to.by.map((said) => said.claim.id),
      origins: originsOf(turn.to.by),
      ...(turn.edited ? { edited: true as const } : {}),
      ...(isLate(turn, track) ? { late: true as const } : {}),
    }
  })
  const held = current(track)
  const learned = firstLearned(held)
  const saidBy = (held.by[0] ?? first(track)).claim
  const figure: Figure = {
    id: ids.figure,
    deal: ids.deal,
    ...names,
    scope,
    ...(track.role === 'part' ? { part: true as const } : {}),
    standing: held.standing,
    asOf: saidAt(saidBy),
    ...(learned === undefined ? {} : { learned }),
    claims: track.claims.map((said) => said.claim.id),
    revisions: revisions.map(({ id }) => id),
  }
  const suppressed = track.quiet.map(({ said, reason }) => quiet(ids.figure, said.claim, reason))
  return { figure, revisions, suppressed }
}

/** The record of a claim that did not move a figure. */
export function quiet(figure: string, { id, article }: Claim, reason: Suppressed['reason']): Suppressed {
  return { figure, claim: id, article: article.id, reason }
}

/** When a claim says it was said: the date of its text, else its publication. */
export function saidAt({ asOf, article }: Claim): string {
  return asOf ?? article.published
}

function evidence(standing: Standing, claim: Claim): Evidence {
  const { speaker, source, article } = claim
  return {
    standing,
    claim: claim.id,
    quote: claim.quote,
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    lang: article.lang,
    title: article.title,
    url: article.url,
    saidAt: saidAt(claim),
  }
}

/** Ten retellings of one report are one origin: the outlet or document they cite. */
function originsOf(by: readonly Said[]): string[] {
  const names = by.map(({ claim }) => (claim.source ?? claim.article.outlet ?? claim.article.id).toLowerCase())
  return [...new Set(names)].sort(compare)
}

/** True where somebody else's word of the same step, or a later step, was learned before its bearer was. */
function isLate(turn: Turn, track: Track): boolean {
  const [bearer, ...others] = turn.to.by
  const learned = bearer?.claim.learned
  if (learned === undefined) return false
  const laterSteps = track.turns.slice(track.turns.indexOf(turn) + 1).flatMap(({ to }) => to.by.slice(0, 1))
  return [...others, ...laterSteps].some(({ claim }) => claim.learned !== undefined && claim.learned < learned)
}

function firstLearned({ by }: Held): string | undefined {
  return by.flatMap(({ claim }) => claim.learned ?? []).sort(compare)[0]
}

function first(track: Track): Said {
  const [said] = track.claims
  if (!said)
    throw new RangeError('Expected a figure to have at least one claim, got none: open it with its first report')
  return said
}
