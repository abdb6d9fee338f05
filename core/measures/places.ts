import type { QuantityWords } from './words.ts'

/** A place that news may come from, and what its bare words and signs for money mean there. */
export interface Place {
  readonly currencies?: Readonly<Record<string, string>>
  readonly signs?: Readonly<Record<string, string>>
  /** What a text from there mentions: at least so many of these. */
  readonly marks: readonly string[]
  readonly least: number
  /** One of these must stand in it too; none of those may. */
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
}

const localised = new WeakMap<Place, QuantityWords>()

/** A language's words as a text means them: "元" is Taiwan's dollar in one, mainland China's yuan in another. */
export function meantIn(text: string, words: QuantityWords): QuantityWords {
  const place = words.places?.find((one) => isFrom(text, one))
  if (!place) return words
  const known = localised.get(place)
  if (known) return known
  const fresh: QuantityWords = {
    ...words,
    currencies: { ...words.currencies, ...place.currencies },
    signs: { ...words.signs, ...place.signs },
  }
  localised.set(place, fresh)
  return fresh
}

function isFrom(text: string, { marks, least, needs, unless = [] }: Place): boolean {
  const stands = (mark: string) => text.includes(mark)
  if (needs && !needs.some(stands)) return false
  return marks.filter(stands).length >= least && !unless.some(stands)
}
