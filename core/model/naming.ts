import { PartyId } from '../../schemas/primitives.ts'
import type { Document } from '../claims/document.ts'
import { findParties } from '../parties/find.ts'
import { searchNames } from '../parties/names.ts'
import { findVerbatim, type Plain, plainly } from './verbatim.ts'

/** Finds the organisation that a name or description means in a text; nothing where the text does not have it. */
export type Naming = (name: string) => string | undefined

const plainName = (name: string): string => plainly(name).text.trim().toLowerCase()
const ARTICLE = /^(?:the|il|lo|la|l'|le|les|der|die|das|den|dem|el|los|o|a|os|as|de|het)\s+/iu
const NAME = /^(?:\p{Lu}|\p{N}|\p{Lo}|\p{Ll}+\p{Lu})/u

/**
 * The organisations of a text by what it calls them: each name, alias and resolved description of it, other names that the
 * register has for those it names, and names of firms that nobody registered where they stand in it letter by letter.
 */
export function namingIn(document: Document, plain: Plain): Naming {
  const mentions = document.sentences.flatMap((sentence) => sentence.mentions)
  const inText = new Set(mentions.map(({ party }) => party))
  const called = new Map<string, string>()
  for (const { start, end, party, via } of mentions)
    if (via !== 'anaphor' && via !== 'person') called.set(plainName(document.text.slice(start, end)), party)
  const registered = (name: string) => findParties(name, document.pack).filter(({ via }) => via !== 'person')

  return (name) => {
    const wanted = plainName(name)
    const bare = wanted.replace(ARTICLE, '')
    const known = called.get(wanted) ?? called.get(bare)
    if (known !== undefined) return known
    if (inText.has(wanted)) return wanted
    const meant = new Set(registered(name).map(({ party }) => party))
    if (meant.size > 0) return [...meant].find((party) => inText.has(party))
    return unregistered(name, document, plain)
  }
}

/** The id of a firm outside the register, from its name alone. */
function unregistered(name: string, document: Document, plain: Plain): string | undefined {
  const trimmed = name.trim()
  const isOther = searchNames(trimmed, document.pack).names.length > 0
  if (isOther || !NAME.test(trimmed) || !standsAlone(trimmed, plain)) return undefined
  const id = plainName(trimmed)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return id.length > 1 && id.length < 60 ? PartyId.safeParse(id).data : undefined
}

/** True where a name stands in the text and is not the inside of a longer word. */
function standsAlone(name: string, { text }: Plain): boolean {
  const wanted = plainly(name).text
  const [first = '', last = ''] = [wanted.at(0), wanted.at(-1)]
  const inside = (beside: string | undefined, edge: string) =>
    beside !== undefined && /[\p{Script=Latin}\p{N}]/u.test(beside) && /[\p{Script=Latin}\p{N}]/u.test(edge)
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!inside(text[at - 1], first) && !inside(text[at + wanted.length], last)) return true
  return false
}

/** A name as the text has it, where it does. */
export const asWritten = (document: Document, plain: Plain, name: string | null): string | undefined => {
  const [place] = name === null || !standsAlone(name.trim(), plain) ? [] : findVerbatim(plain, name)
  return place && document.text.slice(place.start, place.end)
}
