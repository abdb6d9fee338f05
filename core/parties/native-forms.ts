import type { Lang } from '../../schemas/primitives.ts'
import { once } from '../once.ts'
import { kindAt, UPPER } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import { forms, genericWords } from './forms.ts'
import type { LatinWord } from './latin.ts'
import type { NamePlace } from './names.ts'
import { runsOf, writings } from './native-writings.ts'
import { occupied } from './occupied.ts'
import type { PartyForms, PartyKind, PartyMention } from './words.ts'

/** What the next pattern begins with. */
const BRACKETED: ReadonlySet<string> = new Set('株（(、，,'.split(''))
const IN_BRACKETS =
  /^(?:株式会社)?(?:[（(](?:英文名|英語名|英文|英)?|[、，,]\s?(?:英文名|英語名))[ :：]?([\p{Script=Latin}\d][\p{Script=Latin}\d &.-]{1,38})[）)、，,]/u
/** A Latin name of several words with the native one in brackets. */
const LATIN_FIRST =
  /(?<![\p{Script=Latin}\d] ?)(?<latin>\p{Lu}[\p{Script=Latin}\d]*(?: \p{Lu}[\p{Script=Latin}\d]*){1,3})[（(](?<native>[\p{Script=Katakana}ー・\p{Script=Han}\p{Script=Hangul}]{3,20})[）)]/gu
/** What every one of them has, and few texts have: found by its bracket, it is asked for first. */
const NATIVE_SECOND =
  /[(（](?<=[\p{Script=Latin}\d].)[\p{Script=Katakana}ー・\p{Script=Han}\p{Script=Hangul}]{3,20}[)）]/u
/** A Latin name that is no acronym of an ordinary word. */
const PROPER = /^\p{Lu}(?=.* |.*\p{Ll})/u
/** Behind the bracket of a person. */
const IN_OFFICE =
  /^\S{0,12}[）)]\s?(?:氏|さん|最高|社長|会長|首席|执行|執行|董事|总裁|總裁|创始|創辦|대표|회장|사장|부사장|최고|CEO|CFO|COO|CTO)/u
const IS_NATIVE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const KATAKANA_OR_LATIN = /[\p{Script=Katakana}ー・]{3,}|[\p{Script=Latin}\d]{3,}/u
const SAME_SCRIPT: readonly RegExp[] = [/\p{Script=Katakana}|ー/u, /\p{Script=Hangul}/u]

const generic: ReadonlySet<string> = new Set(genericWords.split(/\s+/u))

interface Endings {
  readonly heads: ByLast<PartyForms['heads'][number]>
  readonly followers: ByLast<string>
  readonly legal: ByLast<string>
  readonly tails: ByLast<string>
  /** The last letters of all that a name ends in. */
  readonly lasts: ReadonlySet<number>
  /** These, and those of the particles behind a name: other runs hold none. */
  readonly ends: ReadonlySet<number>
  /** The last letters of the words that introduce a firm. */
  readonly introducing: ReadonlySet<number>
  /** A Latin name of capitals and small letters behind a word that introduces a firm, but not behind "the" firm: 该公司. */
  readonly introduced: RegExp
}

/** Of some words those that end as a name does, in their order. */
type ByLast<Item> = (name: string) => readonly Item[] | undefined

const endings = new Map<Lang, Endings>()

/** What names of a language end in, by its last letter. */
function endingsOf(lang: Lang): Endings {
  const known = endings.get(lang)
  if (known) return known
  const { heads, introducers, followers, legal } = forms[lang]
  const introducing = introducers.map(([word]) => word.replace(/の$/u, ''))
  const tails = writings[lang]?.tails ?? []
  const lasts = new Set([...heads.map(([word]) => word), ...followers, ...legal].map(lastOf))
  const fresh = {
    tails: byLast(tails, (word) => word),
    lasts,
    ends: new Set([...lasts, ...tails.map(lastOf)]),
    introducing: new Set(introducing.map(lastOf)),
    heads: byLast(heads, ([word]) => word),
    followers: byLast(followers, (word) => word),
    legal: byLast(legal, (word) => word),
    introduced: new RegExp(
      `(?<![该該这這本其我家])(?:${introducing.join('|')})[ の「『“]?(?<latin>\\p{Lu}[\\p{Script=Latin}\\d]*\\p{Ll}[\\p{Script=Latin}\\d]*(?: \\p{Lu}[\\p{Script=Latin}\\d]*){0,2})(?! ?[\\p{Script=Latin}\\d])`,
      'gu',
    ),
  }
  endings.set(lang, fresh)
  return fresh
}

function byLast<Item>(items: readonly Item[], wordOf: (item: Item) => string): ByLast<Item> {
  const found = Map.groupBy(items, (item) => lastOf(wordOf(item)))
  return (name) => found.get(lastOf(name))
}

const lastOf = (word: string) => word.charCodeAt(word.length - 1)

type Found = Pick<PartyMention, 'party' | 'kinds'>

const mentionOf = ({ party, kinds }: Found, start: number, end: number): PartyMention => ({
  party,
  start,
  end,
  via: 'form',
  person: undefined,
  kinds,
})

/**
 * Organisations written in Japanese, Chinese or Korean that no register knows, told by a Latin name in brackets, which
 * then stands for the native one throughout, or by their last word.
 */
export function findNativeForms(
  text: string,
  words: readonly LatinWord[],
  names: readonly NamePlace[],
  lang: Lang,
): readonly PartyMention[] {
  const writing = writings[lang]
  if (!writing) return []
  const { heads, followers, legal, tails, lasts, ends, introducing, introduced } = endingsOf(lang)
  const spellings = new Map<string, Found>()
  const mentions: PartyMention[] = []
  const told: PartyMention[] = []
  const spoken = once(() => occupied(text.length, names))
  for (const { start, end } of runsOf(text, writing)) {
    if (!BRACKETED.has(text[end] ?? '') && !ends.has(text.charCodeAt(end - 1))) continue
    const whole = text.slice(start, end)
    const after = BRACKETED.has(text[end] ?? '') ? text.slice(end, end + 48) : ''
    const bracket = after === '' ? undefined : IN_BRACKETS.exec(after)?.[1]?.trim()
    const tail = bracket === undefined ? tails(whole)?.find((word) => whole.endsWith(word)) : undefined
    const run = whole.slice(0, whole.length - (tail?.length ?? 0))
    if (bracket === undefined && !lasts.has(lastOf(run))) continue
    const offset = writing.lead.exec(whole)?.[0].length ?? 0
    const from = start + offset
    const bare = run.slice(offset)
    const form = legal(bare)?.find((word) => bare.endsWith(word) && bare.length > word.length + 1)
    const name = form === undefined ? bare : bare.slice(0, -form.length)
    if (!spoken().isFree(from, from + name.length)) continue
    const head = heads(name)?.find(([word]) => name.endsWith(word) && name.length > word.length)
    const kinds: readonly PartyKind[] | undefined = head?.[1] ? [head[1]] : undefined
    const body = head ? name.slice(0, -head[0].length) : name
    const isPerson = () => text[from - 1] === '·' || IN_OFFICE.test(after.slice(bracket?.length ?? 0))
    if (bracket !== undefined && PROPER.test(bracket) && IS_NATIVE.test(name) && !isPerson()) {
      const found = { party: idOf(bracket), kinds }
      spellings.set(name, found)
      if (head && writing.short.test(body)) spellings.set(body, found)
      continue
    }
    const follower = followers(name)?.find(
      (word) => name.endsWith(word) && name.length - word.length > 2 && KATAKANA_OR_LATIN.test(name),
    )
    if (head && generic.has(body)) continue
    if (head && (form !== undefined || writing.body?.test(body)))
      told.push(mentionOf({ party: idOf(name), kinds }, from, from + name.length))
    else if (follower && !head) {
      const proper = name.slice(0, -follower.length)
      told.push(mentionOf({ party: idOf(proper), kinds: undefined }, from, from + proper.length))
    }
  }
  for (const { groups } of NATIVE_SECOND.test(text) ? matchesOf(LATIN_FIRST, text) : []) {
    const { latin = '', native = '' } = groups ?? {}
    const found = { party: idOf(latin), kinds: undefined }
    if (PROPER.test(latin) && heads(native)?.some(([word]) => native.endsWith(word)))
      for (const name of [latin, native]) if (!spellings.has(name)) spellings.set(name, found)
  }
  for (const { groups, index, 0: whole } of isIntroduced(text, words, introducing) ? matchesOf(introduced, text) : []) {
    const { latin = '' } = groups ?? {}
    const end = index + whole.length
    if (!spellings.has(latin) && spoken().isFree(end - latin.length, end))
      spellings.set(latin, { party: idOf(latin), kinds: undefined })
  }
  const longestFirst = [...spellings].sort(([a], [b]) => b.length - a.length)
  for (const [name, found] of longestFirst)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (standsAlone(text, at, at + name.length) && spoken().isFree(at, at + name.length)) {
        mentions.push(mentionOf(found, at, at + name.length))
        spoken().take(at, at + name.length)
      }
  return [...mentions, ...told.filter(({ start, end }) => spoken().isFree(start, end))].sort(
    (a, b) => a.start - b.start,
  )
}

/** What may stand between a Latin name and what introduces it. */
const OPENING: ReadonlySet<string> = new Set(' の「『“')

/** True where a capital stands right behind the last letter of a word that introduces a firm: what `introduced` needs. */
const isIntroduced = (text: string, words: readonly LatinWord[], introducing: ReadonlySet<number>): boolean =>
  words.some(({ is, start }) => {
    const at = OPENING.has(text[start - 1] ?? '') ? start - 2 : start - 1
    return (
      (kindAt(is.written, 0) & UPPER) !== 0 &&
      (introducing.has(text.charCodeAt(start - 1)) || introducing.has(text.charCodeAt(at)))
    )
  })

/** True where no letter of the name's own script runs on before it, nor behind it where that script has no particles. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before = '', first = '', last = '', after = ''] = [text[start - 1], text[start], text[end - 1], text[end]]
  if (SAME_SCRIPT.some((script) => script.test(before) && script.test(first))) return false
  return !(SAME_SCRIPT[0]?.test(last) && SAME_SCRIPT[0].test(after))
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s・.&]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
