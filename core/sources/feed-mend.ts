/** What begins a document, and what may stand before it by mistake (blank lines, warnings, a stray byte order mark). */
const opening = /<\?xml\b|<(?:\w+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)\b|^\s*<(?:\w+:)?(?:item|entry)\b/i
const loneEntry = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:atom:)?entry\b/i

/** A feed's text without what makes a strict reader give up although a reader of goodwill would not. */
export function mendFeed(text: string): string {
  const clean = text.replace(/[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv, '').trim()
  if (/^[\ufeff\s]*[{[](?!\s*<)/.test(clean)) return clean.replace(/^\ufeff/, '')
  const declared = withEntities(clean)
  const start = declared.search(opening)
  const document = start > 0 ? declared.slice(start) : declared
  const whole = loneEntry.test(document)
    ? `<feed xmlns="http://www.w3.org/2005/Atom">${document.replace(/^\s*<\?xml\b[^>]*\?>/, '')}</feed>`
    : document
  return decodeBase64(whole)
}

/** Entities that the document declares for itself; those that hold others are left, so that nothing grows without end. */
function withEntities(text: string): string {
  const subset = /<!DOCTYPE\b[^[<>]*\[([\s\S]{0,20000}?)\]\s*>/i.exec(text.slice(0, 30_000))?.[1]
  if (!subset) return text
  const declared = new Map(
    [...subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])([^&%]{0,200}?)\2\s*>/g)].map(
      ([, name = '', , value = '']) => [name, value] as const,
    ),
  )
  return text.replace(/&([\w.-]+);/g, (whole, name: string) => declared.get(name) ?? whole)
}

/** Atom 0.3 lets a text be in base64. */
const decodeBase64 = (text: string): string =>
  text.includes('base64')
    ? text.replace(
        /(<(\w[\w:]*)\b[^>]*\bmode\s*=\s*["']base64["'][^>]*>)([\s\w+/=]+)(<\/\2\s*>)/g,
        (_whole, open, _name, data, close) => {
          const words = Buffer.from(String(data), 'base64').toString('utf8')
          return `${open}${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}${close}`
        },
      )
    : text
