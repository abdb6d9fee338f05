import type { Claim } from '../../schemas/claim.ts'
import type { QuietReason } from '../../schemas/revision.ts'
import { ratio, sameAmount } from '../revisions/amount.ts'
import { height, isTrouble } from '../revisions/stance.ts'
import { businessOf, gate } from './gate.ts'
import type { Held } from './held.ts'
import type { Said } from './said.ts'
import { current, editedFrom, type Track } from './track.ts'

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

/** Beyond this ratio an amount is another figure, unless the text ties the two. */
export const farthest = 4
/** Beyond this ratio a smaller agreed amount is more often a further order than a cut. */
const deepCut = 1.5
/** The share by which a total may differ from the sum of what stood and what came on top. */
const sumGap = 0.01

/** Places the news of a total among the figures known, given what else its article says: docs/decisions/same-thing-gate.md. */
export function assign(said: Said, article: readonly Said[], tracks: readonly Track[]): Placement {
  const { claim } = said
  const others = article.filter((other) => other !== said)
  const alike = alikeTo(claim, tracks)
  const met = alike.filter((track) => isMet(track, claim))
  const replaced =
    alike.find((track) => replaces(claim, track)) ?? alike.find((track) => editedAway(track, said, others))
  if (replaced) return { to: 'move', track: replaced, tied: true }
  const equal = (hasTwin(claim, others) ? met : alike).find((track) => isStanding(track, claim))
  if (equal) return { to: 'move', track: equal, tied: false }
  const grown = alike.find((track) => others.some((other) => adds(track, other.claim, claim)))
  if (grown) return { to: 'move', track: grown, tied: true }
  const part = met.length > 0 ? partWith(claim, tracks) : undefined
  if (part) return { to: 'follow', track: part }
  const superseded = alike.find((track) => everStood(track, claim))
  if (superseded) return { to: 'evidence', track: superseded, reason: 'superseded_figure' }
  if (isPart(claim, others, met)) return { to: 'open', role: 'part' }
  const changed = changedBy(claim, said, others, met)
  return changed ? { to: 'move', track: changed, tied: false } : openBeside(claim, tracks)
}

/** Places a part: at the part of that size, at a figure of that size that its article does not enlarge, or as a new part. */
export function assignPart({ claim }: Said, article: readonly Said[], tracks: readonly Track[]): Placement {
  const larger = article.some((other) => other.claim.value > claim.value && !other.claim.part)
  const whole = alikeTo(claim, tracks).find((track) => isStanding(track, claim))
  if (whole && !larger) return { to: 'move', track: whole, tied: false }
  const part = partWith(claim, tracks)
  return part ? { to: 'follow', track: part } : { to: 'open', role: 'part' }
}

/** Places an amount a year or a month. */
export function assignRecurring(claim: Claim, tracks: readonly Track[]): Placement {
  const known = tracks.find((track) => track.role === 'recurring' && everStood(track, claim))
  return known ? { to: 'follow', track: known } : { to: 'open', role: 'recurring' }
}

/** The totals that agree on who pays whom, first those of the same kind: texts name one bargain too variously to part equal amounts. */
export function alikeTo(claim: Claim, tracks: readonly Track[]): readonly Track[] {
  const totals = tracks.filter(({ role }) => role === 'total')
  return [
    ...totals.filter((track) => isMet(track, claim)),
    ...totals.filter((track) => gateTo(track, claim) === 'other_kind'),
  ]
}

/** True where nothing sets a claim's business apart from a figure's. */
export function isMet(track: Track, claim: Claim): boolean {
  return gateTo(track, claim) === 'same'
}

const gateTo = (track: Track, claim: Claim) => gate(track.business, businessOf(claim))

const isStanding = (track: Track, { value }: Claim): boolean => sameAmount(current(track).standing.value, value)

/** True where the article itself gives the amount once more, for another purpose. */
function hasTwin(claim: Claim, others: readonly Said[]): boolean {
  return others.some(
    (other) =>
      sameAmount(other.claim.value, claim.value) && gate(businessOf(other.claim), businessOf(claim)) === 'other_kind',
  )
}

/** True where the amount of a claim is, or once was, that of a figure. */
export function everStood(track: Track, { value }: Claim): boolean {
  return track.past.some(({ standing }) => sameAmount(standing.value, value))
}

/** The figure that an unmatched amount gives a new value: the nearest that its own article does not keep as it is. */
function changedBy(claim: Claim, said: Said, others: readonly Said[], met: readonly Track[]): Track | undefined {
  const distance = (track: Track) => ratio(current(track).standing.value, claim.value)
  return met
    .filter((track) => current(track).standing.stance !== 'completed' && distance(track) <= farthest)
    .filter((track) => !others.some((other) => keeps(other, track, claim)) && !recalledOnly(track, said))
    .filter((track) => !isCut(track, claim) || others.some((other) => recallsStanding(other, track)))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** True where one claim of an article restates a figure that another of its claims might seem to change. */
function keeps({ claim: restating, background }: Said, track: Track, other: Claim): boolean {
  if (background || restating.part || !sameAmount(restating.value, current(track).standing.value)) return false
  if (isTrouble(restating.stance)) return isTrouble(other.stance)
  return height(restating.stance) >= height('agreed') || height(other.stance) <= height(restating.stance)
}

/** True where far less is agreed than what was agreed: a cut, if the article recalls what stood, else another order. */
function isCut(track: Track, claim: Claim): boolean {
  const { standing } = current(track)
  const settled = [standing, claim].every(({ stance }) => height(stance) >= height('agreed'))
  return settled && claim.value * deepCut < standing.value
}

const recallsStanding = ({ claim, background }: Said, track: Track): boolean =>
  background && sameAmount(claim.value, current(track).standing.value)

/** True where nobody but the article itself has spoken of the figure, as of something settled long ago. */
function recalledOnly(track: Track, { claim }: Said): boolean {
  const { id, version } = claim.article
  return (
    height(current(track).standing.stance) >= height('agreed') &&
    track.claims.every((one) => one.background && one.claim.article.id === id && one.claim.article.version === version)
  )
}

/** True where the amount comes on top of what stands, or is what was delivered or paid of a total that is restated. */
function isPart(claim: Claim, others: readonly Said[], met: readonly Track[]): boolean {
  return met.some((track) =>
    others.some(
      (other) =>
        adds(track, claim, other.claim) ||
        (claim.stance === 'completed' && claim.value < current(track).standing.value && keeps(other, track, claim)),
    ),
  )
}

function openBeside(claim: Claim, tracks: readonly Track[]): Placement {
  const twin = tracks.find((one) => one.role === 'total' && sameAmount(current(one).standing.value, claim.value))
  const reason = twin && gateTo(twin, claim)
  return twin && reason && reason !== 'same'
    ? { to: 'open', role: 'total', beside: { track: twin, reason } }
    : { to: 'open', role: 'total' }
}

const replaces = ({ replaces, unit }: Claim, track: Track): boolean =>
  replaces?.unit === unit && track.past.some(({ standing }) => sameAmount(standing.value, replaces.value))

/** True where the page used to give what stands and now gives this amount in its place. */
function editedAway(track: Track, said: Said, others: readonly Said[]): boolean {
  const earlier = editedFrom(track, said)?.claim
  return (
    earlier !== undefined &&
    ratio(earlier.value, said.claim.value) <= farthest &&
    !others.some((other) => sameAmount(other.claim.value, earlier.value))
  )
}

/** True where what stands and an increment make the new total. */
function adds(track: Track, increment: Claim, total: Claim): boolean {
  const sum = current(track).standing.value + increment.value
  return increment.value < total.value && Math.abs(sum - total.value) <= sumGap * total.value
}

const partWith = ({ value }: Claim, tracks: readonly Track[]): Track | undefined =>
  tracks.find((track) => track.role === 'part' && sameAmount(current(track).standing.value, value))
