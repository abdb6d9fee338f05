import { compileSpaced } from './lexicon-spaced.ts'
import { compileUnspaced } from './lexicon-unspaced.ts'
import type { Token } from './tokens.ts'

/** Where a phrase of a lexicon stands in a text, and what it stands for. */
export interface Match<Label extends string> {
  readonly label: Label
  readonly start: number
  readonly end: number
}

/** A set of labelled phrases, compiled once, that finds all of them in one pass over a text: in order, of those that begin together the longest first. */
export interface Lexicon<Label extends string> {
  scan(text: string, tokens: readonly Token[]): readonly Match<Label>[]
}

/** How a language parts its words: by spaces, or not at all (Japanese, Chinese). */
export type Script = 'spaced' | 'unspaced'

/**
 * Compiles phrases, each with its label. In a spaced script a phrase is words apart by spaces: `word` is met as it is,
 * `begin*` by every word that begins so, `*end` by every word that ends so. In an unspaced one it is characters. In both `...` passes over a few words or
 * characters of the same sentence, in a spaced one `....` on to the last word before a mark or before one of the `joints` ("and"); `{one|other}` is any of several. Case does not count.
 */
export function compileLexicon<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
  script: Script,
  joints: readonly string[] = [],
): Lexicon<Label> {
  if (script === 'unspaced') {
    const scan = compileUnspaced(phrases)
    return { scan: (text) => longestFirst(scan(text)) }
  }
  const scan = compileSpaced(phrases, new Set(joints))
  return { scan: (_text, tokens) => longestFirst(scan(tokens)) }
}

/** Puts in place, of the matches that begin together, each before those that it is longer than; there are few of them. */
function longestFirst<Label extends string>(matches: Match<Label>[]): readonly Match<Label>[] {
  for (let i = 1; i < matches.length; i++) {
    const match = matches[i]
    if (!match) break
    let to = i
    let before = matches[to - 1]
    while (before?.start === match.start && before.end < match.end) {
      matches[to--] = before
      before = matches[to - 1]
    }
    matches[to] = match
  }
  return matches
}
