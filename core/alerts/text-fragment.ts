import { plainLine } from './plain-text.ts'

const words = new Intl.Segmenter('en', { granularity: 'word' })
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
  const found = [...words.segment(quote)].filter((word) => word.isWordLike)
  const head = found[edge - 1]
  const tail = found.at(-edge)
  if (!head || !tail || tail.index <= head.index) return encode(plainLine(quote).slice(0, longest))
  return `${encode(quote.slice(0, head.index + head.segment.length))},${encode(quote.slice(tail.index))}`
}

// A hyphen has a meaning of its own in a text fragment.
function encode(text: string): string {
  return encodeURIComponent(plainLine(text)).replaceAll('-', '%2D')
}
