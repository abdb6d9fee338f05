/**
 * Takes one signal: what was seen (`rank`), which of its kind it was (`2`; most signals have no kinds), and how much of it
 * there is, 1 where it just is.
 */
export type Say = (signal: string, kind?: string | number, amount?: number) => void

/** Something that says signals: what speaks for and against one part of a reading. */
export type Ground = (say: Say) => void

/** What each signal weighs, by its kind; one that is not listed weighs nothing. */
export type Weights = Readonly<Record<string, Readonly<Record<string | number, number>>>>

/** The kind of a signal that has none. */
export const ONLY = 'is'

/** What a number falls under: the index of the first bound that it does not pass. */
export const stepOf = (value: number, bounds: readonly number[]): number => {
  const step = bounds.findIndex((bound) => value <= bound)
  return step < 0 ? bounds.length : step
}

/** What the kinds of one signal weigh. */
interface Kinds<Weight> {
  /** Where it has no kinds. */
  readonly only: Weight | undefined
  readonly byNumber: readonly (Weight | undefined)[]
  readonly byName: ReadonlyMap<string | number, Weight>
}

/** Weights as they are looked up. */
export interface Scale<Weight = number> {
  readonly weightOf: (signal: string, kind: string | number | undefined) => Weight | undefined
}

/** Makes weights ready to be looked up, a kind that is a number under that number. */
export function scaleOf<Weight>(weights: Readonly<Record<string, Readonly<Record<string, Weight>>>>): Scale<Weight> {
  const scale = new Map(Object.entries(weights).map(([signal, kinds]) => [signal, kindsOf(kinds)]))
  return {
    weightOf(signal, kind) {
      const kinds = scale.get(signal)
      if (!kinds || kind === undefined) return kinds?.only
      return typeof kind === 'number' && kind >= 0 ? kinds.byNumber[kind] : kinds.byName.get(kind)
    },
  }
}

function kindsOf<Weight>(weights: Readonly<Record<string, Weight>>): Kinds<Weight> {
  const byName = new Map<string | number, Weight>()
  const byNumber: (Weight | undefined)[] = []
  for (const [kind, weight] of Object.entries(weights)) {
    byName.set(kind, weight)
    if (!NUMBER.test(kind)) continue
    byName.set(Number(kind), weight)
    if (Number(kind) >= 0) byNumber[Number(kind)] = weight
  }
  return { only: weights[ONLY], byNumber: Array.from(byNumber), byName }
}

const NUMBER = /^-?\d+$/u

/** Sums what the signals of a ground weigh; all grounds speak to one listener, which the compiler can take into them. */
export function weigher({ weightOf }: Scale): (ground: Ground) => number {
  let sum = 0
  const listen: Say = (signal, kind, amount = 1) => {
    sum += (weightOf(signal, kind) ?? 0) * amount
  }
  return (ground) => {
    sum = 0
    ground(listen)
    return sum
  }
}
