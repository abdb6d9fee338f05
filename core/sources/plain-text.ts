import { decodeHTML } from 'entities'

const apart = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|td|tr|table|figure|blockquote)\b[^<>]*>/gi
const silent = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
/** What is markup, and not a sign between two numbers. */
const tag = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|<!--(?:(?!<!--)[\s\S])*?-->|<!--[^>]*>?|<!\[CDATA\[|\]\]>/gi
/** Titles are often escaped twice: what looks like one of these tags after one reading is one. */
const usualTag = /<\/?(?:p|div|br|b|i|em|strong|a|span|img)\b[^<>]*>/i

/** Letters of markup that are looked at: a title or summary that is longer tells nothing more. */
const longest = 200_000
/** How often a text may be escaped. */
const deepest = 3
const isEscaped = (words: string): boolean => usualTag.test(words) || /&(?:\w+|#\w+);/.test(words)

/** The words of a title or summary on one line, whether it is plain, markup, or markup that was escaped. */
export function plainText(markup: string): string {
  let words = strip(markup.slice(0, longest))
  for (let depth = 1; depth < deepest && isEscaped(words); depth++) words = strip(words)
  return words.replace(/\s+/g, ' ').trim()
}

function strip(markup: string): string {
  const words = markup.includes('<') ? markup.replace(silent, ' ').replace(apart, ' ').replace(tag, '') : markup
  return words.includes('&') ? decodeHTML(words) : words
}
