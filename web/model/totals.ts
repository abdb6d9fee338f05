import {
  counts,
  type Fate,
  fates,
  type Reckoning,
  reckoned,
  type Told,
  walkedBack as walkedBackOf,
} from '../../core/queries/fates.ts'
import type { TotalsResource } from '../../schemas/api.ts'
import { daysBefore, type Then, tracksThen } from './then.ts'
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

// Most figures stand today as they did thirty days ago, and on the next day that the reader looks at.
const reckonings = new WeakMap<readonly State[], Reckoning>()

/** What was promised in a figure's states, and what became of it; reckoned once. */
export function reckoning(states: readonly State[]): Reckoning {
  const found = reckonings.get(states) ?? reckoned(toldIn(states))
  reckonings.set(states, found)
  return found
}

/** Adds up the figures that count, as far as their states go; the sums of one unit are asked for by its name. */
export function totalsOf(tracks: readonly Track[]): (unit: string) => Totals {
  const byUnit = new Map<string, { promised: number; fates: Record<Fate, number>; figures: Record<Fate, number> }>()
  for (const { figure, states } of tracks) {
    if (!counts(figure)) continue
    const sums = byUnit.get(figure.unit) ?? none()
    byUnit.set(figure.unit, sums)
    const became = reckoning(states)
    for (const fate of fates) {
      if (became[fate] === 0) continue
      sums.fates[fate] += became[fate]
      sums.figures[fate] += 1
    }
    sums.promised += became.announced
  }
  return (unit) => byUnit.get(unit) ?? none()
}

const none = () => ({ promised: 0, fates: emptyFates(), figures: emptyFates() })

const emptyFates = (): Record<Fate, number> => ({
  completed: 0,
  agreed: 0,
  intended: 0,
  stalled: 0,
  rumored: 0,
  walkedBack: 0,
})

const windowDays = 30

/** Sums at the moment shown: of each unit, with what they were a while before where that is known, and the currencies that are summed. */
export interface Sums {
  readonly now: (unit: string) => Totals
  readonly before?: (unit: string) => Totals
  readonly currencies: readonly string[]
}

/** Sums of figures at a moment, and thirty days earlier. */
export function sumsThen(tracks: readonly Track[], moment: Then): Sums {
  const [now, before] = [tracksThen(tracks, moment), tracksThen(tracks, daysBefore(moment, windowDays))]
  const money = now.filter(({ figure }) => figure.measure === 'money' && counts(figure))
  return {
    now: totalsOf(now),
    before: totalsOf(before),
    currencies: [...new Set(money.map(({ figure }) => figure.unit))].toSorted(),
  }
}

/** Today's sums as the API tells them, before all figures are there. */
export function sumsTold(rows: readonly TotalsResource[]): Sums {
  const byUnit = new Map(rows.map((row) => [row.unit, row]))
  return {
    now(unit) {
      const row = byUnit.get(unit)
      const each = (what: 'amount' | 'figures') => (fate: Fate) => [fate, row?.[fate][what] ?? 0] as const
      return {
        promised: row?.announced.amount ?? 0,
        fates: { ...emptyFates(), ...Object.fromEntries(fates.map(each('amount'))) },
        figures: { ...emptyFates(), ...Object.fromEntries(fates.map(each('figures'))) },
      }
    },
    currencies: rows.filter(({ measure }) => measure === 'money').map(({ unit }) => unit),
  }
}
