import type { FigureResource } from '../../schemas/api.ts'
import type { Stance } from '../../schemas/primitives.ts'
import type { State, Track } from './track.ts'

/** What became of an amount. What was walked back is what was once promised and stands no more, cuts included. */
export const fates = ['completed', 'agreed', 'intended', 'stalled', 'rumored', 'walkedBack'] as const
export type Fate = (typeof fates)[number]

/** What was promised at its highest, and what became of it: the fates add up to `promised`, rumours aside. */
export interface Totals {
  readonly promised: number
  readonly fates: Readonly<Record<Fate, number>>
  /** How many figures each fate has a part of. */
  readonly figures: Readonly<Record<Fate, number>>
}

const promises: ReadonlySet<Stance> = new Set(['intended', 'agreed', 'completed'])
const fateOf: Readonly<Partial<Record<Stance, Fate>>> = {
  completed: 'completed',
  agreed: 'agreed',
  intended: 'intended',
  stalled: 'stalled',
  rumored: 'rumored',
}

/** Whether a figure counts in sums: a part of another one, or an amount a year, would count twice. */
export const counts = ({ part, scope }: FigureResource): boolean => !part && scope === 'total'

/** The highest amount that was ever more than a rumour, 0 where it was none. */
export function highest(states: readonly State[]): number {
  let most = 0
  for (const { standing } of states) if (promises.has(standing.stance)) most = Math.max(most, standing.named)
  return most
}

/** What of a promise stands no more: cut, disclaimed, denied or cancelled. */
export function walkedBack(states: readonly State[]): number {
  return Math.max(0, highest(states) - (states.at(-1)?.standing.value ?? 0))
}

/** Adds up the figures of one unit that count, as far as their states go. */
export function totalsOf(tracks: readonly Track[], unit: string): Totals {
  const amounts = emptyFates()
  const figures = emptyFates()
  let promised = 0
  const add = (fate: Fate, amount: number) => {
    if (amount <= 0) return
    amounts[fate] += amount
    figures[fate] += 1
  }
  for (const { figure, states } of tracks) {
    if (figure.unit !== unit || !counts(figure)) continue
    const last = states.at(-1)?.standing
    const fate = last && fateOf[last.stance]
    if (fate) add(fate, last.value ?? 0)
    const most = highest(states)
    add('walkedBack', most - (last?.value ?? 0))
    promised += Math.max(most, fate === 'rumored' ? 0 : (last?.value ?? 0))
  }
  return { promised, fates: amounts, figures }
}

const emptyFates = (): Record<Fate, number> => ({
  completed: 0,
  agreed: 0,
  intended: 0,
  stalled: 0,
  rumored: 0,
  walkedBack: 0,
})

/** Currencies other than the given one in which something is promised, the largest first. */
export function otherCurrencies(tracks: readonly Track[], but: string): readonly string[] {
  const units = tracks.filter(({ figure }) => figure.measure === 'money' && figure.unit !== but && counts(figure))
  return [...new Set(units.map(({ figure }) => figure.unit))].toSorted()
}
