import type { Figure } from '../../schemas/deal.ts'
import type { FigureState } from '../../schemas/flow.ts'
import { fates, reckoned } from './fates.ts'
import { lastMoment, type Then } from './states.ts'

/**
 * Figures and their amounts, added up so that the past can be asked: a key names the month in which something was
 * said, the month in which it was learned, measure, unit and what became of it; the value is the change that both months
 * brought to the number of figures and to their amount. What stood at two months is the sum of all cells up to them.
 */
export type Cells = Readonly<Record<string, [figures: number, amount: number]>>

/** What one figure adds to the cells: the difference that each pair of months makes to its reckoning. */
export function cellsOf({ measure, unit }: Pick<Figure, 'measure' | 'unit'>, states: readonly FigureState[]): Cells {
  const steps = states.map(({ said, learned, standing }) => ({
    said: monthOf(said),
    learned: monthOf(learned),
    told: { named: standing.value, stance: standing.stance },
  }))
  const saids = distinct(steps.map(({ said }) => said))
  const learneds = distinct(steps.map(({ learned }) => learned))
  const by = (said: string | undefined, learned: string | undefined) =>
    said === undefined || learned === undefined
      ? nothing
      : reckoned(steps.filter((one) => one.said <= said && one.learned <= learned).map(({ told }) => told))
  const cells = new Map<string, [number, number]>()
  for (const [i, said] of saids.entries()) {
    for (const [j, learned] of learneds.entries()) {
      const [here, before, unlearned, neither] = [
        by(said, learned),
        by(saids[i - 1], learned),
        by(said, learneds[j - 1]),
        by(saids[i - 1], learneds[j - 1]),
      ]
      for (const name of names) {
        const change = (of: (amount: number) => number) =>
          of(here[name]) - of(before[name]) - of(unlearned[name]) + of(neither[name])
        cells.set([said, learned, measure, unit, name].join(' '), [change(Math.sign), exact(change((all) => all))])
      }
    }
  }
  return sorted(cells)
}

const nothing = reckoned([])
const names = [...fates, 'announced'] as const
const distinct = (months: readonly string[]): readonly string[] => [...new Set(months)].sort()

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

/** What became of the figures of one measure and unit under one name: a fate, or `announced`. */
export interface Total {
  readonly measure: string
  readonly unit: string
  readonly name: string
  readonly figures: number
  readonly amount: number
}

/** What stood at the end of two months, by measure, unit and name. */
export function totalsThen(cells: Cells, { asOf, knownAt }: Then): readonly Total[] {
  const [saidBy, knownBy] = [lastMoment(asOf), lastMoment(knownAt)]
  const totals = new Map<string, Total>()
  for (const [key, [figures, amount]] of Object.entries(cells)) {
    const [said = '', learned = '', measure = '', unit = '', name = ''] = key.split(' ')
    if (lastMoment(said) > saidBy || lastMoment(learned) > knownBy) continue
    const place = `${measure} ${unit} ${name}`
    const known = totals.get(place) ?? { measure, unit, name, figures: 0, amount: 0 }
    totals.set(place, { ...known, figures: known.figures + figures, amount: exact(known.amount + amount) })
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
// Sums and differences of decimal amounts must come back to 0.
const exact = (amount: number): number => Math.round(amount * 1e4) / 1e4
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const sorted = (cells: ReadonlyMap<string, [number, number]>): Cells =>
  Object.fromEntries([...cells].filter(([, [figures, amount]]) => figures !== 0 || amount !== 0).toSorted(byName))
