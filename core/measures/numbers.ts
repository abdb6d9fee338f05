import { DIGIT, kindAt, kindsBetween, LETTER, MARK, SPACE as SPACED } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import { phraseTree } from '../text/phrase-tree.ts'
import { isJoint } from './edges.ts'
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
/** Compiles the search for all numbers of a language. */
export const compileNumbers = (words: QuantityWords): ((scan: Scan) => readonly FoundNumber[]) =>
  words.myriad ? compileMyriads(words) : compileSpaced(words)

/** Where words run on: one pattern; linear, since no part of it can match two ways. */
function compileMyriads(pack: QuantityWords): (scan: Scan) => readonly FoundNumber[] {
  const words = { ...pack, scales: { ...latinScales, ...pack.scales } }
  const scale = `(?:(?!${anyOf(Object.keys(words.power))})${anyOf(Object.keys(words.scales))})`
  const numeral = anyOf(Object.keys(words.numerals))
  const units = anyOf([...Object.keys(words.currencies), ...Object.keys(words.power)])
  const spoken = numeral === anyOf([]) ? '' : `|(?<![\\p{L}\\d])${numeral}(?=${scale}*${SPACE}?${units})`
  const moreOf = `(?:${anyOf(words.more ?? [])})`
  const more = new RegExp(`^${moreOf}`, 'u')
  // Groups go by place: named ones cost more than all else that is done here.
  const numberAt = new RegExp(
    `(?<![\\d〇一二三四五六七八九两兩十百千])(?<!\\d[.,])(${MYRIAD_DIGITS}|[〇一二三四五六七八九两兩十百千]{1,9}(?=${moreOf}?${scale}|吉瓦|兆瓦|成(?![立为為本果功員员都交长長])|割|年|ギガ|メガ|[个個])${spoken})((?:${moreOf}(?=${scale}))?(?:${SPACE}?${scale}(?:${SPACE}?零?\\d[\\d,]*(?:\\.\\d+)?${SPACE}?${scale})*(?:(?:\\d,\\d{3}|\\d{1,4})(?![\\d,])|(?<=만)${SPACE}(?:\\d,\\d{3}|\\d{3,4})(?![\\d,.]|${SPACE}?(?:년|월|일)))?)?)`,
    'giu',
  )
  const scales = Object.entries(words.scales).sort(([a], [b]) => b.length - a.length)
  const numberOf = (match: RegExpExecArray): FoundNumber | undefined => {
    const [whole, number = '', said = ''] = match
    const base = words.numerals[number] ?? parseDigits(said === '' ? number : regrouped(number, words), words.decimal)
    const value = myriad(base, said.replace(more, ''), scales, words.decimal)
    if (!Number.isFinite(value) || value <= 0) return undefined
    return {
      value,
      start: match.index,
      end: match.index + whole.length,
      scale: base > 0 ? value / base : 1,
      digits: true,
      more: more.test(said) || said.startsWith('+'),
    }
  }
  return ({ text }) =>
    matchesOf(numberAt, text)
      .map(numberOf)
      .filter((number) => number !== undefined)
}

const WORD = LETTER | MARK | DIGIT
const endsWord = (text: string, at: number) => (kindAt(text, at) & WORD) === 0
const goesOnAsWord = (text: string, at: number) => (kindAt(text, at) & (LETTER | MARK)) !== 0

/** A number with the scales behind it, read from an offset where it may begin. */
type ReadNumber = (text: string, start: number) => ReadDigits | undefined

/** What is read of a number: where it ends, and the number itself unless it cannot be trusted. */
interface ReadDigits {
  readonly end: number
  readonly number: FoundNumber | undefined
}

/** Where words are spaced: digits or a numeral, and scales behind, which a space, a hyphen or nothing parts. */
function compileSpaced(words: QuantityWords): (scan: Scan) => readonly FoundNumber[] {
  const names = Object.keys(words.scales)
  const power = phraseTree(Object.keys(words.power), 'on')
  const scales = phraseTree(names, 'on')
  const longScales = phraseTree(
    names.filter(({ length }) => length > 1),
    'on',
  )
  const tornScales = phraseTree(
    names.filter(({ length }) => length >= LONG),
    'on',
  )
  const numerals = phraseTree(Object.keys(words.numerals), 'on')
  const digitsAt = new RegExp(DIGITS, 'uy')

  const digitsFrom: ReadNumber = (text, start) => {
    digitsAt.lastIndex = start
    const [said] = digitsAt.exec(text) ?? []
    if (said === undefined) return undefined
    const from = start + said.length
    let end = from
    let scale = 1
    for (;;) {
      const at = behindJoint(text, text[end] === '+' ? end + 1 : end)
      const next = power.reach(text, at) < 0 ? scales.reach(text, at, endsWord) : -1
      if (next < 0) break
      scale *= words.scales[lower(text.slice(at, next))] ?? 1
      end = next
    }
    // A scale that runs into the next word cannot be trusted, and without it the number is a wrong one.
    const torn = tornScales.reach(text, behindJoint(text, end), goesOnAsWord)
    if (torn >= 0) return { end: torn, number: undefined }
    const base = words.numerals[said] ?? parseDigits(end > from ? regrouped(said, words) : said, words.decimal)
    return { end, number: numberOf(base, scale, start, end, true, end > from && text[from] === '+') }
  }
  const numeralFrom: ReadNumber = (text, start) => {
    const from = numerals.reach(text, start, endsWord)
    if (from < 0) return undefined
    let end = from
    let scale = 1
    for (;;) {
      const at = isJoint(text, end) ? end + 1 : -1
      const next = at < 0 ? -1 : longScales.reach(text, at, endsWord)
      if (next < 0) break
      scale *= words.scales[lower(text.slice(at, next))] ?? 1
      end = next
    }
    const base = words.numerals[lower(text.slice(start, from))] ?? 0
    return { end, number: numberOf(base, scale, start, end, false, false) }
  }
  return (scan) => summed(numbersAmong(scan, digitsFrom, numeralFrom), scan.text, words)
}

/** The offset behind a space or hyphen, where one stands. */
const behindJoint = (text: string, at: number) => (isJoint(text, at) ? at + 1 : at)

function numberOf(
  base: number,
  scale: number,
  start: number,
  end: number,
  digits: boolean,
  more: boolean,
): FoundNumber | undefined {
  const value = base * scale
  return Number.isFinite(value) && value > 0 ? { value, start, end, scale, digits, more } : undefined
}

/**
 * Reads a number wherever one may begin: at digits that no letter or digit precedes, unless these are the code of a currency,
 * and at a numeral. Digits that stand by themselves need no more than a look.
 */
function numbersAmong(scan: Scan, digitsFrom: ReadNumber, numeralFrom: ReadNumber): readonly FoundNumber[] {
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
      const isDigit = (kindAt(text, at) & DIGIT) !== 0
      if (at > start && !isDigit) continue
      const isCoded = at > start && isCode(text, start, at)
      if (!isCoded && ((kindAt(text, at - 1) & (LETTER | DIGIT)) !== 0 || isPart(text, at))) continue
      const read = isDigit ? digitsFrom(text, at) : numeralFrom(text, at)
      if (!read) continue
      from = read.end
      at = from - 1
      if (read.number) found.push(read.number)
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
const regrouped = (number: string, { groupsByEither }: QuantityWords): string =>
  groupsByEither && /^\d{1,3}(?:,\d{3})+$/u.test(number) ? number.replaceAll(',', '') : number

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
