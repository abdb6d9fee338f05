import type { Lang } from '../../schemas/primitives.ts'
import { rememberedFlags, type Word } from '../text/vocabulary.ts'
import { forms } from './forms.ts'
import { keyOf, type LatinWord } from './latin.ts'
import { freeAlong } from './occupied.ts'
import type { PartyForms, PartyKind } from './words.ts'

/** A run of capitalised words that may be a name. */
export interface Run {
  readonly words: readonly LatinWord[]
  /** Its words without case and diacritics. */
  readonly key: string
  /** The place of its first word among those of the text. */
  readonly at: number
  readonly start: number
  readonly end: number
}

/** The forms of a language, ready for look-ups in lower case. */
export interface FormRules {
  readonly legal: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, PartyKind | undefined>
  readonly openings: ReadonlyMap<string, PartyKind | undefined>
  /** The first words of the openings. */
  readonly firsts: ReadonlySet<string>
  readonly introducers: ReadonlyMap<string, PartyKind | undefined>
  readonly followers: ReadonlySet<string>
  readonly nounsInCapitals: boolean
  /** What a word can be in a name or beside one, as flags. */
  readonly partOf: (word: Word) => number
}

/** A capitalised word that is no ordinary one; a last word of names; a small word inside one; a number. */
const NAMED = 1
const HEAD = 2
const SMALL = 4
const NUMBERED = 8
/** What cannot end a name; a single letter; what introduces a name and is no part of it. */
const LOOSE = 16
const LETTER = 32
export const INTRODUCER = 64
/** The last word of what introduces a name; capitals inside a word. */
export const LAST_OF_INTRODUCER = 128
export const CAMEL = 256

const INNER = new Set(['de', 'of', 'do', 'da', 'dos', 'das', 'di', 'del'])
/** Acronyms that end a run of capitals and are no part of an organisation's name. */
const ROLES = new Set(['CEO', 'CFO', 'COO', 'CTO', 'GPU', 'GPUs', 'HBM', 'ETF', 'IPO'])
const COMPOUND =
  /\p{Ll}(?:fonds|konzern|anbieter|hersteller|betreiber|firma|unternehmen|investor|entwickler|versorger)$/u
const LONGEST = 5
/** What may stand between the words of a run, besides " & ". */
const JOINING: ReadonlySet<number> = new Set(Array.from(" -&’'", (mark) => mark.charCodeAt(0)))
const UPPER = /^\p{Lu}/u
const DIGIT = /^\d/u
const HUMPED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}/u
const SINGLE = /^\p{L}$/u
const rules = new Map<Lang, FormRules>()

/** The forms of a language; compiled once. */
export function formsOf(lang: Lang): FormRules {
  const rule = rules.get(lang) ?? compile(forms[lang])
  rules.set(lang, rule)
  return rule
}

function compile({ legal, heads, openings, introducers, followers, ordinary, nounsInCapitals }: PartyForms): FormRules {
  const keyed = (list: PartyForms['heads']) => new Map(list.map(([word, kind]) => [word.toLowerCase(), kind]))
  const [headed, opened, introduced, common] = [keyed(heads), keyed(openings), keyed(introducers), new Set(ordinary)]
  const lasts = new Set(introduced.keys().map((phrase) => phrase.slice(phrase.search(/[^ -]*$/u))))
  return {
    legal: new Set(legal.map((form) => form.replaceAll('.', '').toLowerCase())),
    heads: headed,
    openings: opened,
    firsts: new Set(openings.map(([word]) => word.split(' ')[0]?.toLowerCase() ?? '')),
    introducers: introduced,
    followers: new Set(followers),
    nounsInCapitals: nounsInCapitals === true,
    partOf: rememberedFlags(({ written, lower }) => {
      const isUpper = UPPER.test(written)
      const isIntroducer = (introduced.has(lower) && !opened.has(lower)) || COMPOUND.test(written)
      return (
        (isUpper && !common.has(written) ? NAMED : 0) |
        (isUpper && headed.has(lower) ? HEAD : 0) |
        (INNER.has(written) ? SMALL : 0) |
        (DIGIT.test(written) ? NUMBERED : 0) |
        (INNER.has(written) || ROLES.has(written) ? LOOSE : 0) |
        (SINGLE.test(written) ? LETTER : 0) |
        (isIntroducer ? INTRODUCER : 0) |
        (lasts.has(lower) ? LAST_OF_INTRODUCER : 0) |
        (HUMPED.test(written) ? CAMEL : 0)
      )
    }),
  }
}

/** What makes a word a part of a run. */
const PART = NAMED | HEAD | SMALL | NUMBERED

/** Runs of capitalised words outside known names, which are in order; ordinary words part them, and a long one is a headline. */
export function capitalRuns(
  text: string,
  words: readonly LatinWord[],
  names: readonly { readonly start: number; readonly end: number }[],
  rule: FormRules,
): readonly Run[] {
  const runs: Run[] = []
  const isFree = freeAlong(names)
  let from = 0
  let to = 0
  const close = () => {
    const run = to > from ? trimmed(words, from, to, rule) : undefined
    if (run) runs.push(run)
    from = to
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const part = word ? rule.partOf(word.is) & PART : 0
    const last = to > from ? words[to - 1] : undefined
    if (last && (!word || part === 0 || !isJoined(text, last.end, word.start))) close()
    if (!word || part === 0) continue
    const goesOn = to > from && ((part & (HEAD | NUMBERED)) !== 0 || opensName(words[from], rule))
    if (((part & NAMED) === 0 && !goesOn) || !isFree(word.start, word.end)) {
      close()
      continue
    }
    if (to === from) from = i
    to = i + 1
  }
  close()
  return runs
}

const isJoined = (text: string, from: number, to: number): boolean =>
  to - from === 1 ? JOINING.has(text.charCodeAt(from)) : to - from === 3 && text.startsWith(' & ', from)

/** A run without what cannot begin or end a name; nothing where that leaves none. */
function trimmed(words: readonly LatinWord[], from: number, to: number, { partOf }: FormRules): Run | undefined {
  const is = (place: number, part: number) => {
    const word = words[place]
    return word !== undefined && (partOf(word.is) & part) !== 0
  }
  let [at, end] = [from, to]
  if (end - at > 1 && is(at, INTRODUCER)) at++
  while (at < end && is(at, NUMBERED)) at++
  while (at < end && (is(end - 1, LOOSE) || (end - at > 1 && is(end - 1, LETTER)))) end--
  const [first, last] = [words[at], words[end - 1]]
  if (at === end || !first || !last || first.is.written.length < 2 || end - at > LONGEST) return undefined
  const own = words.slice(at, end)
  const key = own.length === 1 ? keyOf(first.is) : own.map(({ is }) => keyOf(is)).join(' ')
  return { words: own, key, at, start: first.start, end: last.end }
}

/** "Universidad de", "Bank of": only such names go on behind a small word. */
function opensName(first: LatinWord | undefined, rule: FormRules): boolean {
  return first !== undefined && rule.firsts.has(first.is.lower)
}
