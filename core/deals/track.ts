import type { Claim } from '../../schemas/claim.ts'
import type { Standing } from '../../schemas/deal.ts'
import type { QuietReason, RevisionKind } from '../../schemas/revision.ts'
import { sameAmount } from '../revisions/amount.ts'
import { isTrouble } from '../revisions/stance.ts'
import { type Step, step } from '../revisions/step.ts'
import { type Business, businessOf, learnBusiness } from './gate.ts'
import { circumstanceOf, type Held, knownBefore } from './held.ts'
import type { Said } from './said.ts'

/** A revision in the making. */
export interface Turn {
  readonly kind: RevisionKind
  readonly from: Held
  readonly to: Held
  /** What stood on each side as the step was made. */
  readonly before: Standing
  readonly after: Standing
  readonly edited: boolean
}

/** A statement that moved nothing, and why. */
export interface Quiet {
  readonly said: Said
  readonly reason: QuietReason
}

/** One figure while its statements are taken in, in the order in which they were said. */
export interface Track {
  readonly role: 'total' | 'part' | 'recurring'
  business: Business
  /** What stood, in order; the last one stands. */
  readonly past: [Held, ...Held[]]
  readonly turns: Turn[]
  readonly quiet: Quiet[]
  readonly claims: Said[]
  /** The last statement of each article address, to notice a silent edit. */
  readonly pages: Map<string, Said>
}

/** A new figure with its first report. */
export function open(said: Said, role: Track['role']): Track {
  const held: Held = { standing: standingOf(said.claim), since: said.at, by: [said] }
  const track: Track = {
    role,
    business: { kinds: [] },
    past: [held],
    turns: [],
    quiet: [],
    claims: [],
    pages: new Map(),
  }
  note(track, said)
  track.quiet.push({ said, reason: role === 'total' ? 'first_report' : quietOf[role] })
  return track
}

/** What stands of a figure. */
export function current(track: Track): Held {
  return track.past.at(-1) ?? track.past[0]
}

/** Takes a statement that speaks of the figure, and turns the figure where the rules of the ledger say so. */
export function take(track: Track, said: Said, tied: boolean): void {
  const held = current(track)
  const edit = editedFrom(track, said)
  const taken = sure(
    said,
    held,
    step(held.standing, standingOf(said.claim), circumstanceOf(track.past, said, tied || edit !== undefined)),
    edit !== undefined,
  )
  note(track, said)
  if (!('kind' in taken)) {
    held.standing = taken.to
    if (says(said, held.standing)) held.by.push(said)
    track.quiet.push({ said, reason: taken.quiet })
    return
  }
  const next: Held = { standing: taken.to, since: said.at, by: [said] }
  const known = knownBefore(track.past, said, taken.kind)
  track.past.push(next)
  if (!known) track.quiet.push({ said, reason: 'first_report' })
  else
    track.turns.push({
      kind: taken.kind,
      from: held,
      to: next,
      before: held.standing,
      after: taken.to,
      edited: edit !== undefined,
    })
}

/**
 * A guessed stance moves no figure, nor do guessed parties, unless they have the very amount; a retelling tells of nothing
 * but trouble. An edit of the page that said what stands needs no other proof. A page outside the listed sites, and what
 * waits for another statement, move nothing.
 */
function sure({ claim }: Said, { standing }: Held, taken: Step, edited: boolean): Step {
  if (claim.article.unlisted) return { quiet: 'kind' in taken ? 'unlisted' : taken.quiet, to: standing }
  if (claim.waits) return { quiet: 'kind' in taken ? 'unconfirmed' : taken.quiet, to: standing }
  if (!('kind' in taken) || edited) return taken
  const guessed =
    claim.inferred === 'stance' ||
    (claim.inferred === 'parties' && !(isTrouble(taken.kind) && sameAmount(claim.value, standing.value)))
  const retold = claim.attribution === 'retold' && !isTrouble(taken.kind)
  return guessed || retold ? { quiet: 'unconfirmed', to: standing } : taken
}

/** Takes a statement that does not move the figure: evidence of a standing where it says the same. */
export function leave(track: Track, said: Said, reason: QuietReason, held?: Held): void {
  note(track, said)
  if (held && says(said, held.standing)) held.by.push(said)
  track.quiet.push({ said, reason })
}

/** Takes a statement of a part or of an amount a year, which has a standing and never a revision. */
export function follow(track: Track, said: Said): void {
  const held = current(track)
  const taken = step(held.standing, standingOf(said.claim), circumstanceOf(track.past, said, false))
  if (!said.claim.waits) held.standing = taken.to
  leave(track, said, track.role === 'total' ? 'restatement' : quietOf[track.role], held)
}

/** The standings that held at some time of the period a statement speaks of. */
export function heldDuring(track: Track, { from, at }: Said): readonly Held[] {
  return track.past.filter((held, index) => {
    const until = track.past[index + 1]?.since ?? Number.POSITIVE_INFINITY
    return held.since <= at && until > from
  })
}

/** The version of the same page that said what still stands, where this statement of a later version says otherwise. */
export function editedFrom(track: Track, said: Said): Said | undefined {
  const earlier = track.pages.get(said.claim.article.id)
  if (earlier === undefined || earlier.claim.article.version === said.claim.article.version) return undefined
  return says(earlier, current(track).standing) ? earlier : undefined
}

/** What a claim counts: a total, a part of one, or an amount a year or a month. */
export function roleOf({ part, scope }: Said['claim']): Track['role'] {
  if (scope === 'recurring') return 'recurring'
  return part || scope === 'tranche' ? 'part' : 'total'
}

/** What a claim says of its figure. */
function standingOf({ value, low, bound, stance }: Claim): Standing {
  return { value, ...(low === undefined ? {} : { low }), bound, stance }
}

const quietOf = { part: 'part_of_total', recurring: 'recurring' } as const

function note(track: Track, said: Said): void {
  track.business = learnBusiness(track.business, businessOf(said.claim))
  track.claims.push(said)
  if (!said.background && !said.claim.article.unlisted) track.pages.set(said.claim.article.id, said)
}

const says = ({ claim }: Said, standing: Standing): boolean =>
  claim.stance === standing.stance && sameAmount(claim.value, standing.value)
