import type { Lang } from '../../schemas/primitives.ts'
import { once } from '../once.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { FIRST_OF_PHRASE, readPhrase } from './describe-phrase.ts'
import { FIRST_OF_RUN, readRun } from './describe-run.ts'
import { charactersOf, stepping, wordsOf } from './describe-steps.ts'
import { isByCharacter, phrasesOf } from './describe-words.ts'
import { sightNative } from './native.ts'
import type { Sighting } from './sight-latin.ts'
import type { Description, PartyKind, PartyQuery, PartyRecord } from './words.ts'

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

const NAME_AHEAD = /^(?:\s|の|인 )?["“«„「『]?[\p{Lu}\p{Script=Katakana}]/u
const DAY_AHEAD = /^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u

/**
 * The places of a text that mean an organisation without naming it, in order and without overlaps. One that stands right
 * before a name ("the chipmaker Nvidia") is left out.
 */
export function findDescriptions(
  text: string,
  lang: Lang,
  native: readonly Sighting[] = sightNative(text, lang),
  tokens: readonly Token[] = tokenize(text),
): readonly Description[] {
  const byCharacter = isByCharacter(lang)
  const phrases = phrasesOf(lang)
  const units = byCharacter ? charactersOf(text, phrases) : wordsOf(tokens, phrases)
  const step = stepping(text, units)
  const [read, first] = byCharacter ? [readRun, FIRST_OF_RUN] : [readPhrase, FIRST_OF_PHRASE]
  const names = once(() => new Set(native.map(({ start }) => start)))
  const found: Description[] = []
  for (let i = 0; i < units.count; ) {
    const parsed = units.rolesAt(i) & first ? read(text, units, i, step, lang) : undefined
    if (!parsed) {
      i++
      continue
    }
    if (parsed.description.type === 'plural' || !beforeName(text, parsed.description.end, names))
      found.push(parsed.description)
    i = parsed.next
  }
  return found
}

function beforeName(text: string, end: number, names: () => ReadonlySet<number>): boolean {
  const ahead = text.slice(end, end + 12)
  if (DAY_AHEAD.test(ahead)) return false
  const gap = /^(?:\s|の|인 )?["“«„「『]?/u.exec(ahead)?.[0].length ?? 0
  return names().has(end + gap) || NAME_AHEAD.test(ahead)
}
