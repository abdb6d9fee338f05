import { type ComponentChild, h } from 'preact'
import type { StandingResource } from '../../schemas/api.ts'

// A number with its digits grouped in any of the ways of the ten languages.
const number = /\p{Sc}?\s?\d[\d.,’' \u00a0\u202f]*\d|\p{Sc}?\s?\d/gu
const scaleWord = /^[\s\u00a0]?(?:\p{Script=Latin}+|[万億兆亿만억조]+)/u
const scales = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** A quote with the number highlighted that a standing names; as it is where no number can be told to be the one. */
export function highlighted(quote: string, { named }: StandingResource): readonly ComponentChild[] {
  for (const { 0: text, index } of quote.matchAll(number)) {
    const scale = scaleOf(text, named)
    if (scale === undefined) continue
    const start = index + (text.length - text.trimStart().length)
    const digitsEnd = index + text.trimEnd().length
    const word = scale > 1 ? (scaleWord.exec(quote.slice(digitsEnd))?.[0] ?? '') : ''
    const end = digitsEnd + word.length
    return [quote.slice(0, start), h('mark', {}, quote.slice(start, end)), quote.slice(end)]
  }
  return [quote]
}

const scaleOf = (text: string, named: number) =>
  scales.find((scale) => amountsOf(text).some((amount) => Math.abs(amount * scale - named) < named * 1e-6))

// A point may part thousands or decimals: both are tried.
function amountsOf(text: string): readonly number[] {
  const digits = text.replace(/[^\d.,]/g, '')
  return [digits.replaceAll(',', ''), digits.replaceAll('.', '').replace(',', '.'), digits.replace(/[.,]/g, '')].map(
    Number,
  )
}
