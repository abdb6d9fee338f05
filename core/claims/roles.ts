import type { LanguagePack } from '../languages/pack.ts'
import { kindAt, LETTER, SPACE } from '../text/letters.ts'
import type { Document } from './document.ts'
import type { Mention } from './mentions.ts'
import { type Role, roleNamed } from './signals/roles.ts'

/** The role of a name with no small word beside it. */
const NONE = roleNamed('none')

/** The small words of a language as they are looked up. */
interface SmallWords {
  readonly roles: ReadonlyMap<string, Role>
  readonly articles: ReadonlySet<string>
  /** The most UTF-16 units that one of them has. */
  readonly longest: number
}

const compiled = new WeakMap<LanguagePack, SmallWords>()

function smallWords(pack: LanguagePack): SmallWords {
  const known = compiled.get(pack)
  if (known) return known
  const { roles, articles } = pack.claims.beside
  const fresh = {
    roles: new Map(Object.entries(roles).map(([word, name]) => [word, roleNamed(name)])),
    articles: new Set(articles),
    longest: Math.max(0, ...[...Object.keys(roles), ...articles].map(({ length }) => length)),
  }
  compiled.set(pack, fresh)
  return fresh
}

/** What the small word beside a mention makes of it: `with`, `to`, `from`, `of` ... */
export const roleOf = (document: Document, mention: Mention): Role =>
  document.pack.script === 'unspaced' || document.pack.claims.beside.behind
    ? stuckTo(document, mention)
    : aheadOf(document, mention)

/** The longest small words are of so many characters. */
const LONGEST = 4
const MARKS_BEHIND = /^[)）」』”’\s]+/u

/** Where words are not spaced, or stick to the name as particles do. */
function stuckTo({ text, pack }: Document, { start, end }: Mention): Role {
  const { behind } = pack.claims.beside
  const { roles } = smallWords(pack)
  const beside = behind
    ? text.slice(end, end + LONGEST).replace(MARKS_BEHIND, '')
    : text.slice(Math.max(0, start - LONGEST), start)
  for (let length = Math.min(LONGEST, beside.length); length > 0; length--) {
    const role = roles.get(behind ? beside.slice(0, length) : beside.slice(-length))
    if (role) return role
  }
  return NONE
}

const OPENING: ReadonlySet<string> = new Set('"“«„('.split(''))
const APOSTROPHE: ReadonlySet<string> = new Set("'’".split(''))
/** How far ahead of a name its small word may begin, with an article between. */
const REACH = 30

function aheadOf({ text, pack }: Document, { start }: Mention): Role {
  const { roles, articles, longest } = smallWords(pack)
  const least = Math.max(0, start - REACH)
  let to = start
  for (const isLast of [false, true]) {
    const word = wordAhead(text, least, to)
    if (word.said.length > longest) break
    const key = word.said.toLowerCase().replace('’', "'")
    const role = roles.get(key)
    if (role) return role
    if (isLast || !articles.has(key)) break
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
