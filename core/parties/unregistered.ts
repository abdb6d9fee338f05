import type { Lang } from '../../schemas/primitives.ts'
import { capitalRuns, type FormRules, formsOf, type Run } from './capital-runs.ts'
import { fold, isCapitalised, keyOf, type LatinWord, placeOf } from './latin.ts'
import type { NamePlace } from './names.ts'
import { ADJECTIVES, NATIONS } from './nations.ts'
import { findNativeForms } from './native-forms.ts'
import { occupied } from './occupied.ts'
import type { PartyKind, PartyMention } from './words.ts'

interface Found {
  readonly id: string
  readonly kind: PartyKind | undefined
}

const ARTICLES = new Set(
  'il lo la l del dello della dell dal dalla dall al alla all el al le du au o a do da ao à pelo pela na no'.split(' '),
)
const LOCATIVE = new Set('in near nel nella nei aus nach près dans uit naar outside around'.split(' '))
const SENTENCE_START = /(?:^|[.!?…:\n•]["”»)]?\s*|[-–—]\s+)["“«„(]*$/u
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}/u
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
  const native = findNativeForms(text, names, lang)
  const spoken = occupied(text.length, [...names, ...native])
  const rule = formsOf(lang)
  const runs = capitalRuns(text, words, spoken, rule)
  const found = new Map<string, Found>()
  for (const run of runs) {
    const kind = kindOf(text, words, placeOf(words, run.start) ?? 0, run, rule)
    if (kind !== undefined)
      found.set(run.words.map(({ is }) => keyOf(is)).join(' '), { id: idOf(run, rule), kind: kind ?? undefined })
  }
  const openings = new Set([...found.keys()].flatMap((key) => (key.includes(' ') ? [key.split(' ')[0]] : [])))
  for (const [key, run] of subjects(text, words, runs, rule))
    if (!found.has(key) && !openings.has(key)) found.set(key, { id: idOf(run, rule), kind: undefined })
  for (const [key, run] of shortened(text, runs))
    if (!found.has(key)) found.set(key, { id: idOf(run, rule), kind: undefined })
  for (const key of [...found.keys()]) {
    const rest = key.slice(key.indexOf(' ') + 1)
    const known = found.get(rest)
    if (known && rest !== key) found.set(key, known)
  }
  const short = shortForms(found)
  const mentions = runs.flatMap((run): PartyMention[] => {
    const key = run.words.map(({ is }) => keyOf(is)).join(' ')
    const party = found.get(key) ?? short.get(key)
    if (!party) return []
    return [
      { party: party.id, start: run.start, end: run.end, via: 'form', ...(party.kind ? { kinds: [party.kind] } : {}) },
    ]
  })
  return [...mentions, ...native]
}

/** The kind that a run's form gives, `null` for an organisation of no certain kind, nothing for what is none. */
function kindOf(
  text: string,
  all: readonly LatinWord[],
  at: number,
  run: Run,
  rule: FormRules,
): PartyKind | null | undefined {
  const texts = run.words.map(({ is }) => is.written)
  const after = text.slice(run.end, run.end + 16)
  if (texts.length > 1 && rule.legal.has(texts.at(-1)?.toLowerCase() ?? '')) return kindOfHead(texts.slice(0, -1), rule)
  const tail = texts.at(-1)?.toLowerCase() ?? ''
  const pair = texts.slice(-2).join(' ').toLowerCase()
  const several = texts.length > 1
  if (THINGS.has(texts[0]?.toLowerCase() ?? '') || ATTRIBUTED.test(after)) return undefined
  const headKind = several && (texts.length > 2 && rule.heads.has(pair) ? rule.heads.get(pair) : rule.heads.get(tail))
  if (texts.length === 2 && THINGS.has(tail) && NATIONS.has(fold(texts[0] ?? ''))) return undefined
  const headed = several && (rule.heads.has(tail) || (texts.length > 2 && rule.heads.has(pair)))
  if (headed) return headKind || null
  const opening =
    rule.openings.get(texts[0]?.toLowerCase() ?? '') ?? rule.openings.get(texts.slice(0, 2).join(' ').toLowerCase())
  if (
    several &&
    (rule.openings.has(texts[0]?.toLowerCase() ?? '') || rule.openings.has(texts.slice(0, 2).join(' ').toLowerCase()))
  )
    return opening ?? null
  if (legalAfter(after, rule)) return null
  const introduction = introducedAs(text, all, at, run, rule)
  if (introduction !== undefined) return introduction
  const first = texts[0] ?? ''
  return texts.length === 1 &&
    CAMEL.test(first) &&
    !SENTENCE_START.test(text.slice(Math.max(0, run.start - 4), run.start))
    ? null
    : undefined
}

const kindOfHead = (texts: readonly string[], rule: FormRules): PartyKind | null =>
  rule.heads.get(texts.at(-1)?.toLowerCase() ?? '') ?? null

const LEGAL_AHEAD = /^,? ?(\p{L}[\p{L}.]{0,11})/u

function legalAfter(after: string, rule: FormRules): boolean {
  const form = LEGAL_AHEAD.exec(after)?.[1]?.replaceAll('.', '')
  return form !== undefined && form.length > 1 && isCapitalised(form) && rule.legal.has(form.toLowerCase())
}

/** "the start-up X", "la operadora X": the word right before, or the one before an adjective. */
function introducedAs(
  text: string,
  all: readonly LatinWord[],
  at: number,
  run: Run,
  rule: FormRules,
): PartyKind | null | undefined {
  const before = all[at - 1]
  if (!before || text.slice(before.end, run.start).trim() !== '' || text.slice(before.end, run.start).includes('\n'))
    return undefined
  const joined = all[at - 2]
  const compound =
    joined && text.slice(joined.end, before.start) === '-'
      ? `${joined.is.written}-${before.is.written}`
      : before.is.written
  const pair =
    joined && text.slice(joined.end, before.start) === ' ' ? `${joined.is.written} ${before.is.written}` : compound
  for (const word of [pair.toLowerCase(), compound.toLowerCase(), before.is.lower])
    if (rule.introducers.has(word)) return rule.introducers.get(word) ?? null
  return isAbroad(before.is.written, joined?.is.written) ? null : undefined
}

/** "la chilena X", "a espanhola X": an adjective of a nation behind an article. */
function isAbroad(adjective: string, article: string | undefined): boolean {
  return /^\p{Ll}/u.test(adjective) && ADJECTIVES.has(fold(adjective)) && ARTICLES.has(article?.toLowerCase() ?? '')
}

function idOf(run: Run, rule: FormRules): string {
  const kept = run.words.map(({ is }) => is.written)
  while (kept.length > 1 && rule.legal.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  return kept
    .map(fold)
    .join('-')
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}-]/gu, '')
}

/** Prepositions of place that have other uses besides. */
const SOMEWHERE = new Set('a à en em te at im bij vicino cerca près perto nahe bei'.split(' '))
/** Written as a name is: a capital, and small letters behind it. */
const NAME_LIKE = /^\p{Lu}\p{Ll}{3,}$/u

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
  const parts = new Set(runs.flatMap(({ words }) => (words.length > 1 ? words.map(({ is }) => keyOf(is)) : [])))
  const headline = Math.max(0, text.indexOf('\n\n'))
  const located = new Set<string>()
  const counts = new Map<string, number>()
  const acting = new Map<string, Run>()
  const titled = new Map<string, Run>()
  const inside = new Set<string>()
  for (const run of runs) {
    const [first] = run.words
    const key = first ? keyOf(first.is) : ''
    const at = placeOf(all, run.start) ?? 0
    if (run.words.length > 1 || key.length < 4 || parts.has(key) || NATIONS.has(key)) continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const before = all[at - 1]?.is.lower ?? ''
    if (LOCATIVE.has(before)) located.add(key)
    if (SOMEWHERE.has(before)) titled.delete(key)
    else if (run.end <= headline && NAME_LIKE.test(first?.is.written ?? '')) titled.set(key, run)
    if (run.start > headline && !SENTENCE_START.test(text.slice(Math.max(0, run.start - 4), run.start))) inside.add(key)
    const next = all[at + 1]
    if (next && text.slice(run.end, next.start) === ' ' && rule.followers.has(next.is.written)) acting.set(key, run)
  }
  const named = rule.nounsInCapitals ? [] : [...titled].filter(([key]) => inside.has(key))
  return new Map([...acting, ...named].filter(([key]) => (counts.get(key) ?? 0) > 1 && !located.has(key)))
}

/**
 * Names of several words that the text goes on to shorten to their first, as it does with firms ("Fornax Devices",
 * "Fornax") and not with people.
 */
function shortened(text: string, runs: readonly Run[]): ReadonlyMap<string, Run> {
  const alone = new Set(
    runs.flatMap(({ words, start }) =>
      words.length === 1 && !SENTENCE_START.test(text.slice(Math.max(0, start - 4), start))
        ? [words[0] ? keyOf(words[0].is) : '']
        : [],
    ),
  )
  return new Map(
    runs.flatMap((run): [string, Run][] => {
      const parts = run.words.map(({ is }) => keyOf(is))
      const [first = '', ...rest] = parts
      const named = rest.length > 0 && first.length > 3 && alone.has(first) && !rest.some((part) => alone.has(part))
      return named && !parts.some((part) => NATIONS.has(part) || /^\d/u.test(part)) ? [[parts.join(' '), run]] : []
    }),
  )
}

/** The first word of a longer name alone: "Jatobá" for "Jatobá Data Centers". */
function shortForms(found: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> {
  const short = new Map<string, Found>()
  for (const [key, party] of found) {
    const [first = '', ...rest] = key.split(' ')
    if (rest.length > 0 && first.length > 3 && !found.has(first) && !NATIONS.has(first)) short.set(first, party)
    const legal = party.id.replaceAll('-', ' ')
    if (legal !== key) short.set(legal, party)
  }
  return short
}
