import type { ladder, Stance } from '../../schemas/primitives.ts'

type Rung = (typeof ladder)[number]

/** A stance off the ladder. */
export type Trouble = Exclude<Stance, Rung>

/** From the mildest to the gravest. */
const troubles: readonly Trouble[] = ['stalled', 'disclaimed', 'denied', 'cancelled']

const rungs: Readonly<Record<Stance, number>> = {
  rumored: 0,
  intended: 1,
  agreed: 2,
  completed: 3,
  stalled: -1,
  disclaimed: -1,
  denied: -1,
  cancelled: -1,
}

/** True for the stances off the ladder, and for the kinds of revision named after them: stalled, disclaimed, denied, cancelled. */
export function isTrouble(stance: string): stance is Trouble {
  return troubles.some((trouble) => trouble === stance)
}

/** The rung on the ladder, rumored 0 to completed 3; below all of them where off it. */
export function height(stance: Stance): number {
  return rungs[stance]
}

/** True where the first of two stances off the ladder is the graver. */
export function worse(a: Stance, b: Stance): boolean {
  return gravity(a) > gravity(b)
}

/** How grave trouble is, stalled 0 to cancelled 3; below all of them on the ladder. */
export function gravity(stance: Stance): number {
  return isTrouble(stance) ? troubles.indexOf(stance) : -1
}
