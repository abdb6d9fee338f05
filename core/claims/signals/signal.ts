/** A signal of one kind, by the number it was given when it was first named: what it weighs lies under it in an array. */
export type Sign = number

/**
 * Takes one signal: what was seen (`rank`), which of its kind it was (`2`; most signals have no kinds), and how much of it
 * there is, 1 where it just is.
 */
export type Say = (sign: Sign, amount?: number) => void

/** Something that says signals: what speaks for and against one part of a reading. */
export type Ground = (say: Say) => void

/** What each signal weighs, by its kind; one that is not listed weighs nothing. */
export type Weights = Readonly<Record<string, Readonly<Record<string | number, number>>>>

/** The kind of a signal that has none. */
export const ONLY = 'is'

interface Named {
  readonly signal: string
  readonly kind: string
}

const named: Named[] = []
const signs = new Map<string, Map<string, Sign>>()

/** The number of a signal of a kind; the same whenever it is asked for. */
export function signOf(signal: string, kind: string | number = ONLY): Sign {
  const kinds = signs.get(signal) ?? new Map<string, Sign>()
  signs.set(signal, kinds)
  const known = kinds.get(String(kind))
  if (known !== undefined) return known
  kinds.set(String(kind), named.length)
  return named.push({ signal, kind: String(kind) }) - 1
}

/** What a number stands for. */
export const nameOf = (sign: Sign): Named => named[sign] ?? { signal: '', kind: ONLY }

/** What is made of each of some names, by name. */
export function byName<Name extends string, Made>(
  names: readonly Name[],
  make: (name: Name) => Made,
): Readonly<Record<Name, Made>>
export function byName<Made>(names: readonly string[], make: (name: string) => Made): Readonly<Record<string, Made>> {
  return Object.fromEntries(names.map((name) => [name, make(name)]))
}

/** The numbers of a signal by its kinds. */
export const signsOf = <Kind extends string>(signal: string, kinds: readonly Kind[]) =>
  byName(kinds, (kind) => signOf(signal, kind))

/** The numbers of a signal whose kinds count from 0 to the most. */
export const stepsOf = (signal: string, most: number): ((step: number) => Sign) => {
  const steps = Array.from({ length: most + 1 }, (_, step) => signOf(signal, step))
  const last = signOf(signal, most)
  return (step) => steps[step] ?? last
}

/** The numbers of a signal by two things at once, each of which counts from 0 to its most. */
export function gridOf(signal: string, most: number, mostOther: number): (step: number, other: number) => Sign {
  const rows = Array.from({ length: most + 1 }, (_, step) =>
    Array.from({ length: mostOther + 1 }, (_, other) => signOf(signal, `${step} ${other}`)),
  )
  return (step, other) => rows[Math.min(step, most)]?.[Math.min(other, mostOther)] ?? 0
}

/** The numbers of a signal whose kinds are whole numbers, any of them. */
export function numbersOf(signal: string): (kind: number) => Sign {
  const known = new Map<number, Sign>()
  return (kind) => {
    const met = known.get(kind)
    if (met !== undefined) return met
    const sign = signOf(signal, kind)
    known.set(kind, sign)
    return sign
  }
}
