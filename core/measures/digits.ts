import type { QuantityWords } from './words.ts'

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const WHOLE = /^\d+$/u
const HAN = /^[〇一二三四五六七八九两兩十百千]+$/u

/** Full-width digits and signs as plain ones, and the point of Japanese papers (11・5%); every character stays one UTF-16 unit, so that offsets hold. */
export const plain = (text: string): string =>
  text.replace(
    /[０-９．％＄]|(?<=[\d０-９])(?:，(?=[\d０-９])|・(?=[\d０-９]{1,3}(?:[%％億兆万割倍]|ギガ|メガ)))/gu,
    (wide) => (wide === '・' ? '.' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  )

/** A pattern of digits in groups of three, with some marks between them, or in one run; and decimals. */
export const digitsWith = (marks: string): string =>
  `\\d{1,3}(?:[${marks}]\\d{3})+(?!\\d)(?:[.,]\\d{1,4})?|\\d+(?:[.,]\\d+)?`

/** A comma that groups digits where the language's own mark is meant to: only before a scale, with three digits behind. */
export const regrouped = (number: string, { groupsByEither }: QuantityWords): string =>
  groupsByEither && /^\d{1,3}(?:,\d{3})+$/u.test(number) ? number.replaceAll(',', '') : number

/** A number in digits by the marks of its language; NaN where the marks contradict each other. */
export function parseDigits(raw: string, decimal: '.' | ','): number {
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
