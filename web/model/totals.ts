import { counts, type Fate, fates, reckoned, type Told, walkedBack as walkedBackOf } from '../../core/queries/fates.ts'
import type { State, Track } from './track.ts'

export { counts, type Fate, fates }

/** What was promised at its highest, and what became of it: the fates add up to `promised`, rumours aside. */
export interface Totals {
  readonly promised: number
  readonly fates: Readonly<Record<Fate, number>>
  /** How many figures each fate has a part of. */
  readonly figures: Readonly<Record<Fate, number>>
}

const toldIn = (states: readonly State[]): readonly Told[] => states.map(({ standing }) => standing)

/** What of a promise stands no more: cut, disclaimed, denied or cancelled. */
export const walkedBack = (states: readonly State[]): number => walkedBackOf(toldIn(states))

/** Adds up the figures of one unit that count, as far as their states go. */
export function totalsOf(tracks: readonly Track[], unit: string): Totals {
  const amounts = emptyFates()
  const figures = emptyFates()
  let promised = 0
  for (const { figure, states } of tracks) {
    if (figure.unit !== unit || !counts(figure)) continue
    const { announced, ...became } = reckoned(toldIn(states))
    for (const fate of fates) {
      amounts[fate] += became[fate]
      figures[fate] += Math.sign(became[fate])
    }
    promised += announced
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
