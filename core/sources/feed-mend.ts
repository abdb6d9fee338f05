import { decodeHTML } from 'entities'

/** What begins a document, and what may stand before it by mistake (blank lines, warnings, a stray byte order mark). */
const opening = /<\?xml\b|<(?:\w+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)\b|^\s*<(?:\w+:)?(?:item|entry)\b/i
const loneEntry = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:atom:)?entry\b/i

/** Controls above ASCII are quotes and dashes of windows-1252 that were taken for Latin-1. */
const secondSet = /[\u0080-\u009f]/g
const quotes = Array.from({ length: 32 }, (_, i) => decodeHTML(`&#${0x80 + i};`))

/** A feed's text without what makes a strict reader give up although a reader of goodwill would not. */
export function mendFeed(text: string): string {
  const quoted = text.replace(secondSet, (control) => quotes[control.charCodeAt(0) - 0x80] ?? '')
  const clean = quoted.replace(/[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv, '').trim()
  if (/^[\ufeff\s]*[{[](?!\s*<)/.test(clean)) return clean.replace(/^\ufeff/, '')
  const declared = withEntities(clean)
  const start = declared.search(opening)
  const document = start > 0 ? declared.slice(start) : declared
  return loneEntry.test(document)
    ? `<feed xmlns="http://www.w3.org/2005/Atom">${document.replace(/^\s*<\?xml\b[^>]*\?>/, '')}</feed>`
    : document
}

const mostEntities = 20_000

/** Entities that the document declares for itself, and those that have another meaning in XHTML than in HTML 5; such that hold others are left, so that nothing grows without end. */
function withEntities(text: string): string {
  const older = text.replaceAll('&lang;', '\u2329').replaceAll('&rang;', '\u232a')
  const subset = /<!DOCTYPE\b[^[<>]*\[([\s\S]{0,20000}?)\]\s*>/i.exec(text.slice(0, 30_000))?.[1]
  if (!subset) return older
  const declared = new Map(
    [...subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])([^&%]{0,200}?)\2\s*>/g)].map(
      ([, name = '', , value = '']) => [name, value] as const,
    ),
  )
  let left = mostEntities
  return older.replace(/&([\w.-]+);/g, (whole, name: string) => (left-- > 0 ? (declared.get(name) ?? whole) : whole))
}
