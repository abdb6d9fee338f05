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

/** Weights as they are looked up: by signal, then by kind. */
export type Scale<Weight = number> = ReadonlyMap<string, ReadonlyMap<string | number, Weight>>

/** Makes weights ready to be looked up, a kind that is a number under that number. */
export const scaleOf = <Weight>(weights: Readonly<Record<string, Readonly<Record<string, Weight>>>>): Scale<Weight> =>
  new Map(
    Object.entries(weights).map(([signal, kinds]) => [
      signal,
      new Map(Object.entries(kinds).flatMap(([kind, weight]) => keysOf(kind).map((key) => [key, weight] as const))),
    ]),
  )

const NUMBER = /^-?\d+$/u
const keysOf = (kind: string): readonly (string | number)[] => (NUMBER.test(kind) ? [kind, Number(kind)] : [kind])

/** The sum of what the signals of a ground weigh. */
export function weigh(ground: Ground, scale: Scale): number {
  let sum = 0
  ground((signal, kind = ONLY, amount = 1) => {
    sum += (scale.get(signal)?.get(kind) ?? 0) * amount
  })
  return sum
}
