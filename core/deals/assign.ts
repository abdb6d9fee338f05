import type { Claim } from '../../schemas/claim.ts'
import type { QuietReason } from '../../schemas/revision.ts'
import { ratio } from '../revisions/amount.ts'
import {
  adds,
  alikeTo,
  editedAway,
  everStood,
  gateTo,
  hasTwin,
  isCut,
  isMet,
  isOlder,
  isOpen,
  isPart,
  isStanding,
  isSummand,
  keeps,
  mayChange,
  recalledOnly,
  recallsStanding,
  replaces,
} from './clues.ts'
import type { Held } from './held.ts'
import type { Said } from './said.ts'
import { current, type Track } from './track.ts'

/** What a statement is to the figures known: it may move one, is evidence of one, follows a part, or opens a figure. */
export type Placement =
  | { readonly to: 'move'; readonly track: Track; readonly tied: boolean }
  | { readonly to: 'evidence'; readonly track: Track; readonly reason: QuietReason; readonly held?: Held }
  | { readonly to: 'follow'; readonly track: Track }
  | { readonly to: 'open'; readonly role: Track['role']; readonly beside?: Beside }

/** A figure of the same amount that the gate keeps apart, and why. */
export interface Beside {
  readonly track: Track
  readonly reason: QuietReason
}

/** Places the news of a total among the figures known, given what else its article says: docs/decisions/same-thing-gate.md. */
export function assign(said: Said, article: readonly Said[], tracks: readonly Track[]): Placement {
  const { claim } = said
  const others = article.filter((other) => other !== said)
  const alike = alikeTo(claim, tracks)
  const met = alike.filter((track) => isMet(track, claim))
  const replaced =
    alike.find((track) => replaces(claim, track) && !isOlder(claim, track, alike)) ??
    alike.find((track) => editedAway(track, said, others))
  if (replaced) return { to: 'move', track: replaced, tied: true }
  const possible = hasTwin(claim, others) ? met : alike
  const equal = possible.find((track) => isStanding(track, claim))
  if (equal) return { to: 'move', track: equal, tied: false }
  const grown = alike.find((track) => others.some((other) => adds(track, other.claim, claim)))
  if (grown) return { to: 'move', track: grown, tied: true }
  const part = met.length > 0 ? partWith(claim, tracks) : undefined
  if (part) return { to: 'follow', track: part }
  const superseded = possible.find((track) => everStood(track, claim))
  if (superseded) return { to: 'evidence', track: superseded, reason: 'superseded_figure' }
  if (isPart(claim, others, met) || isSummand(claim, others)) return { to: 'open', role: 'part' }
  const changed = changedBy(claim, said, others, met)
  return changed ? { to: 'move', track: changed, tied: false } : openBeside(claim, 'total', tracks)
}

/** Places a part: at the part of that size, at a figure of that size that its article does not enlarge, or as a new part. */
export function assignPart({ claim }: Said, article: readonly Said[], tracks: readonly Track[]): Placement {
  const larger = article.some((other) => other.claim.value > claim.value && !other.claim.part)
  const whole = alikeTo(claim, tracks).find((track) => isStanding(track, claim))
  if (whole && !larger) return { to: 'move', track: whole, tied: false }
  const part = partWith(claim, tracks)
  return part ? { to: 'follow', track: part } : openBeside(claim, 'part', tracks)
}

/** Places an amount a year or a month. */
export function assignRecurring(claim: Claim, tracks: readonly Track[]): Placement {
  const known = tracks.find((track) => track.role === 'recurring' && everStood(track, claim))
  return known ? { to: 'follow', track: known } : openBeside(claim, 'recurring', tracks)
}

/** The figure that an unmatched amount gives a new value: the nearest that its own article does not keep as it is. */
function changedBy(claim: Claim, said: Said, others: readonly Said[], met: readonly Track[]): Track | undefined {
  const distance = (track: Track) => ratio(current(track).standing.value, claim.value)
  return met
    .filter((track) => isOpen(track) && mayChange(track, said, others))
    .filter((track) => !claim.inferred && current(track).by.some((other) => !other.claim.inferred))
    .filter((track) => !others.some((other) => keeps(other, track, claim)) && !recalledOnly(track, said))
    .filter((track) => !isCut(track, claim) || others.some((other) => recallsStanding(other, track)))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** A figure of its own; where one of the same amount is known, with what keeps the two apart. */
function openBeside(claim: Claim, role: Track['role'], tracks: readonly Track[]): Placement {
  const twins = tracks.filter((one) => isStanding(one, claim))
  const [twin] = [...twins.filter((one) => one.role === role), ...twins]
  if (!twin) return { to: 'open', role }
  const reason = twin.role === role ? gateTo(twin, claim) : 'other_scope'
  return reason === 'same' ? { to: 'open', role } : { to: 'open', role, beside: { track: twin, reason } }
}

const partWith = (claim: Claim, tracks: readonly Track[]): Track | undefined =>
  tracks.find((track) => track.role === 'part' && isStanding(track, claim))
