import type { Choices } from '../../core/claims/read-figure.ts'
import { type Ground, nameOf } from '../../core/claims/signals/signal.ts'

/** Signals that lean on what is publicly known of a figure, and on who is known to deal with whom. */
const ofFigures = /\bpublic\b/u
const ofParties = /\bpublic\b|acquainted/u
/** How often a question is asked of a reader who has never heard of its figure; half as often, not of its parties either. */
const FORGOTTEN = 0.4

/** Keeps from a ground what its reader shall not know. */
export type Forget = (ground: Ground) => Ground

/**
 * Says for one question after another what is forgotten, the same ones each time. One who always knew the deals of the texts
 * that he learns from would never learn to read those that nobody has heard of.
 */
export function forgetful(): () => Forget {
  const next = numbers()
  return () => {
    const drawn = next()
    if (drawn >= FORGOTTEN) return (ground) => ground
    return without(drawn < FORGOTTEN / 2 ? ofParties : ofFigures)
  }
}

const without =
  (lost: RegExp): Forget =>
  (ground) =>
  (say) =>
    ground((sign, amount) => {
      if (!lost.test(nameOf(sign).signal)) say(sign, amount)
    })

const unheard = without(ofFigures)

/** The choices of a reader who has heard of no figure, as of a deal that is news; who deals with whom he knows. */
export const unheardOf = ({ deal, stance }: Choices): Choices => ({
  deal: ({ pair, ...question }) => deal({ ...question, pair: (a, b, say) => unheard((told) => pair(a, b, told))(say) }),
  stance: (ground, quantity) => stance(unheard(ground), quantity),
})

/** Evenly between 0 and 1, without chance: a linear congruential generator with the constants of C's `rand`. */
function numbers(): () => number {
  let state = 0
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}
