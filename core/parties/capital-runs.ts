import type { Lang } from '../../schemas/primitives.ts'
import { remembered, type Word } from '../text/vocabulary.ts'
import { forms } from './forms.ts'
import type { LatinWord } from './latin.ts'
import type { Occupied } from './occupied.ts'
import type { PartyForms, PartyKind } from './words.ts'

/** A run of capitalised words that may be a name. */
export interface Run {
  readonly words: readonly LatinWord[]
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
  /** What a word can be in a name, as flags. */
  readonly partOf: (word: Word) => number
}

/** A capitalised word that is no ordinary one; a last word of names; a small word inside one; a number. */
const NAMED = 1
const HEAD = 2
const SMALL = 4
const NUMBERED = 8

const INNER = new Set(['de', 'of', 'do', 'da', 'dos', 'das', 'di', 'del'])
/** Acronyms that end a run of capitals and are no part of an organisation's name. */
const ROLES = new Set(['CEO', 'CFO', 'COO', 'CTO', 'GPU', 'GPUs', 'HBM', 'ETF', 'IPO'])
const COMPOUND =
  /\p{Ll}(?:fonds|konzern|anbieter|hersteller|betreiber|firma|unternehmen|investor|entwickler|versorger)$/u
const LONGEST = 5
const JOINED = /^(?: |-| & |&|’|')$/u
const GENITIVE = /^['’]s$/u
const UPPER = /^\p{Lu}/u
const DIGIT = /^\d/u
const rules = new Map<Lang, FormRules>()

/** The forms of a language; compiled once. */
export function formsOf(lang: Lang): FormRules {
  const rule = rules.get(lang) ?? compile(forms[lang])
  rules.set(lang, rule)
  return rule
}

function compile({ legal, heads, openings, introducers, followers, ordinary, nounsInCapitals }: PartyForms): FormRules {
  const keyed = (list: PartyForms['heads']) => new Map(list.map(([word, kind]) => [word.toLowerCase(), kind]))
  const [headed, common] = [keyed(heads), new Set(ordinary)]
  return {
    legal: new Set(legal.map((form) => form.replaceAll('.', '').toLowerCase())),
    heads: headed,
    openings: keyed(openings),
    firsts: new Set(openings.map(([word]) => word.split(' ')[0]?.toLowerCase() ?? '')),
    introducers: keyed(introducers),
    followers: new Set(followers),
    nounsInCapitals: nounsInCapitals === true,
    partOf: remembered(({ written, lower }) => {
      const isUpper = UPPER.test(written)
      return (
        (isUpper && !common.has(written) ? NAMED : 0) |
        (isUpper && headed.has(lower) ? HEAD : 0) |
        (INNER.has(written) ? SMALL : 0) |
        (DIGIT.test(written) ? NUMBERED : 0)
      )
    }),
  }
}

/** Runs of capitalised words outside known names; ordinary words part them, and a long one is a headline. */
export function capitalRuns(
  text: string,
  words: readonly LatinWord[],
  spoken: Occupied,
  rule: FormRules,
): readonly Run[] {
  const runs: Run[] = []
  let run: LatinWord[] = []
  const close = () => {
    if (run.length === 0) return
    if (run.length > 1 && run[0] && isIntroducer(run[0].is.written, rule)) run.shift()
    while (run[0] && DIGIT.test(run[0].is.written)) run.shift()
    for (let last = run.at(-1); last && isLoose(last.is.written, run.length); last = run.at(-1)) run.pop()
    const first = run[0]
    const last = run.at(-1)
    if (first && last && first.is.written.length > 1 && run.length <= LONGEST)
      runs.push({ words: run, start: first.start, end: last.end })
    run = []
  }
  for (const word of words) {
    const part = rule.partOf(word.is)
    if (part === 0) {
      close()
      continue
    }
    const last = run.at(-1)
    const gap = last ? text.slice(last.end, word.start) : ''
    const joins = last !== undefined && JOINED.test(gap) && !GENITIVE.test(`${gap}${word.is.written}`)
    if (last && !joins) close()
    const inner = (part & NUMBERED) !== 0 || ((part & SMALL) !== 0 && opensName(run, rule))
    const fits = (part & NAMED) !== 0 || (run.length > 0 && (inner || (part & HEAD) !== 0))
    if (fits && spoken.isFree(word.start, word.end)) run.push(word)
    else close()
  }
  close()
  return runs
}

/** What cannot end a name: a small word, a role, a single letter. */
function isLoose(word: string, length: number): boolean {
  return INNER.has(word) || ROLES.has(word) || (length > 1 && /^\p{L}$/u.test(word))
}

/** "Universidad de", "Bank of": only such names go on behind a small word. */
function opensName(run: readonly LatinWord[], rule: FormRules): boolean {
  const first = run[0]?.is.lower
  return first !== undefined && rule.firsts.has(first)
}

/** German writes what introduces a name with a capital too: "Infrastrukturfonds Ostwind Capital". */
function isIntroducer(word: string, rule: FormRules): boolean {
  const key = word.toLowerCase()
  return (rule.introducers.has(key) && !rule.openings.has(key)) || COMPOUND.test(word)
}
