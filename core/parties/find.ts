import { type NamePlace, type NameSearch, searchNames } from './names.ts'
import { freeAlong } from './occupied.ts'
import { findTickers } from './tickers.ts'
import { findUnregistered } from './unregistered.ts'
import type { InLanguage, PartyMention } from './words.ts'

/** The organisations that a text names, in order and without overlaps; the longest name wins. */
export function findParties(
  text: string,
  pack: InLanguage,
  { words, names }: NameSearch = searchNames(text, pack),
): readonly PartyMention[] {
  const known = names.map(toMention).filter((mention) => mention !== undefined)
  const unknown = findUnregistered(text, words, names, pack.lang)
  const isFree = freeAlong(names)
  const tickers = findTickers(text).filter(({ start, end }) => isFree(start, end))
  const others = [...unknown, ...tickers]
  return others.length === 0 ? known : [...known, ...others].sort((a, b) => a.start - b.start)
}

function toMention({ start, end, meant }: NamePlace): PartyMention | undefined {
  if (meant.type === 'outlet' || meant.type === 'bystander') return undefined
  const person = meant.type === 'person' ? meant.person : undefined
  return { party: meant.party, start, end, via: meant.type, person, kinds: undefined }
}
