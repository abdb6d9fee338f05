import { tokenize } from './tokens.ts'
import { remembered, type Word } from './vocabulary.ts'

/** The word that a phrase cannot do without: its longest, since that is met least. */
const anchorOf = (phrase: string): string =>
  tokenize(phrase).reduce((longest, { word }) => (word.length > longest.length ? word : longest), '')

/**
 * Tells of a word whether it holds the longest word of one of some phrases. Where no word of a text does, none of them stands
 * there, however they are cut or joined to others; a phrase without a word may stand anywhere.
 */
export function anchors(phrases: readonly string[]): (word: Word) => boolean {
  const listed = [...new Set(phrases.map(anchorOf))]
  return remembered(({ lower }) => listed.some((anchor) => lower.includes(anchor)))
}

/** Tells of a word whether one of some phrases begins with it; a phrase without a word may begin with any. */
export function openers(phrases: readonly string[]): (word: Word) => boolean {
  const firsts = new Set(phrases.map((phrase) => tokenize(phrase)[0]?.word))
  return ({ lower }) => firsts.has(lower) || firsts.has(undefined)
}
