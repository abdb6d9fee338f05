import type { InLanguage, PartyMention } from './words.ts'

/** The organisations that a text names, in order and without overlaps; the longest name wins. */
export function findParties(_text: string, _pack: InLanguage): readonly PartyMention[] {
  return []
}
