import { DIGIT, kindAt, kindsBetween, LETTER, SPACE as SPACED } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import { NUMERAL, SCALE } from './flags.ts'
import type { Scan } from './scan.ts'
import { summed } from './sums.ts'
import { LONG } from './told.ts'
import type { QuantityWords } from './words.ts'

/** A number as a text writes it, scale and all; offsets are UTF-16. */
export interface FoundNumber {
  readonly value: number
  readonly start: number
  readonly end: number
  /** The scale that was said with it; 1 where none was. */
  readonly scale: number
  /** False for a number in words, which may be an article ("a deal"). */
  readonly digits: boolean
  /** True for one that says more than its digits do: "30多亿". */
  readonly more: boolean
}

const SPACE = '[\\s\\u00a0\\u202f\\u2009]'
/** Digits in groups of three, with a language's marks between them, and decimals. */
const digits = (marks: string) => `\\d{1,3}(?:[${marks}]\\d{3})+(?!\\d)(?:[.,]\\d{1,4})?|\\d+(?:[.,]\\d+)?`
const DIGITS = digits(".,\\u00a0\\u202f\\u2009 '’")
/** Where words run on, a space parts two numbers: "B200 2424장". */
const MYRIAD_DIGITS = digits('.,')
/** Codes that stand right before the digits: "USD300m", "Rs10,000 crore". */
const CODES = 'US USD EUR GBP CHF RMB CNY JPY KRW INR Rs RM SGD AUD CAD HKD TWD SEK NOK DKK AED SAR BRL MYR'.split(' ')
const BEHIND_CODE = `(?<=(?<![\\p{L}\\d])(?:${CODES.join('|')}))`
const isCode = (text: string, start: number, end: number) => end - start <= 3 && CODES.includes(text.slice(start, end))
const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const WHOLE = /^\d+$/u
const HAN = /^[〇一二三四五六七八九两兩十百千]+$/u

export const escaped = (phrase: string): string =>
  phrase
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*/gu, '[\\p{L}\\p{M}]{0,40}')
    .replace(/ /gu, `${SPACE}+`)
    .replace(/['’]/gu, "['’]")

/** An alternation of phrases, the longest first, so that "mil millones" is met before "mil". */
export const anyOf = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? '(?!)'
    : `(?:${[...phrases]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`

/** Full-width digits and signs as plain ones, and the point of Japanese papers (11・5%); every character stays one UTF-16 unit, so that offsets hold. */
export const plain = (text: string): string =>
  text.replace(
    /[０-９．％＄]|(?<=[\d０-９])(?:，(?=[\d０-９])|・(?=[\d０-９]{1,3}(?:[%％億兆万割倍]|ギガ|メガ)))/gu,
    (wide) => (wide === '・' ? '.' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  )

/** Scales of English fragments, which texts without spaces quote as they are: US$10 billion. */
const latinScales = { million: 1e6, billion: 1e9, trillion: 1e12 }
/** Compiles the search for all numbers of a language; linear, since no part of the pattern can match two ways. */
export function compileNumbers(pack: QuantityWords): (scan: Scan) => readonly FoundNumber[] {
  const words = pack.myriad ? { ...pack, scales: { ...latinScales, ...pack.scales } } : pack
  const scale = `(?:(?!${anyOf(Object.keys(words.power))})${anyOf(Object.keys(words.scales))})`
  const longScale = anyOf(Object.keys(words.scales).filter((name) => name.length > 1))
  const tornScale = anyOf(Object.keys(words.scales).filter((name) => name.length >= LONG))
  const numeral = anyOf(Object.keys(words.numerals))
  const units = anyOf([...Object.keys(words.currencies), ...Object.keys(words.power)])
  const spoken = numeral === anyOf([]) ? '' : `|(?<![\\p{L}\\d])${numeral}(?=${scale}*${SPACE}?${units})`
  const moreOf = `(?:${anyOf(words.more ?? [])})`
  const more = new RegExp(`^${moreOf}`, 'u')
  const pattern = words.myriad
    ? `(?<![\\d〇一二三四五六七八九两兩十百千])(?<!\\d[.,])(${MYRIAD_DIGITS}|[〇一二三四五六七八九两兩十百千]{1,9}(?=${moreOf}?${scale}|吉瓦|兆瓦|成(?![立为為本果功员員都交长長])|割|年|ギガ|メガ|[个個])${spoken})((?:${moreOf}(?=${scale}))?(?:${SPACE}?${scale}(?:${SPACE}?零?\\d[\\d,]*(?:\\.\\d+)?${SPACE}?${scale})*(?:(?:\\d,\\d{3}|\\d{1,4})(?![\\d,])|(?<=만)${SPACE}(?:\\d,\\d{3}|\\d{3,4})(?![\\d,.]|${SPACE}?(?:년|월|일)))?)?)`
    : `(?:(?<![\\p{L}\\d.,])|${BEHIND_CODE})(?:(${DIGITS})((?:\\+?(?:${SPACE}|-)?${scale}(?![\\p{L}\\p{M}\\d]))*)((?:${SPACE}|-)?${tornScale}(?=[\\p{L}\\p{M}]))?|(${numeral})((?:(?:${SPACE}|-)${longScale}(?![\\p{L}\\p{M}\\d]))*)(?![\\p{L}\\p{M}\\d]))`
  // Groups go by place: named ones cost more than all else that is done here.
  const numberAt = new RegExp(pattern, words.myriad ? 'giu' : 'iuy')
  const scales = Object.entries(words.scales).sort(([a], [b]) => b.length - a.length)
  const numberOf = (match: RegExpExecArray): FoundNumber | undefined => {
    const [, number, scale, torn, word, wordScale] = match
    // A scale that runs into the next word cannot be trusted, and without it the number is a wrong one.
    if (torn !== undefined) return undefined
    const said = scale ?? wordScale ?? ''
    const base =
      number === undefined
        ? (words.numerals[lower(word ?? '')] ?? 0)
        : (words.numerals[number] ?? parseDigits(regrouped(number, said, words), words.decimal))
    const value = words.myriad
      ? myriad(base, said.replace(more, ''), scales, words.decimal)
      : base * scaleOf(said, scales)
    if (!Number.isFinite(value) || value <= 0) return undefined
    const end = match.index + match[0].length
    return {
      value,
      start: match.index,
      end,
      scale: base > 0 ? value / base : 1,
      digits: number !== undefined,
      more: more.test(said) || said.startsWith('+'),
    }
  }
  if (!words.myriad) return (scan) => summed(numbersAmong(scan, numberAt, numberOf), scan.text, words)
  return ({ text }) => matchesOf(numberAt, text)
      .map(numberOf)
      .filter((number) => number !== undefined)
}

/**
 * Tries a sticky pattern only where a number may begin: at digits that no letter or digit precedes, and at a numeral. Digits
 * that stand by themselves need no pattern.
 */
function numbersAmong(
  scan: Scan,
  pattern: RegExp,
  numberOf: (match: RegExpExecArray) => FoundNumber | undefined,
): readonly FoundNumber[] {
  const { text, tokens, told } = scan
  const found: FoundNumber[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.end <= from) continue
    const { is, start, end } = token
    if (is.kinds === ONLY_DIGITS && from <= start && standsAlone(scan, end)) {
      const value = Number(is.written)
      if (!isPart(text, start) && value > 0) found.push({ value, start, end, scale: 1, digits: true, more: false })
      continue
    }
    const last = (is.kinds & DIGIT) !== 0 ? end : ((told[i] ?? 0) & NUMERAL) !== 0 ? start + 1 : start
    for (let at = Math.max(from, start); at < last; at++) {
      const goesOn = at > start && (kindAt(text, at - 1) & (LETTER | DIGIT)) !== 0 && !isCode(text, start, at)
      if (at > start && ((kindAt(text, at) & DIGIT) === 0 || goesOn)) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      from = match.index + match[0].length
      at = from - 1
      const number = numberOf(match)
      if (number) found.push(number)
    }
  }
  return found
}

const ONLY_DIGITS = kindsBetween('0', 0, 1)
const GROUPING = ".,'’"
/** True behind a mark that would make digits the end of a longer number. */
const isPart = (text: string, start: number) => text[start - 1] === '.' || text[start - 1] === ','

/** True for digits that neither go on behind a mark nor have a scale behind them. */
function standsAlone(scan: Scan, end: number): boolean {
  const { text } = scan
  if ((scan.behind(end) & SCALE) !== 0) return false
  const mark = text.charAt(end)
  const mayGoOn = GROUPING.includes(mark) || (kindAt(text, end) & SPACED) !== 0
  return !(mayGoOn && (kindAt(text, end + 1) & DIGIT) !== 0)
}

const lower = (word: string) =>
  word
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/’/gu, "'")

/** A comma that groups digits where the language's own mark is meant to: only before a scale, with three digits behind. */
const regrouped = (number: string, said: string, { groupsByEither }: QuantityWords): string =>
  groupsByEither && said !== '' && /^\d{1,3}(?:,\d{3})+$/u.test(number) ? number.replaceAll(',', '') : number

/** A number in digits by the marks of its language; NaN where the marks contradict each other. */
function parseDigits(raw: string, decimal: '.' | ','): number {
  if (WHOLE.test(raw)) return Number(raw)
  if (HAN.test(raw)) return parseHan(raw)
  const bare = raw.replace(/[\s\u00a0\u202f\u2009'’]/gu, '')
  const grouping = decimal === '.' ? ',' : '.'
  const point = bare.indexOf(decimal)
  if (point !== bare.lastIndexOf(decimal)) return Number(bare.replaceAll(decimal, ''))
  const whole = point < 0 ? bare : bare.slice(0, point)
  const fraction = point < 0 ? undefined : bare.slice(point + 1)
  if (!whole.includes(grouping)) {
    if (grouping === '.' && fraction === '000') return Number(whole) * 1000
    return Number(fraction === undefined ? whole : `${whole}.${fraction}`)
  }
  const groups = whole.split(grouping)
  const grouped = groups.slice(1).every((group) => group.length === 3)
  if (!grouped) return groups.length === 2 && fraction === undefined ? Number(groups.join('.')) : Number.NaN
  return Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`)
}

/** Numbers written in Chinese characters below ten thousand: 三百二十. */
function parseHan(raw: string): number {
  let total = 0
  let current = 0
  for (const character of raw.replace(/[两兩]/gu, '二')) {
    const digit = HAN_DIGITS.indexOf(character)
    const ten = HAN_TENS[character]
    if (ten) {
      total += (current || 1) * ten
      current = 0
    } else current = digit
  }
  return total + current
}

/** Words for scales with their factors, the longest first. */
type Scales = readonly (readonly [name: string, factor: number])[]

function scaleOf(said: string, scales: Scales): number {
  if (said === '') return 1
  let rest = lower(said.replace(/[-+]/gu, ' ')).trim()
  let factor = 1
  while (rest !== '') {
    const scale = scales.find(([name]) => rest.startsWith(name))
    if (scale === undefined) return factor
    factor *= scale[1]
    rest = rest.slice(scale[0].length).trim()
  }
  return factor
}

/** The least scale that closes a group of digits: 2천500억 is two thousand and five hundred of them. */
const MYRIAD = 1e4

/** What a scale multiplies by below ten thousand, and from there: 백억 is a hundred, and a hundred million. */
function factorsOf(said: string, scales: Scales): readonly [small: number, large: number] {
  let small = 1
  let rest = said
  for (;;) {
    const scale = scales.find(([name, factor]) => factor < MYRIAD && rest.startsWith(name))
    if (scale === undefined) return [small, scaleOf(rest, scales)]
    small *= scale[1]
    rest = rest.slice(scale[0].length)
  }
}

/** The sum of the parts of a number by ten thousands: 4兆6000億. */
function myriad(base: number, said: string, scales: Scales, decimal: '.' | ','): number {
  if (said === '') return base
  let total = 0
  let group = 0
  let number = base
  for (const part of said.replace(/\s/gu, '').matchAll(/(?<number>\d[\d,.]*)|(?<scale>[^\d]+)/gu)) {
    if (part.groups?.['number'] !== undefined) {
      number = parseDigits(part.groups['number'], decimal)
      continue
    }
    const [small, large] = factorsOf(part.groups?.['scale'] ?? '', scales)
    if (small > 1 || large === 1) {
      group += number * small
      number = 0
    }
    if (large > 1) {
      total += (group + number) * large
      group = 0
      number = 0
    }
  }
  return total + group + number
}
