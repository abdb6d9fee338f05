import type { Lang } from '../../schemas/primitives.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { isByCharacter, type Part, type PhraseNode, phrasesOf } from './describe-words.ts'
import { headKinds } from './descriptions.ts'
import type { Sighting } from './latin.ts'
import { sightNative } from './native.ts'
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

/** A word, or a character where words run on. */
type Unit = Pick<Token, 'word' | 'start' | 'end'>

interface Step {
  readonly part: Part
  readonly next: number
}

/** The longest phrase of one of the roles at a place. */
type Stepping = (i: number, ...roles: readonly Part['role'][]) => Step | undefined

interface Reading {
  kinds?: readonly PartyKind[]
  countries?: string[]
  cities?: string[]
  product?: string
  party?: string
}

const BREAK = /[.!?;:,\n]/u
const NAME_AHEAD = /^(?:\s|の|인 )?["“«„「『]?[\p{Lu}\p{Script=Katakana}]/u
const DAY_AHEAD = /^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u
const BARE = new Set('two due deux dos duas dois twee beiden three tre trois'.split(' '))
const AUXILIARY =
  /^(?:\s?[,.;:)]|\s(?:said|have|had|has|will|would|are|were|did|also|agreed|signed|hanno|avevano|sono|erano|haben|hatten|sind|waren|wollen|ont|avaient|sont|étaient|han|habían|son|firmaron|têm|tinham|são|hebben|hadden|zijn)\b)/u
const MODIFIERS = 7
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Latin}]/u
const HANGUL = /\p{Script=Hangul}/u

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
  const units = byCharacter ? characters(text) : tokens
  const phrasesFrom = phrasesOfText(text, units, phrasesOf(lang))
  const step = stepping(phrasesFrom)
  const names = new Set(native.map(({ start }) => start))
  const found: Description[] = []
  for (let i = 0; i < units.length; ) {
    const opens = phrasesFrom(i).length > 0
    const parsed = opens && (byCharacter ? readRun(text, units, i, step, lang) : readPhrase(text, units, i, step))
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

function beforeName(text: string, end: number, names: ReadonlySet<number>): boolean {
  const ahead = text.slice(end, end + 12)
  if (DAY_AHEAD.test(ahead)) return false
  const gap = /^(?:\s|の|인 )?["“«„「『]?/u.exec(ahead)?.[0].length ?? 0
  return names.has(end + gap) || NAME_AHEAD.test(ahead)
}

interface Parsed {
  readonly description: Description
  readonly next: number
}

/** A description in a language with articles: "the Japanese conglomerate", "la casa di ChatGPT", "Son's company". */
function readPhrase(text: string, units: readonly Unit[], at: number, step: Stepping): Parsed | undefined {
  const plural = step(at, 'plural')
  if (plural?.part.role === 'plural') {
    const last = units[plural.next - 1]
    const bare = plural.next - at === 2 && BARE.has(last?.word ?? '')
    if (!bare || AUXILIARY.test(text.slice(last?.end ?? 0, (last?.end ?? 0) + 12)))
      return describe(units, at, plural.next, 'plural', {}, plural.part.count)
  }
  const reading: Reading = {}
  const opening = step(at, 'determiner')
  let i = at
  if (opening) i = opening.next
  else {
    const owner = step(at, 'person')
    if (owner?.part.role !== 'person' || units[owner.next]?.word !== 's') return undefined
    reading.party = owner.part.party
    i = owner.next + 1
  }
  for (let n = 0; n < MODIFIERS; n++) {
    const noun = step(i, 'head', 'generic')
    const modifier = step(i, 'nation', 'city', 'filler', 'product', 'person')
    if (!modifier || (noun && noun.next >= modifier.next)) break
    apply(reading, modifier.part)
    i = modifier.next
    if (['based', 's', 'ansässige', 'ansässigen'].includes(units[i]?.word ?? '')) i++
  }
  const noun = step(i, 'head') ?? step(i, 'generic')
  const maker = step(i, 'maker')
  const head = noun && (!maker || noun.next >= maker.next) ? noun : maker
  if (!head) return undefined
  apply(reading, head.part)
  i = tail(reading, head.next, step)
  const certain = reading.product ?? reading.party ?? reading.kinds ?? reading.countries ?? reading.cities
  if (!certain && !step(head.next - 1, 'generic') && head.part.role === 'maker') return undefined
  if (reading.product !== undefined) delete reading.kinds
  return describe(units, at, i, certain ? 'description' : 'anaphor', reading)
}

/** What follows the noun: adjectives of nations, and places, products and people joined to it. */
function tail(reading: Reading, from: number, step: Stepping): number {
  let i = from
  for (let n = 0; n < MODIFIERS; n++) {
    const adjective = step(i, 'nation', 'city')
    const link = step(i, 'link')
    const article = link && step(link.next, 'determiner')
    const joined =
      link &&
      (step(link.next, 'city', 'product', 'person') ?? (article && step(article.next, 'city', 'product', 'person')))
    if (joined) {
      apply(reading, joined.part)
      i = joined.next
    } else if (adjective) {
      apply(reading, adjective.part)
      i = adjective.next
    } else return i
  }
  return i
}

/** A description where words run on and no article opens it: 米半導体大手, ChatGPT开发商, 챗GPT 개발사. */
function readRun(text: string, units: readonly Unit[], at: number, step: Stepping, lang: Lang): Parsed | undefined {
  const before = text[(units[at]?.start ?? 0) - 1] ?? ''
  if (lang === 'ko' && HANGUL.test(before)) return undefined
  const pointing = step(at, 'plural', 'anaphor')
  if (pointing && !(pointing.next - at <= 2 && lang === 'zh' && HAN_OR_HANGUL.test(before))) {
    const { part } = pointing
    const type = part.role === 'plural' ? 'plural' : 'anaphor'
    return describe(units, at, pointing.next, type, {}, part.role === 'plural' ? part.count : undefined)
  }
  const reading: Reading = {}
  let i = at
  for (let n = 0; n < MODIFIERS; n++) {
    const noun = step(i, 'head')
    const modifier = step(i, 'nation', 'city', 'product', 'person', 'filler')
    if (!modifier || (noun && noun.next >= modifier.next)) break
    if (modifier.part.role === 'filler' && i === at) break
    apply(reading, modifier.part)
    i = modifier.next
    const link = modifier.part.role === 'nation' || modifier.part.role === 'filler' ? undefined : step(i, 'link')
    if (link && (step(link.next, 'head', 'generic', 'maker') ?? step(link.next, 'filler'))) i = link.next
    if (units[i]?.word === ' ') i++
  }
  const bound = reading.product ?? reading.party ?? reading.cities
  const noun = step(i, 'head')
  const owned = bound ? (step(i, 'maker') ?? step(i, 'generic')) : undefined
  const head = noun && (!owned || noun.next >= owned.next) ? noun : owned
  if (!head) return undefined
  apply(reading, head.part)
  if (reading.product !== undefined) delete reading.kinds
  return describe(units, at, head.next, 'description', reading)
}

function apply(reading: Reading, part: Part): void {
  if (part.role === 'nation') reading.countries = [...(reading.countries ?? []), part.country]
  else if (part.role === 'city') reading.cities = [...(reading.cities ?? []), part.city]
  else if (part.role === 'product') reading.product = part.product
  else if (part.role === 'person') reading.party = part.party
  else if (part.role === 'head') reading.kinds = headKinds[part.head]
}

function describe(
  units: readonly Unit[],
  from: number,
  next: number,
  type: Description['type'],
  query: PartyQuery,
  count?: number,
): Parsed {
  const start = units[from]?.start ?? 0
  const end = units[next - 1]?.end ?? start
  return { description: { start, end, type, query, ...(count === undefined ? {} : { count }) }, next }
}

interface Phrase {
  readonly parts: readonly Part[]
  readonly next: number
}

/** The phrases that begin at each place, the longest first; looked up once, however many roles are asked for there. */
function phrasesOfText(
  text: string,
  units: readonly Unit[],
  tops: readonly PhraseNode[],
): (place: number) => readonly Phrase[] {
  const known: (readonly Phrase[] | undefined)[] = []
  return (place) => {
    const phrases = known[place] ?? phrasesAt(text, units, place, tops)
    known[place] = phrases
    return phrases
  }
}

const stepping =
  (phrasesFrom: (place: number) => readonly Phrase[]): Stepping =>
  (i, ...roles) => {
    for (const { parts, next } of phrasesFrom(i)) {
      const part = parts.find(({ role }) => roles.includes(role))
      if (part) return { part, next }
    }
    return undefined
  }

const NONE: readonly Phrase[] = []

/** A phrase stops at a mark that ends a clause. */
function phrasesAt(text: string, units: readonly Unit[], from: number, tops: readonly PhraseNode[]): readonly Phrase[] {
  let found: Phrase[] | undefined
  for (const top of tops) {
    let at = top.next?.get(units[from]?.word ?? '')
    for (let i = from + 1; at; i++) {
      if (at.parts) {
        found ??= []
        found.push({ parts: at.parts, next: i })
      }
      const unit = units[i]
      const last = units[i - 1]
      if (!unit || !last || (unit.start - last.end > 1 && BREAK.test(text.slice(last.end, unit.start)))) break
      at = at.next?.get(unit.word)
    }
  }
  return found?.sort((a, b) => b.next - a.next) ?? NONE
}

function characters(text: string): readonly Unit[] {
  return text
    .toLowerCase()
    .split('')
    .map((word, start) => ({ word, start, end: start + 1 }))
}
