import type { Figure } from '../../schemas/deal.ts'
import type { Stance } from '../../schemas/primitives.ts'

/** What became of an amount. What was walked back is what was once promised and stands no more, cuts included. */
export const fates = ['completed', 'agreed', 'intended', 'stalled', 'rumored', 'walkedBack'] as const
export type Fate = (typeof fates)[number]

/** One standing that a figure went through: the amount that it named, and the stance. */
export interface Told {
  readonly named: number
  readonly stance: Stance
}

/** Whether a figure counts in sums: a part of another one, or an amount a year, would count twice. */
export const counts = ({ part, scope }: Pick<Figure, 'part' | 'scope'>): boolean => !part && scope === 'total'

const promises: ReadonlySet<Stance> = new Set(['intended', 'agreed', 'completed'])
const fateOf: Readonly<Record<Stance, Fate>> = {
  completed: 'completed',
  agreed: 'agreed',
  intended: 'intended',
  stalled: 'stalled',
  rumored: 'rumored',
  disclaimed: 'walkedBack',
  denied: 'walkedBack',
  cancelled: 'walkedBack',
}

/** What of the last standing is an amount that stands; 0 where it was disclaimed, denied or cancelled. */
function standing(told: readonly Told[]): number {
  const last = told.at(-1)
  return last && fateOf[last.stance] !== 'walkedBack' ? last.named : 0
}

/** The highest amount that was ever more than a rumour, 0 where it was none. */
function highest(told: readonly Told[]): number {
  let most = 0
  for (const { named, stance } of told) if (promises.has(stance)) most = Math.max(most, named)
  return most
}

/** What of a promise stands no more: cut, disclaimed, denied or cancelled. */
export const walkedBack = (told: readonly Told[]): number => Math.max(0, highest(told) - standing(told))

/** What was promised at its highest, under `announced`, and what became of it: the fates add up to it, rumours aside. */
export type Reckoning = Readonly<Record<Fate | 'announced', number>>

/** Reckons up one figure from its standings, oldest first: the one reckoning of the page and of the API. */
export function reckoned(told: readonly Told[]): Reckoning {
  const last = told.at(-1)
  const [stands, most] = [standing(told), highest(told)]
  const fate = last && fateOf[last.stance]
  const announced = Math.max(most, fate === 'rumored' ? 0 : stands)
  const reckoning = { completed: 0, agreed: 0, intended: 0, stalled: 0, rumored: 0, walkedBack: 0, announced }
  if (fate) reckoning[fate] = stands
  reckoning.walkedBack = Math.max(0, most - stands)
  return reckoning
}
