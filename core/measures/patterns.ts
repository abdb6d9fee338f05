import { remembered, wordOf } from '../text/vocabulary.ts'

/** One white space between words, as a pattern. */
export const GAP = '[\\s\\u00a0\\u202f\\u2009]'

/** A phrase as a pattern: its words apart by any white space, `*` for the rest of a word, apostrophes of either form. */
const escaped = (phrase: string): string =>
  phrase
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*/gu, '[\\p{L}\\p{M}]{0,40}')
    .replace(/ /gu, `${GAP}+`)
    .replace(/['’]/gu, "['’]")

/** An alternation of phrases, the longest first, so that "mil millones" is met before "mil"; none of no phrases. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? '(?!)'
    : `(?:${[...phrases]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`

const normalised = remembered(({ lower }) => lower.replace(/\s+/gu, ' ').replace(/’/gu, "'"))
/** A phrase of a text as it is looked up in a list: in lower case, with plain spaces and apostrophes. */
export const normal = (phrase: string): string => normalised(wordOf(phrase))
