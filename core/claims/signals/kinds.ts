import { type Measure, measures } from '../../../schemas/primitives.ts'
import type { PartyRecord } from '../../parties/words.ts'
import { byName, type Sign, signOf } from './signal.ts'

/** A kind of organisation, with the signals that name it. */
export interface Kind {
  readonly name: string
  readonly number: number
  /** That one has it, and that one has it whose figure is of a measure. */
  readonly had: Sign
  readonly hadFor: Readonly<Record<Measure, Sign>>
  /** That the two of a pair are of kinds, this one and another, by the number of the other; as far as that was asked for. */
  readonly beside: (BothKinds | undefined)[]
}

/** That two organisations are of two kinds, and that they are and their figure is of a measure. */
export interface BothKinds {
  readonly are: Sign
  readonly areFor: Readonly<Record<Measure, Sign>>
}

const forMeasures = (signal: string, name: string) =>
  byName(measures, (measure) => signOf(`${signal} for ${measure}`, name))

const known = new Map<string, Kind>()

function kindNamed(name: string): Kind {
  const met = known.get(name)
  if (met) return met
  const kind: Kind = {
    name,
    number: known.size,
    had: signOf('kind', name),
    hadFor: forMeasures('kind', name),
    beside: [],
  }
  known.set(name, kind)
  return kind
}

/** The kinds of an organisation that is registered, the foremost first. */
export const kindsOf = ({ kinds }: PartyRecord): readonly Kind[] => kinds.map(kindNamed)

/** What an organisation is of which nobody knows. */
export const unknownKind = kindNamed('none')

/** What two organisations are together; which comes first tells nothing. */
export function bothKinds(a: Kind, b: Kind): BothKinds {
  const told = a.beside[b.number]
  if (told !== undefined) return told
  const name = a.name < b.name ? `${a.name} ${b.name}` : `${b.name} ${a.name}`
  const both = { are: signOf('kinds', name), areFor: forMeasures('kinds', name) }
  a.beside[b.number] = both
  return both
}
