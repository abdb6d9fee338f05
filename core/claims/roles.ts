import { kindAt, LETTER, SPACE } from '../text/letters.ts'
import type { Document } from './document.ts'
import type { Mention } from './mentions.ts'

/** The role of a name with no small word beside it. */
const NONE = 'none'

/** What the small word beside a mention makes of it: `with`, `to`, `from`, `of` ... */
export const roleOf = (document: Document, mention: Mention): string =>
  document.pack.script === 'unspaced' || document.pack.claims.beside.behind
    ? stuckTo(document, mention)
    : aheadOf(document, mention)

/** The longest small words are of so many characters. */
const LONGEST = 4
const MARKS_BEHIND = /^[)）」』”’\s]+/u

/** Where words are not spaced, or stick to the name as particles do. */
function stuckTo({ text, pack }: Document, { start, end }: Mention): string {
  const { behind, roles } = pack.claims.beside
  const after = behind ? text.slice(end, end + LONGEST).replace(MARKS_BEHIND, '') : ''
  const before = text.slice(Math.max(0, start - LONGEST), start)
  for (let length = LONGEST; length > 0; length--) {
    const role = roles[behind ? after.slice(0, length) : before.slice(-length)]
    if (role) return role
  }
  return NONE
}

const OPENING: ReadonlySet<string> = new Set('"“«„('.split(''))
const APOSTROPHE: ReadonlySet<string> = new Set("'’".split(''))
/** How far ahead of a name its small word may begin, with an article between. */
const REACH = 30

function aheadOf({ text, pack }: Document, { start }: Mention): string {
  const { roles, articles } = pack.claims.beside
  const least = Math.max(0, start - REACH)
  let to = start
  for (const isLast of [false, true]) {
    const word = wordAhead(text, least, to)
    const key = word.said.toLowerCase().replace('’', "'")
    const role = roles[key]
    if (role) return role
    if (isLast || !articles.includes(key)) break
    to = word.start
  }
  return NONE
}

/** The word right before an offset, with an apostrophe that ends it; nothing where another mark stands between. */
function wordAhead(text: string, least: number, to: number): { readonly start: number; readonly said: string } {
  let end = to
  while (end > least && ((kindAt(text, end - 1) & SPACE) !== 0 || OPENING.has(text[end - 1] ?? ''))) end--
  const close = end > least && APOSTROPHE.has(text[end - 1] ?? '') ? end - 1 : end
  let start = close
  while (start > least && ((kindAt(text, start - 1) & LETTER) !== 0 || text[start - 1] === '&')) start--
  return { start, said: start < close ? text.slice(start, end) : '' }
}
