import type { Document } from './document.ts'
import type { Mention } from './mentions.ts'

/** The role of a name with no small word beside it. */
const NONE = 'none'

/** What the small word beside a mention makes of it: `with`, `to`, `from`, `of` ...; looked up once. */
export function roleOf(document: Document, mention: Mention): string {
  const known = document.roles.get(mention)
  if (known !== undefined) return known
  const { beside } = document.pack.claims
  const role =
    document.pack.script === 'unspaced' || beside.behind ? stuckTo(document, mention) : aheadOf(document, mention)
  document.roles.set(mention, role)
  return role
}

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

const WORD_AHEAD = /([\p{L}&]+['’]?)[\s\u00a0"“«„(]*$/u
/** How far ahead of a name its small word may begin, with an article between. */
const REACH = 30

function aheadOf({ text, pack }: Document, { start }: Mention): string {
  const { roles, articles } = pack.claims.beside
  let ahead = text.slice(Math.max(0, start - REACH), start)
  for (const isLast of [false, true]) {
    const [whole = '', word = ''] = WORD_AHEAD.exec(ahead) ?? []
    const key = word.toLowerCase().replace('’', "'")
    const role = roles[key]
    if (role) return role
    if (isLast || !articles.includes(key)) break
    ahead = ahead.slice(0, ahead.length - whole.length)
  }
  return NONE
}
