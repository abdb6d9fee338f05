import type { Figure } from '../../schemas/deal.ts'
import type { FigureState } from '../../schemas/flow.ts'
import { lastMoment, type Then } from './states.ts'

/**
 * Figures and their amounts, added up so that the past can be asked: a key names the month in which something was
 * said, the month in which it was learned, measure, unit and stance; the value is the change that both months brought
 * to the number of figures and to their amount. What stood at two moments is the sum of all cells up to them.
 */
export type Cells = Readonly<Record<string, [figures: number, amount: number]>>

/** Whether a figure counts in sums: a part of another one, or an amount a year, would count twice. */
export const counts = ({ part, scope }: Pick<Figure, 'part' | 'scope'>): boolean => !part && scope === 'total'

/** What one figure adds to the cells. */
export function cellsOf({ measure, unit }: Pick<Figure, 'measure' | 'unit'>, states: readonly FigureState[]): Cells {
  const cells = new Map<string, [number, number]>()
  const add = (said: string, learned: string, { standing }: FigureState, sign: number) => {
    const key = [said, learned, measure, unit, standing.stance].join(' ')
    const [figures, amount] = cells.get(key) ?? [0, 0]
    cells.set(key, [figures + sign, exact(amount + sign * standing.value)])
  }
  for (const [at, state] of states.entries()) {
    const [said, learned] = [monthOf(state.said), monthOf(state.learned)]
    add(said, learned, state, 1)
    // It stands until a later state is both said and known: each one known earlier than those before it ends it sooner.
    let [from, ended]: [string, string | undefined] = [said, undefined]
    for (const later of states.slice(at + 1)) {
      from = latest(from, monthOf(later.said))
      const known = latest(learned, monthOf(later.learned))
      if (ended !== undefined && known >= ended) continue
      add(from, known, state, -1)
      if (ended !== undefined) add(from, ended, state, 1)
      ended = known
    }
  }
  return sorted(cells)
}

/** The sum of cells, each taken as often as its sign says; what comes to nothing is left out. */
export function addCells(terms: readonly (readonly [cells: Cells, sign: 1 | -1])[]): Cells {
  const sum = new Map<string, [number, number]>()
  for (const [cells, sign] of terms) {
    for (const [key, [figures, amount]] of Object.entries(cells)) {
      const [before, held] = sum.get(key) ?? [0, 0]
      sum.set(key, [before + sign * figures, exact(held + sign * amount)])
    }
  }
  return sorted(sum)
}

/** What stands of one measure, unit and stance. */
export interface Total {
  readonly measure: string
  readonly unit: string
  readonly stance: string
  readonly figures: number
  readonly amount: number
}

/** What stood at the end of two months, by measure, unit and stance. */
export function totalsThen(cells: Cells, { asOf, knownAt }: Then): readonly Total[] {
  const [saidBy, knownBy] = [lastMoment(asOf), lastMoment(knownAt)]
  const totals = new Map<string, Total>()
  for (const [key, [figures, amount]] of Object.entries(cells)) {
    const [said = '', learned = '', measure = '', unit = '', stance = ''] = key.split(' ')
    if (lastMoment(said) > saidBy || lastMoment(learned) > knownBy) continue
    const name = `${measure} ${unit} ${stance}`
    const known = totals.get(name) ?? { measure, unit, stance, figures: 0, amount: 0 }
    totals.set(name, { ...known, figures: known.figures + figures, amount: exact(known.amount + amount) })
  }
  return [...totals].toSorted(byName).flatMap(([, total]) => (total.figures === 0 ? [] : [total]))
}

/** The years in which a change was said, by year: what is kept together. */
export function byYear(cells: Cells): ReadonlyMap<string, Cells> {
  const years = Map.groupBy(Object.entries(cells), ([key]) => key.slice(0, 4))
  return new Map([...years].map(([year, entries]) => [year, Object.fromEntries(entries)]))
}

// A date that gives the year alone counts from its last month on, as the fold takes it.
const monthOf = (said: string): string => (said.length < 7 ? `${said}-12` : said.slice(0, 7))
const latest = (a: string, b: string): string => (a > b ? a : b)
// Sums and differences of decimal amounts must come back to 0.
const exact = (amount: number): number => Math.round(amount * 1e4) / 1e4
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const sorted = (cells: ReadonlyMap<string, [number, number]>): Cells =>
  Object.fromEntries([...cells].filter(([, [figures, amount]]) => figures !== 0 || amount !== 0).toSorted(byName))
