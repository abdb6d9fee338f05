/** What begins a document, and what may stand before it by mistake (blank lines, warnings, a stray byte order mark). */
const opening = /<\?xml\b|<(?:\w+:)?(?:rss|feed|rdf|channel|item|entry|urlset|sitemapindex)\b/i
const loneEntry = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:atom:)?entry\b/i

/** A feed's text without what makes a strict reader give up although a reader of goodwill would not. */
export function mendFeed(text: string): string {
  const clean = text.replace(/[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv, '').trim()
  if (/^[\ufeff\s]*[{[]/.test(clean)) return clean.replace(/^\ufeff/, '')
  const start = clean.search(opening)
  const document = start > 0 ? clean.slice(start) : clean
  const whole = loneEntry.test(document)
    ? `<feed xmlns="http://www.w3.org/2005/Atom">${document.replace(/^\s*<\?xml\b[^>]*\?>/, '')}</feed>`
    : document
  return decodeBase64(whole)
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
