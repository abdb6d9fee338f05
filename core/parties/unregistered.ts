import type { Lang } from '../../schemas/primitives.ts'
import { kindAt, LOWER, UPPER } from '../text/letters.ts'
import {
  CAMEL,
  capitalRuns,
  type FormRules,
  formsOf,
  INTRODUCER,
  LAST_OF_INTRODUCER,
  type Run,
} from './capital-runs.ts'
import { fold, isCapitalised, keyOf, type LatinWord } from './latin.ts'
import type { NamePlace } from './names.ts'
import { ADJECTIVES, NATIONS } from './nations.ts'
import { findNativeForms } from './native-forms.ts'
import type { PartyKind, PartyMention } from './words.ts'

interface Found {
  readonly id: string
  readonly kind: PartyKind | undefined
}

const ARTICLES = new Set(
  'il lo la l del dello della dell dal dalla dall al alla all el al le du au o a do da ao à pelo pela na no'.split(' '),
)
const LOCATIVE = new Set(
  'in near nel nella nei aus nach près dans uit naar outside around nabij rond rondom buiten vlakbij'.split(' '),
)
const SENTENCE_START = /(?:^|[.!?…:\n•]["”»)]?\s*|[-–—]\s+)["“«„(]*$/u
/** How far behind a name its legal form, or what it is an attribute of, is looked for. */
const AHEAD = 16
/** A first word that makes the rest a thing: "AI chips", "Cloud-Server". */
const THINGS = new Set(['ai', 'ki', 'ia', 'cloud', 'data', 'rechenzentrums', 'gpu', 'hbm', 'it'])
/** A noun right behind that makes the run its attribute: "Louisiana AI campus". */
const ATTRIBUTED =
  /^[ -](?:campus|data|cent(?:er|re)s?|chips?|projects?|infrastructure|market|deal|models?|capacity|systems?|servers?|plants?|grid|industry|sector|site|boom|buildout|build-out|investments?|demand|hub|factory|factories|accelerators?|processors?|workloads|spending|race|startups?|start-ups?|compan(?:y|ies)|firms?|lab)\b/u

/** Organisations that no register knows, told by legal form, head word, introduction or a name in capitals inside a word. */
export function findUnregistered(
  text: string,
  words: readonly LatinWord[],
  names: readonly NamePlace[],
  lang: Lang,
): readonly PartyMention[] {
  const native = findNativeForms(text, words, names, lang)
  const rule = formsOf(lang)
  const spoken = native.length > 0 ? [...names, ...native].sort((a, b) => a.start - b.start) : names
  const runs = capitalRuns(text, words, spoken, rule)
  const found = foundAmong(text, words, runs, rule)
  if (found.size === 0) return native
  const short = shortForms(found)
  const mentions = runs.flatMap((run): PartyMention[] => {
    const party = short.get(run.key) ?? found.get(run.key)
    if (!party) return []
    const kinds = party.kind ? [party.kind] : undefined
    return [{ party: party.id, start: run.start, end: run.end, via: 'form', person: undefined, kinds }]
  })
  return [...mentions, ...native]
}

/** The organisations among the runs of a text by the words of their names. */
function foundAmong(
  text: string,
  words: readonly LatinWord[],
  runs: readonly Run[],
  rule: FormRules,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  /** The first words of the longer ones. */
  const openings = new Set<string>()
  for (const run of runs) {
    const kind = kindOf(text, words, run, rule)
    if (kind === undefined) continue
    found.set(run.key, { id: idOf(run, rule), kind: kind ?? undefined })
    const [first, ...others] = run.words
    if (first && others.length > 0) openings.add(keyOf(first.is))
  }
  for (const [key, run] of subjects(text, words, runs, rule))
    if (!found.has(key) && !openings.has(key)) found.set(key, { id: idOf(run, rule), kind: undefined })
  for (const [key, run] of shortened(text, words, runs, rule))
    if (!found.has(key)) found.set(key, { id: idOf(run, rule), kind: undefined })
  for (const key of [...found.keys()]) {
    const rest = key.slice(key.indexOf(' ') + 1)
    const known = found.get(rest)
    if (known && rest !== key) found.set(key, known)
  }
  return found
}

/** The kind that a run's form gives, `null` for an organisation of no certain kind, nothing for what is none. */
function kindOf(text: string, all: readonly LatinWord[], run: Run, rule: FormRules): PartyKind | null | undefined {
  if (run.words.length === 1) {
    const kind = kindBeside(text, all, run, rule)
    return kind === undefined || isThing(text, [run.words[0]?.is.lower ?? ''], run, rule) ? undefined : kind
  }
  const lowers = run.words.map(({ is }) => is.lower)
  if (rule.legal.has(lowers.at(-1) ?? '')) return rule.heads.get(lowers.at(-2) ?? '') ?? null
  const own = kindOfWords(lowers, rule)
  const kind = own === undefined ? kindBeside(text, all, run, rule) : own
  return kind === undefined || isThing(text, lowers, run, rule) ? undefined : kind
}

/** "AI chips", "Japan AI", "Louisiana AI campus". */
function isThing(text: string, lowers: readonly string[], run: Run, { nounsInCapitals }: FormRules): boolean {
  const { words, end } = run
  const [first] = words
  if (nounsInCapitals && isCompound(text, words) && COMPOUNDED.has(lowers.at(-1) ?? '')) return true
  if (THINGS.has(lowers[0] ?? '') || ATTRIBUTED.test(text.slice(end, end + AHEAD))) return true
  return lowers.length === 2 && THINGS.has(lowers[1] ?? '') && first !== undefined && NATIONS.has(keyOf(first.is))
}

/** Heads that a hyphen makes a thing: "GB300-Systeme", "Helios-Server". */
const COMPOUNDED = new Set(
  'server servers systeme systems technik netze strom energie cloud software chips campus data'.split(' '),
)
const isCompound = (text: string, words: readonly LatinWord[]): boolean => text[(words.at(-1)?.start ?? 0) - 1] === '-'

/** What the last words of a longer name say that it is, or else its first. */
function kindOfWords(lowers: readonly string[], { heads, openings }: FormRules): PartyKind | null | undefined {
  const [first = '', second = ''] = lowers
  const tail = lowers.at(-1) ?? ''
  const pair = lowers.length > 2 ? lowers.slice(-2).join(' ') : ''
  if (heads.has(pair)) return heads.get(pair) ?? null
  if (heads.has(tail)) return heads.get(tail) ?? null
  const opening = `${first} ${second}`
  if (openings.has(first) || openings.has(opening)) return openings.get(first) ?? openings.get(opening) ?? null
  return undefined
}

/** What stands around a name says that it is: a legal form behind it, an introduction before it; or capitals inside it. */
function kindBeside(text: string, all: readonly LatinWord[], run: Run, rule: FormRules): PartyKind | null | undefined {
  if (hasLegalForm(text, run.end, rule)) return null
  const introduction = introducedAs(text, all, run, rule)
  if (introduction !== undefined) return introduction
  const [first, ...others] = run.words
  const isName = first !== undefined && others.length === 0 && (rule.partOf(first.is) & CAMEL) !== 0
  return isName && !opensSentence(text, run.start) ? null : undefined
}

const opensSentence = (text: string, start: number): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, start - 4), start))

const LEGAL_AHEAD = /^,? ?(\p{L}[\p{L}.]{0,11})/u

/** "Quanta Ridge, Inc.": a legal form right behind a name. */
function hasLegalForm(text: string, end: number, rule: FormRules): boolean {
  const comma = text.startsWith(',', end) ? 1 : 0
  const gap = comma + (text.startsWith(' ', end + comma) ? 1 : 0)
  if ((kindAt(text, end + gap) & UPPER) === 0) return false
  const form = LEGAL_AHEAD.exec(text.slice(end, end + AHEAD))?.[1]?.replaceAll('.', '')
  return form !== undefined && form.length > 1 && isCapitalised(form) && rule.legal.has(form.toLowerCase())
}

/** "the start-up X", "la operadora X": the word right before, or the one before an adjective. */
function introducedAs(
  text: string,
  all: readonly LatinWord[],
  { at, start }: Run,
  rule: FormRules,
): PartyKind | null | undefined {
  const [joined, before] = [all[at - 2], all[at - 1]]
  if (!before) return undefined
  const introduces = (rule.partOf(before.is) & LAST_OF_INTRODUCER) !== 0
  const isArticled = joined !== undefined && ARTICLES.has(joined.is.lower)
  if ((!introduces && !isArticled) || !isWhite(text.slice(before.end, start))) return undefined
  const gap = joined ? text.slice(joined.end, before.start) : ''
  const { lower } = before.is
  if ((kindAt(before.is.written, 0) & UPPER) !== 0 && isLocated(all, at)) return undefined
  const phrases = gap === '-' || gap === ' ' ? [`${joined?.is.lower}${gap}${lower}`, lower] : [lower]
  for (const phrase of introduces ? phrases : [])
    if (rule.introducers.has(phrase)) return rule.introducers.get(phrase) ?? null
  return isArticled && isAbroad(before) ? null : undefined
}

/** How many words a preposition of place may stand before a name. */
const LOCATED_WITHIN = 3

/** "in het Noorse Narvik": a place, by the word before the article and the adjective. */
function isLocated(all: readonly LatinWord[], at: number): boolean {
  for (let i = at - 1; i > at - LOCATED_WITHIN; i--) {
    const [word, next] = [all[i - 1], all[i]]
    if (!word || word.end + 1 !== next?.start) return false
    if (LOCATIVE.has(word.is.lower) || SOMEWHERE.has(word.is.lower)) return true
  }
  return false
}

const isWhite = (gap: string): boolean => gap === ' ' || (gap.trim() === '' && !gap.includes('\n'))

/** "la chilena X", "a espanhola X": an adjective of a nation, behind an article. */
const isAbroad = ({ is }: LatinWord): boolean => (kindAt(is.written, 0) & LOWER) !== 0 && ADJECTIVES.has(keyOf(is))

function idOf(run: Run, rule: FormRules): string {
  const kept = run.words.map(({ is }) => is.written)
  while (kept.length > 1 && rule.legal.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  return kept
    .map(fold)
    .join('-')
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}-]/gu, '')
}

/** Prepositions of place that have other uses besides. */
const SOMEWHERE = new Set('a à au en em te at im bij vicino cerca près perto nahe bei'.split(' '))
/** Written as a name is: a capital, and small letters behind it. */
const NAME_LIKE = /^\p{Lu}\p{Ll}{3,}$/u

const NO_RUNS: ReadonlyMap<string, Run> = new Map()

/**
 * Single words that stand at least twice in a text, once before a verb of saying or doing or in the headline, and never as a
 * place or a person's name.
 */
function subjects(
  text: string,
  all: readonly LatinWord[],
  runs: readonly Run[],
  rule: FormRules,
): ReadonlyMap<string, Run> {
  const again = repeated(runs)
  if (again.length === 0) return NO_RUNS
  const headline = Math.max(0, text.indexOf('\n\n'))
  const located = new Set<string>()
  const acting = new Map<string, Run>()
  const titled = new Map<string, Run>()
  const inside = new Set<string>()
  for (const run of again) {
    const { key, at, start, end } = run
    const before = all[at - 1]?.is.lower ?? ''
    if (isWithin(all, at) || isOutlet(text, start, end, headline)) located.add(key)
    if (SOMEWHERE.has(before)) titled.delete(key)
    else if (end <= headline && NAME_LIKE.test(run.words[0]?.is.written ?? '')) titled.set(key, run)
    if (start > headline && !opensSentence(text, start)) inside.add(key)
    const next = all[at + 1]
    if (next && rule.followers.has(next.is.written) && text.slice(end, next.start) === ' ') acting.set(key, run)
  }
  const named = rule.nounsInCapitals ? [] : [...titled].filter(([key]) => inside.has(key))
  return new Map([...acting, ...named].filter(([key]) => !located.has(key)))
}

/** "In Hanau", "dans l'Essonne". */
function isWithin(all: readonly LatinWord[], at: number): boolean {
  const before = all[at - 1]?.is.lower ?? ''
  return LOCATIVE.has(before) || (ARTICLES.has(before) && LOCATIVE.has(all[at - 2]?.is.lower ?? ''))
}

/** The word behind the last dash or bar of a headline is the outlet's name. */
const isOutlet = (text: string, start: number, end: number, headline: number): boolean =>
  end === headline && /\s[-–—|]\s$/u.test(text.slice(Math.max(0, start - 3), start))

/** The runs of one word that stand more than once in a text, each time alone. */
function repeated(runs: readonly Run[]): readonly Run[] {
  const single = runs.filter(({ words, key }) => words.length === 1 && key.length > 3)
  const counts = new Map<string, number>()
  for (const { key } of single) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size === single.length) return []
  const parts = new Set(runs.flatMap(({ words }) => (words.length > 1 ? words.map(({ is }) => keyOf(is)) : [])))
  return single.filter(({ key }) => (counts.get(key) ?? 0) > 1 && !parts.has(key) && !NATIONS.has(key))
}

/**
 * Names of several words that the text goes on to shorten to their first, as it does with firms ("Fornax Devices",
 * "Fornax") and not with people.
 */
function shortened(
  text: string,
  all: readonly LatinWord[],
  runs: readonly Run[],
  rule: FormRules,
): ReadonlyMap<string, Run> {
  const longer = runs.filter(({ words }) => words.length > 1)
  if (longer.length === 0 || longer.length === runs.length) return NO_RUNS
  const parts = new Set(longer.flatMap(({ words }) => words.map(({ is }) => keyOf(is))))
  const alone = new Set<string>()
  for (const { words, key, start } of runs)
    if (words.length === 1 && parts.has(key) && !opensSentence(text, start)) alone.add(key)
  if (alone.size === 0) return NO_RUNS
  const located = new Set(runs.flatMap(({ key, at }) => (isLocated(all, at) ? [key] : [])))
  const named = longer.filter(({ words, key }) => {
    const last = words.at(-1)
    if (located.has(key) || (last && (rule.partOf(last.is) & INTRODUCER) !== 0)) return false
    const [first = '', ...rest] = words.map(({ is }) => keyOf(is))
    const isNamed = first.length > 3 && alone.has(first) && !rest.some((part) => alone.has(part))
    return isNamed && ![first, ...rest].some((part) => NATIONS.has(part) || /^\d/u.test(part))
  })
  return new Map(named.map((run) => [run.key, run]))
}

/** The first word of a longer name alone: "Jatobá" for "Jatobá Data Centers". */
function shortForms(found: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> {
  const short = new Map<string, Found>()
  for (const [key, party] of found) {
    const [first = '', ...rest] = key.split(' ')
    if (rest.length > 0 && first.length > 3 && !NATIONS.has(first)) short.set(first, party)
    const legal = party.id.replaceAll('-', ' ')
    if (legal !== key) short.set(legal, party)
  }
  return short
}
