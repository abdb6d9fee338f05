import { load } from 'cheerio/slim'

const apart = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|td|tr|table|figure|blockquote)\b[^>]*>/gi
const silent = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi

/** The words of a title or summary on one line, whether it is plain, markup, or markup that was escaped. */
export function plainText(markup: string): string {
  let words = strip(markup)
  // Titles are often escaped twice; what looks like a tag or an entity after one reading is one.
  if (/<\/?(?:p|div|br|b|i|em|strong|a|span|img)\b[^>]*>|&(?:\w+|#\d+);/i.test(words)) words = strip(words)
  return words.replace(/\s+/g, ' ').trim()
}

const strip = (markup: string): string =>
  /[<&]/.test(markup) ? load(markup.replace(silent, ' ').replace(apart, ' ')).root().text() : markup
