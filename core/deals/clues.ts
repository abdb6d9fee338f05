import type { Claim } from '../../schemas/claim.ts'
import type { Measure } from '../../schemas/primitives.ts'
import { ratio, sameAmount } from '../revisions/amount.ts'
import { height, isTrouble } from '../revisions/stance.ts'
import { businessOf, gate, type Outcome } from './gate.ts'
import type { Said } from './said.ts'
import { current, editedFrom, type Track } from './track.ts'

/** Beyond this ratio an amount is another figure, unless the text ties the two. */
export const farthest = 4
/** Beyond this ratio it is another figure, unless the article recalls what stood: who doubles a deal says so. */
const unrecalled = 2
/** The characters after a title in which an article tells its news: its first paragraph or two. */
const lead = 300
/** Beyond this ratio a smaller agreed amount is more often a further order than a cut. */
const deepCut = 1.5
/** The share by which a total may differ from the sum of what stood and what came on top. */
const sumGap = 0.01

/** Whether a measure tells how things are, so that a later amount takes the place of an earlier one. */
const isLevel: Readonly<Record<Measure, boolean>> = {
  money: false,
  power: false,
  shares: false,
  stake: true,
  units: false,
  term: false,
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

/** What, if anything, sets a claim's business apart from a figure's. */
export function gateTo(track: Track, claim: Claim): Outcome {
  return gate(track.business, businessOf(claim))
}

/** True where the amount of a claim is what stands. */
export function isStanding(track: Track, { value }: Claim): boolean {
  return sameAmount(current(track).standing.value, value)
}

/** True where the amount of a claim is, or once was, that of a figure. */
export function everStood(track: Track, { value }: Claim): boolean {
  return track.past.some(({ standing }) => sameAmount(standing.value, value))
}

/** True where the article itself gives the amount once more, for another purpose. */
export function hasTwin(claim: Claim, others: readonly Said[]): boolean {
  return others.some(
    (other) =>
      sameAmount(other.claim.value, claim.value) && gate(businessOf(other.claim), businessOf(claim)) === 'other_kind',
  )
}

/** True where the text says that the amount takes the place of one that the figure has or had, and it has not yet. */
export function replaces({ replaces, unit, value }: Claim, track: Track): boolean {
  const stood = track.past.findLast(({ standing }) => replaces && sameAmount(standing.value, replaces.value))
  if (replaces?.unit !== unit || stood === undefined) return false
  return stood === current(track) || !sameAmount(current(track).standing.value, value)
}

/** True where another figure has had the amount since before this one was known: what is older takes the place of nothing. */
export function isOlder(claim: Claim, track: Track, alike: readonly Track[]): boolean {
  return alike.some((other) => other !== track && isStanding(other, claim) && other.past[0].since < track.past[0].since)
}

/** True where the page used to give what stands and now gives this amount in its place. */
export function editedAway(track: Track, said: Said, others: readonly Said[]): boolean {
  const earlier = editedFrom(track, said)?.claim
  return (
    earlier !== undefined &&
    ratio(earlier.value, said.claim.value) <= farthest &&
    !others.some((other) => sameAmount(other.claim.value, earlier.value))
  )
}

/** True where what stands and an increment make the new total; what stands, said once more, is no increment. */
export function adds(track: Track, increment: Claim, total: Claim): boolean {
  if (isStanding(track, increment) && !increment.part) return false
  const sum = current(track).standing.value + increment.value
  return increment.value < total.value && Math.abs(sum - total.value) <= sumGap * total.value
}

/** True where a claim and another of its article make a third: it is a part, whether the text says so or not. */
export function isSummand({ value, stance }: Claim, others: readonly Said[]): boolean {
  const rest = others.map(({ claim }) => claim)
  return rest.some(
    (total) =>
      total.value > value &&
      !total.part &&
      !isTrouble(stance) &&
      rest.some((other) => other !== total && Math.abs(value + other.value - total.value) <= sumGap * total.value),
  )
}

/** True where one claim of an article restates a figure that another of its claims might seem to change. */
export function keeps({ claim: restating, background }: Said, track: Track, other: Claim): boolean {
  if (background || restating.part || !isStanding(track, restating)) return false
  if (isTrouble(restating.stance)) return isTrouble(other.stance)
  return height(restating.stance) >= height('agreed') || height(other.stance) <= height(restating.stance)
}

/** True where far less is agreed than what was agreed: a cut, if the article recalls what stood, else another order. */
export function isCut(track: Track, claim: Claim): boolean {
  const { standing } = current(track)
  const settled = [standing, claim].every(({ stance }) => height(stance) >= height('agreed'))
  return settled && claim.value * deepCut < standing.value
}

/** True where a claim recalls what stands as a thing of the past. */
export function recallsStanding({ claim, background }: Said, track: Track): boolean {
  return background && isStanding(track, claim)
}

/** True where the figure may still change: what was paid or delivered is done with, but a share of a company goes on. */
export function isOpen(track: Track): boolean {
  const { claim } = current(track).by[0]
  return current(track).standing.stance !== 'completed' || isLevel[claim.measure]
}

/** True where an article's make-up lets an amount that nothing ties to a figure be its new value. */
export function mayChange(track: Track, said: Said, others: readonly Said[]): boolean {
  const apart = ratio(current(track).standing.value, said.claim.value)
  const isRound = ({ scope }: Claim): boolean => scope === 'round'
  if (isRound(current(track).by[0].claim) !== isRound(said.claim)) return false
  if (others.some((other) => recallsStanding(other, track))) return apart <= farthest
  return apart <= unrecalled && leads(said)
}

const leads = ({ claim: { start, article } }: Said): boolean => start <= article.title.length + lead

/** True where nobody but the article itself has spoken of the figure, as of something settled long ago. */
export function recalledOnly(track: Track, { claim }: Said): boolean {
  const { id, version } = claim.article
  return (
    height(current(track).standing.stance) >= height('agreed') &&
    track.claims.every((one) => one.background && one.claim.article.id === id && one.claim.article.version === version)
  )
}

/** True where the amount comes on top of what stands, or is what was delivered or paid of a total that is restated. */
export function isPart(claim: Claim, others: readonly Said[], met: readonly Track[]): boolean {
  return met.some((track) =>
    others.some(
      (other) =>
        adds(track, claim, other.claim) ||
        (claim.stance === 'completed' && claim.value < current(track).standing.value && keeps(other, track, claim)),
    ),
  )
}
