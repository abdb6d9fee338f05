import { once } from '../once.ts'

const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

/** Scraped text as one line without control marks, direction marks and broken characters, which could reorder or hide the words around it. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Bidi_Control}\u{200b}\u{2060}-\u{2064}\u{feff}\u{e0000}-\u{e007f}]+/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Scraped text as one line of at most `limit` UTF-16 units; a text of any length costs the same. */
export function shortLine(text: string, limit: number): string {
  return clip(plainLine(text.slice(0, limit * 4).replace(/[\ud800-\udbff]$/, '')), limit)
}

/** A text of at most `limit` UTF-16 units that ends between two graphemes, with `…` where something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = 0
  for (const { index, segment } of graphemes().segment(text.slice(0, limit + 1))) {
    if (index + segment.length > limit - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
