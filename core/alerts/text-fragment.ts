import { once } from '../once.ts'
import { plainLine } from './plain-text.ts'

const words = once(() => new Intl.Segmenter('en', { granularity: 'word' }))
const longest = 120
const edge = 5

/** An address that opens the page at the quoted words (a URL text fragment); other addresses than http and https give nothing. */
export function linkToQuote(url: string, quote: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined
  address.hash = ''
  return `${address.href}#:~:text=${selector(quote)}`
}

function selector(quote: string): string {
  if (quote.length <= longest && !quote.includes('\n')) return encode(quote)
  const head = wordsOf(quote.slice(0, window))[edge - 1]
  const start = Math.max(0, quote.length - window)
  const tail = wordsOf(quote.slice(start)).at(-edge)
  if (!head || !tail || start + tail.index <= head.index) return encode(plainLine(quote.slice(0, longest)))
  return `${encode(quote.slice(0, head.index + head.segment.length))},${encode(quote.slice(start + tail.index))}`
}

/** Where the first and the last words are looked for: a quote of any length costs the same. */
const window = 400

const wordsOf = (text: string) => [...words().segment(text)].filter((word) => word.isWordLike)

// A hyphen has a meaning of its own in a text fragment.
function encode(text: string): string {
  return encodeURIComponent(plainLine(text)).replaceAll('-', '%2D')
}
