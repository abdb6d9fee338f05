import { matchesOf } from '../text/matches.ts'
import { digitsWith, parseDigits, regrouped } from './digits.ts'
import { counting, type FindNumbers, type FoundNumber } from './numbers.ts'
import { anyOf, GAP, normal } from './patterns.ts'
import type { QuantityWords } from './words.ts'

/** A space parts two numbers: "B200 2424장". */
const DIGITS = digitsWith('.,')
/** Scales of English fragments, which texts without spaces quote as they are: US$10 billion. */
const latinScales = { million: 1e6, billion: 1e9, trillion: 1e12 }

/** Where words run on: one pattern; linear, since no part of it can match two ways. */
export function unspacedNumbers(pack: QuantityWords): FindNumbers {
  const words = { ...pack, scales: { ...latinScales, ...pack.scales } }
  const scale = `(?:(?!${anyOf(Object.keys(words.power))})${anyOf(Object.keys(words.scales))})`
  const numeral = anyOf(Object.keys(words.numerals))
  const units = anyOf([...Object.keys(words.currencies), ...Object.keys(words.power)])
  const spoken = numeral === anyOf([]) ? '' : `|(?<![\\p{L}\\d])${numeral}(?=${scale}*${GAP}?${units})`
  const moreOf = `(?:${anyOf(words.more ?? [])})`
  const more = new RegExp(`^${moreOf}`, 'u')
  // Groups go by place: named ones cost more than all else that is done here.
  const numberAt = new RegExp(
    `(?<![\\d〇一二三四五六七八九两兩十百千])(?<!\\d[.,])(${DIGITS}|[〇一二三四五六七八九两兩十百千]{1,9}(?=${moreOf}?${scale}|吉瓦|兆瓦|成(?![立为為本果功員员都交长長])|割|年|ギガ|メガ|[个個])${spoken})((?:${moreOf}(?=${scale}))?(?:${GAP}?${scale}(?:${GAP}?零?\\d[\\d,]*(?:\\.\\d+)?${GAP}?${scale})*(?:(?:\\d,\\d{3}|\\d{1,4})(?![\\d,])|(?<=만)${GAP}(?:\\d,\\d{3}|\\d{3,4})(?![\\d,.]|${GAP}?(?:년|월|일)))?)?)`,
    'giu',
  )
  const scales = Object.entries(words.scales).sort(([a], [b]) => b.length - a.length)
  const numberOf = (match: RegExpExecArray): FoundNumber | undefined => {
    const [whole, number = '', said = ''] = match
    const base = words.numerals[number] ?? parseDigits(said === '' ? number : regrouped(number, words), words.decimal)
    const value = myriad(base, said.replace(more, ''), scales, words.decimal)
    return counting({
      value,
      start: match.index,
      end: match.index + whole.length,
      scale: base > 0 ? value / base : 1,
      digits: true,
      more: more.test(said) || said.startsWith('+'),
    })
  }
  return ({ text }) =>
    matchesOf(numberAt, text)
      .map(numberOf)
      .filter((number) => number !== undefined)
}

/** Words for scales with their factors, the longest first. */
type Scales = readonly (readonly [name: string, factor: number])[]

function scaleOf(said: string, scales: Scales): number {
  if (said === '') return 1
  let rest = normal(said.replace(/[-+]/gu, ' ')).trim()
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
