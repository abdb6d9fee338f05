import type { Units } from './describe-steps.ts'
import type { Part } from './describe-words.ts'
import { headKinds } from './descriptions.ts'
import type { Description, PartyKind, PartyQuery } from './words.ts'

/** What a description has said so far. */
export interface Reading {
  kinds?: readonly PartyKind[]
  countries?: string[]
  cities?: string[]
  product?: string
  party?: string
}

/** A description, and the place behind it. */
export interface Parsed {
  readonly description: Description
  readonly next: number
}

/** The most words before the noun that are looked at. */
export const MODIFIERS = 7

/** Takes down what one part says. */
export function apply(reading: Reading, part: Part): void {
  if (part.role === 'nation') reading.countries = [...(reading.countries ?? []), part.country]
  else if (part.role === 'city') reading.cities = [...(reading.cities ?? []), part.city]
  else if (part.role === 'product') reading.product = part.product
  else if (part.role === 'person') reading.party = part.party
  else if (part.role === 'head') reading.kinds = headKinds[part.head]
  else if (part.role === 'people' && part.country !== undefined) reading.countries = [part.country]
  else if (part.role === 'people' && part.city !== undefined) reading.cities = [part.city]
}

/** Closes a description. */
export function describe(
  units: Units,
  from: number,
  next: number,
  type: Description['type'],
  query: PartyQuery,
  count?: number,
): Parsed {
  const start = units.startOf(from)
  const end = units.endOf(next - 1)
  return { description: { start, end, type, query, ...(count === undefined ? {} : { count }) }, next }
}
