import type { Lang } from '../../schemas/primitives.ts'
import type { Description, PartyKind, PartyQuery, PartyRecord } from './words.ts'

/** The places of a text that mean an organisation without naming it, in order and without overlaps. */
export function findDescriptions(_text: string, _lang: Lang): readonly Description[] {
  return []
}

/** What is known of an organisation: its record, or the kinds that a mention by form gives. */
export type Described = PartyRecord | { readonly id: string; readonly kinds: readonly PartyKind[] }

/** True where all that a description says holds of an organisation; one without a country or a city fails no test on it. */
export function describes(query: PartyQuery, party: Described): boolean {
  if (query.party !== undefined) return query.party === party.id
  if (query.kinds && !query.kinds.some((kind) => party.kinds.includes(kind))) return false
  if (!('name' in party)) return query.product === undefined
  if (query.product !== undefined && !(party.products ?? []).includes(query.product)) return false
  if (query.countries && !query.countries.includes(party.country)) return false
  return !query.cities || query.cities.includes(party.city ?? '')
}
