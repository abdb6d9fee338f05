import type { Standing } from '../../schemas/deal.ts'
import type { QuietReason, RevisionKind } from '../../schemas/revision.ts'
import { finer, movement, within } from './amount.ts'
import { height, isTrouble, type Trouble, worse } from './stance.ts'

/** What surrounds a statement and decides how much it may move. */
export interface Circumstance {
  /** What stood before trouble came. */
  readonly before?: Standing
  /** The text, an edit of the page or its arithmetic says that it takes the place of what stands. */
  readonly tied: boolean
  /** A party to the deal says so. */
  readonly party: boolean
  /** A party or a named reporter says so. */
  readonly named: boolean
  /** Neither unnamed sources nor a retelling of another outlet. */
  readonly firsthand: boolean
  /** Days since what stands was first said. */
  readonly days: number
}

/** What a statement does to what stands: a revision, or nothing and why; `to` is what stands afterwards. */
export type Step =
  | { readonly kind: RevisionKind; readonly to: Standing }
  | { readonly quiet: QuietReason; readonly to: Standing }

/** Days in which retellings of one announcement word it differently. */
const wave = 3
/** Days in which a party that repeats its plan contradicts a report rather than takes the plan up again. */
const rebuttal = 14

/** The rules of the ledger: what one more statement makes of the standing of its figure. */
export function step(from: Standing, to: Standing, circumstance: Circumstance): Step {
  const { stance } = to
  if (isTrouble(stance))
    return isTrouble(from.stance) ? worsen(from, to, stance) : trouble(from, to, stance, circumstance)
  return isTrouble(from.stance) ? revive(from, to, circumstance) : climb(from, to, circumstance)
}

function trouble(from: Standing, to: Standing, kind: Trouble, { party, firsthand }: Circumstance): Step {
  const done = from.stance === 'completed' && (kind !== 'cancelled' || !firsthand)
  const denial = kind === 'denied' && height(from.stance) >= height('intended') && !party
  if (done || denial) return { quiet: 'unconfirmed', to: from }
  return { kind, to: keepAmount(from, to) }
}

function worsen(from: Standing, to: Standing, kind: Trouble): Step {
  if (kind === from.stance) return { quiet: 'restatement', to: from }
  return worse(kind, from.stance) ? { kind, to: keepAmount(from, to) } : { quiet: 'vaguer', to: from }
}

/** Trouble ends only by something new: other terms, a firmer stance than before, or a party's word after a while. */
function revive(from: Standing, to: Standing, { before, tied, party, firsthand, days }: Circumstance): Step {
  const moved = movement(from, to)
  if (moved === 'small') return { quiet: 'immaterial', to: from }
  if (moved !== 'same') return { kind: moved === 'lower' ? 'lowered' : 'reinstated', to }
  const firmer = before !== undefined && height(to.stance) > height(before.stance)
  const mild = from.stance === 'stalled' || from.stance === 'denied'
  const believed = firmer ? party || (firsthand && mild) : party && days >= rebuttal
  return tied || believed ? { kind: 'reinstated', to: sameValue(from, to) } : { quiet: 'background', to: from }
}

function climb(from: Standing, to: Standing, circumstance: Circumstance): Step {
  const rise = height(to.stance) - height(from.stance)
  if (to.stance === 'rumored' && height(from.stance) >= height('agreed'))
    return { quiet: 'rumour_about_agreed', to: from }
  if (within(to.value, from)) return rise > 0 ? rising(from, to, circumstance) : { quiet: 'vaguer', to: from }
  const moved = movement(from, to)
  if (moved === 'small') return { quiet: 'immaterial', to: from }
  if (moved !== 'same') return move(from, to, rise, moved === 'lower', circumstance)
  if (rise > 0) return rising(from, to, circumstance)
  return rise < 0 ? sinking(from, to, circumstance) : rebound(from, to, circumstance)
}

/**
 * A plan or a rumour of more does not yet raise what stands firmer; one of less is told where a party or the text vouches
 * for it. What was completed stays so where more is agreed on top.
 */
function move(from: Standing, to: Standing, rise: number, lower: boolean, { tied, party }: Circumstance): Step {
  const done = from.stance === 'completed'
  const vouched = tied || rise >= 0 || (lower ? party || from.stance === 'intended' : party && done)
  if (!vouched) return { quiet: 'vaguer', to: from }
  return { kind: lower ? 'lowered' : rise < 0 && !done ? 'softened' : 'raised', to }
}

/** One step up within days is one announcement in other words; later on somebody must stand behind it. */
function rising(from: Standing, to: Standing, { tied, named, days }: Circumstance): Step {
  const next = sameValue(from, to)
  const oneStep = height(to.stance) - height(from.stance) === 1 && !tied
  if (oneStep && days < wave) return { quiet: 'restatement', to: to.stance === 'completed' ? from : next }
  return oneStep && !named ? { quiet: 'unconfirmed', to: from } : { kind: 'firmed', to: next }
}

function sinking(from: Standing, to: Standing, { tied, party }: Circumstance): Step {
  const takenBack = tied || (party && from.bound === 'exact' && to.bound === 'up_to')
  return takenBack ? { kind: 'softened', to: sameValue(from, to) } : { quiet: 'vaguer', to: from }
}

/** A ceiling that the text puts on a firm figure softens it; one that is merely left out, or named late, changes nothing. */
function rebound(from: Standing, to: Standing, { tied, days }: Circumstance): Step {
  const next = sameValue(from, to)
  const capped = from.bound === 'exact' && to.bound === 'up_to'
  if (capped && tied) return { kind: 'softened', to: next }
  if (capped && days < wave) return { quiet: 'restatement', to: next }
  if (tied && from.bound === 'up_to' && to.bound === 'exact') return { kind: 'firmed', to: next }
  return { quiet: to.bound === 'exact' ? 'restatement' : 'vaguer', to: { ...from, value: next.value } }
}

/** The amount known, ceiling and all, with the stance of a report of trouble; the report's own amount where it is another. */
function keepAmount(from: Standing, to: Standing): Standing {
  const moved = movement(from, to)
  return moved === 'higher' || moved === 'lower' ? to : { ...from, stance: to.stance }
}

/** The later statement with the more precise of the two values. */
function sameValue(from: Standing, to: Standing): Standing {
  const value = movement(from, to) === 'same' ? finer(from.value, to.value) : to.value
  return to.bound === 'range' ? { ...from, stance: to.stance } : { ...to, value }
}
