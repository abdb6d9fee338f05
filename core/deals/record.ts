import type { Claim } from '../../schemas/claim.ts'
import type { Figure, Standing } from '../../schemas/deal.ts'
import type { Evidence, Revision, Suppressed } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import { severityOf } from '../revisions/severity.ts'
import { knownSince, otherParties } from './decided.ts'
import type { Held } from './held.ts'
import { originsOf } from './origins.ts'
import { decisionsOn, isMuted } from './ruled.ts'
import type { Rulings } from './rulings.ts'
import { compare } from './said.ts'
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

/** Writes a folded figure down; `turnOf` tells how often a name came before among the figures of the same parties, measure and unit. */
export function toRecords(
  parties: readonly string[],
  track: Track,
  turnOf: (name: string) => number,
  rulings: Rulings,
): FigureRecords {
  const { measure, unit, scope, value } = track.past[0].by[0].claim
  const key = [measure, unit, track.role] as const
  const names = { deal: dealId(parties), parties: [...parties], measure, unit }
  const id = contentId('figure', value, turnOf(`${track.role} ${value}`), ...key, ...parties)
  const revisions = track.turns.map((turn, index): Revision => {
    const step = `${turn.kind} ${turn.after.stance} ${turn.after.value.toPrecision(2)}`
    const name = [step, turnOf(step), ...key] as const
    const sides = { from: evidence(turn.before, turn.from), to: evidence(turn.after, turn.to) }
    const called = formerParties(turn, rulings.asOf(knownSince(sides)))
    return {
      id: contentId('revision', ...name, ...parties),
      figure: id,
      ...names,
      kind: turn.kind,
      severity: severityOf({ kind: turn.kind, measure, unit, from: turn.before, to: turn.after }),
      ...sides,
      article: turn.to.by[0].claim.article.id,
      supporting: turn.to.by.map(({ claim }) => claim.id),
      origins: originsOf(turn.to.by),
      ...(turn.edited ? { edited: true as const } : {}),
      ...(isMuted(track.claims, track.turns.slice(0, index + 1), rulings) ? { muted: true as const } : {}),
      ...(isLate(turn, track.turns.slice(index + 1)) ? { late: true as const } : {}),
      ...(called
        ? {
            decided: true as const,
            former: { revision: contentId('revision', ...name, ...called), deal: dealId(called) },
          }
        : {}),
    }
  })
  const held = current(track)
  const learned = firstLearned(held)
  const decisions = decisionsOn(track.claims, rulings)
  const figure: Figure = {
    id,
    ...names,
    scope,
    ...(track.role === 'part' ? { part: true as const } : {}),
    standing: held.standing,
    asOf: saidAt(held.by[0].claim),
    ...(learned === undefined ? {} : { learned }),
    claims: track.claims.map(({ claim }) => claim.id),
    revisions: revisions.map((revision) => revision.id),
    ...(decisions.length > 0 ? { decisions: [...decisions] } : {}),
  }
  return { figure, revisions, suppressed: track.quiet.map(({ said, reason }) => quiet(id, said.claim, reason)) }
}

/** The record of a claim that did not move a figure. */
export function quiet(figure: string, { id, article }: Claim, reason: Suppressed['reason']): Suppressed {
  return { figure, claim: id, article: article.id, reason }
}

/** When a claim says it was said: the date of its text, else its publication. */
export function saidAt({ asOf, article }: Claim): string {
  return asOf ?? article.published
}

function evidence(standing: Standing, held: Held): Evidence {
  const { claim } = held.by.find((one) => !one.claim.article.unlisted) ?? held.by[0]
  const learned = firstLearned(held)
  const first = held.by.filter((one) => one.claim.learned === learned).map((one) => one.claim.article.published)
  const published = first.sort(compare).at(-1) ?? claim.article.published
  const { speaker, source, attribution, article } = claim
  return {
    standing,
    claim: claim.id,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    attribution,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    lang: article.lang,
    title: article.title,
    url: article.url,
    saidAt: saidAt(claim),
    ...(published === saidAt(claim) ? {} : { published }),
    ...(learned === undefined ? {} : { learned }),
  }
}

/** The parties of a step by the names of the time when it was known, where a decision has changed one since. */
function formerParties({ from, to }: Turn, then: Rulings): readonly string[] | undefined {
  return otherParties(to.by[0].claim, then) ?? otherParties(from.by[0].claim, then)
}

/** True where a later step was known before anybody's word of this one. */
function isLate(turn: Turn, later: readonly Turn[]): boolean {
  const learned = firstLearned(turn.to)
  return learned !== undefined && later.some(({ to }) => (firstLearned(to) ?? learned) < learned)
}

function firstLearned({ by }: Held): string | undefined {
  return by.flatMap(({ claim }) => claim.learned ?? []).sort(compare)[0]
}
