import { DIGIT, kindAt, kindsBetween, LETTER, MARK, SPACE } from '../text/letters.ts'
import { phraseTree, type Reach } from '../text/phrase-tree.ts'
import { digitsWith, parseDigits, regrouped } from './digits.ts'
import { endsWord, isJoint } from './edges.ts'
import { NUMERAL, SCALE } from './flags.ts'
import { counting, type FindNumbers, type FoundNumber } from './numbers.ts'
import { normal } from './patterns.ts'
import { summed } from './sums.ts'
import { LONG, type ToldText } from './told.ts'
import type { QuantityWords } from './words.ts'

const DIGITS = digitsWith(".,\\u00a0\\u202f\\u2009 '’")
/** Codes that stand right before the digits: "USD300m", "Rs10,000 crore". */
const CODES = 'US USD EUR GBP CHF RMB CNY JPY KRW INR Rs RM SGD AUD CAD HKD TWD SEK NOK DKK AED SAR BRL MYR'.split(' ')
const isCode = (text: string, start: number, end: number) => end - start <= 3 && CODES.includes(text.slice(start, end))

/** Where words are spaced: digits or a numeral, and scales behind, which a space, a hyphen or nothing parts. */
export function spacedNumbers(words: QuantityWords): FindNumbers {
  const digits = digitsFrom(words)
  const numeral = numeralFrom(words)
  return (scan) => summed(numbersAmong(scan, digits, numeral), scan.text, words)
}

/** A number with the scales behind it, read from an offset where it may begin. */
type ReadFrom = (text: string, start: number) => Reading | undefined

/** What is read of a number: where it ends, and the number itself unless it cannot be trusted. */
interface Reading {
  readonly end: number
  readonly number: FoundNumber | undefined
}

/** Digits, of which a sign may make more: "20+ billion". */
function digitsFrom(words: QuantityWords): ReadFrom {
  const names = Object.keys(words.scales)
  const scales = phraseTree(names, 'on')
  const power = phraseTree(Object.keys(words.power), 'on')
  const torn = phraseTree(
    names.filter(({ length }) => length >= LONG),
    'on',
  )
  const behind: ScaleStart = (text, end) => {
    const at = behindJoint(text, text[end] === '+' ? end + 1 : end)
    return power.reach(text, at) < 0 ? at : -1
  }
  const pattern = new RegExp(DIGITS, 'uy')
  return (text, start) => {
    pattern.lastIndex = start
    const [said] = pattern.exec(text) ?? []
    if (said === undefined) return undefined
    const from = start + said.length
    const { scale, end } = scaledFrom(text, from, behind, scales.reach, words)
    // A scale that runs into the next word cannot be trusted, and without it the number is a wrong one.
    const tornEnd = torn.reach(text, behindJoint(text, end), goesOnAsWord)
    if (tornEnd >= 0) return { end: tornEnd, number: undefined }
    const more = end > from && text[from] === '+'
    const base = parseDigits(end > from ? regrouped(said, words) : said, words.decimal)
    return { end, number: counting({ value: base * scale, start, end, scale, digits: true, more }) }
  }
}

/** A numeral; a scale of one letter is none behind it. */
function numeralFrom(words: QuantityWords): ReadFrom {
  const numerals = phraseTree(Object.keys(words.numerals), 'on')
  const scales = phraseTree(
    Object.keys(words.scales).filter(({ length }) => length > 1),
    'on',
  )
  const behind: ScaleStart = (text, end) => (isJoint(text, end) ? end + 1 : -1)
  return (text, start) => {
    const from = numerals.reach(text, start, endsWord)
    if (from < 0) return undefined
    const { scale, end } = scaledFrom(text, from, behind, scales.reach, words)
    const base = words.numerals[normal(text.slice(start, from))] ?? 0
    return { end, number: counting({ value: base * scale, start, end, scale, digits: false, more: false }) }
  }
}

/** Where a scale may begin behind a number, or another scale, that ends at an offset; -1 where none may. */
type ScaleStart = (text: string, end: number) => number

/** Scales one after the other from an offset on: what they make together, 1 for none, and where the last of them ends. */
function scaledFrom(
  text: string,
  from: number,
  behind: ScaleStart,
  reach: Reach,
  { scales }: QuantityWords,
): Pick<FoundNumber, 'scale' | 'end'> {
  let scale = 1
  let end = from
  for (;;) {
    const at = behind(text, end)
    const next = at < 0 ? -1 : reach(text, at, endsWord)
    if (next < 0) return { scale, end }
    scale *= scales[normal(text.slice(at, next))] ?? 1
    end = next
  }
}

const goesOnAsWord = (text: string, at: number) => (kindAt(text, at) & (LETTER | MARK)) !== 0
/** The offset behind a space or hyphen, where one stands. */
const behindJoint = (text: string, at: number) => (isJoint(text, at) ? at + 1 : at)

/**
 * Reads a number wherever one may begin: at digits that no letter or digit precedes, unless these are the code of a currency,
 * and at a numeral. Digits that stand by themselves need no more than a look.
 */
function numbersAmong(scan: ToldText, digits: ReadFrom, numeral: ReadFrom): readonly FoundNumber[] {
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
      if ((at > start && !isDigit) || !mayBegin(text, start, at)) continue
      const read = isDigit ? digits(text, at) : numeral(text, at)
      if (!read) continue
      from = read.end
      at = from - 1
      if (read.number) found.push(read.number)
    }
  }
  return found
}

/** True for an offset in a word that begins at another one, where a number may begin: at the word, or behind a code. */
const mayBegin = (text: string, start: number, at: number): boolean =>
  (at > start && isCode(text, start, at)) || ((kindAt(text, at - 1) & (LETTER | DIGIT)) === 0 && !isPart(text, at))

const ONLY_DIGITS = kindsBetween('0', 0, 1)
const GROUPING = ".,'’"
/** True behind a mark that would make digits the end of a longer number. */
const isPart = (text: string, start: number) => text[start - 1] === '.' || text[start - 1] === ','

/** True for digits that neither go on behind a mark nor have a scale behind them. */
function standsAlone({ text, behind }: ToldText, end: number): boolean {
  if ((behind(end) & SCALE) !== 0) return false
  const mark = text.charAt(end)
  const mayGoOn = GROUPING.includes(mark) || (kindAt(text, end) & SPACE) !== 0
  return !(mayGoOn && (kindAt(text, end + 1) & DIGIT) !== 0)
}
