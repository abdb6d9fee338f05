import type { Measure } from '../../../schemas/primitives.ts'
import type { PartyRecord } from '../../parties/words.ts'
import { type Sign, signOf } from './signal.ts'

/** A kind of organisation, with the signals that name it. */
export interface Kind {
  readonly name: string
  readonly number: number
  /** That one has it, and that one has it whose figure is of a measure. */
  readonly had: Sign
  readonly hadFor: Readonly<Record<Measure, Sign>>
  /** That the two of a pair are of kinds, this one and another, by the number of the other; as far as that was asked for. */
  readonly beside: (Sign | undefined)[]
}

const known = new Map<string, Kind>()

function kindNamed(name: string): Kind {
  const met = known.get(name)
  if (met) return met
  const kind: Kind = {
    name,
    number: known.size,
    had: signOf('kind', name),
    hadFor: {
      money: signOf('kind for money', name),
      power: signOf('kind for power', name),
      shares: signOf('kind for shares', name),
      stake: signOf('kind for stake', name),
      units: signOf('kind for units', name),
      term: signOf('kind for term', name),
    },
    beside: [],
  }
  known.set(name, kind)
  return kind
}

/** The kinds of an organisation that is registered, the foremost first. */
export const kindsOf = ({ kinds }: PartyRecord): readonly Kind[] => kinds.map(kindNamed)

/** What an organisation is of which nobody knows. */
export const unknownKind = kindNamed('none')

/** That two organisations are of these kinds; which comes first tells nothing. */
export function bothKinds(a: Kind, b: Kind): Sign {
  const told = a.beside[b.number]
  if (told !== undefined) return told
  const sign = signOf('kinds', a.name < b.name ? `${a.name} ${b.name}` : `${b.name} ${a.name}`)
  a.beside[b.number] = sign
  return sign
}
