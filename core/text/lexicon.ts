import { type Token, tokenize } from './tokens.ts'

/** Where a phrase of a lexicon stands in a text, and what it stands for. */
export interface Match<Label extends string> {
  readonly label: Label
  readonly start: number
  readonly end: number
}

/** A set of labelled phrases, compiled once, that finds all of them in one pass over a text. */
export interface Lexicon<Label extends string> {
  scan(text: string, tokens: readonly Token[]): readonly Match<Label>[]
}

/** How a language parts its words: by spaces, or not at all (Japanese, Chinese). */
export type Script = 'spaced' | 'unspaced'

/**
 * Compiles phrases, each with its label. In a spaced script a phrase is words apart by spaces: `word` is met as it is,
 * `begin*` by every word that begins so, `*end` by every word that ends so. In an unspaced one it is characters. In both `...` passes over a few words or
 * characters of the same sentence. Case does not count.
 */
export function compileLexicon<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
  script: Script,
): Lexicon<Label> {
  return script === 'spaced' ? compileSpaced(phrases) : compileUnspaced(phrases)
}

interface Node<Label> {
  /** Children by a whole word, or by a character. */
  next: Map<string, Node<Label>> | undefined
  /** Children by the beginning of a word, and by its end read backwards; most nodes have none. */
  begun: Affixes<Label> | undefined
  ended: Affixes<Label> | undefined
  /** What follows a gap. */
  gap: Node<Label> | undefined
  readonly labels: Label[]
}

/** Parts of words letter by letter, and the lengths of those parts in the order in which they were first met. */
interface Affixes<Label> {
  readonly stem: Stem<Label>
  readonly lengths: number[]
}

interface Stem<Label> {
  readonly next: Map<number, Stem<Label>>
  /** What the part that ends here leads to. */
  to?: Node<Label>
}

const GAP = '...'
const GAP_WORDS = 4
const GAP_CHARACTERS = 12
const NONE: readonly never[] = []
const STOP = /[。！？!?；;\n]/u

const node = <Label>(): Node<Label> => ({
  next: undefined,
  begun: undefined,
  ended: undefined,
  gap: undefined,
  labels: [],
})
const affixes = <Label>(): Affixes<Label> => ({ stem: { next: new Map() }, lengths: [] })

function child<Label>(of: Node<Label>, key: string): Node<Label> {
  of.next ??= new Map()
  const known = of.next.get(key) ?? node<Label>()
  of.next.set(key, known)
  return known
}

function affixed<Label>({ stem, lengths }: Affixes<Label>, letters: readonly number[]): Node<Label> {
  let at = stem
  for (const letter of letters) {
    const known = at.next.get(letter) ?? { next: new Map() }
    at.next.set(letter, known)
    at = known
  }
  if (!lengths.includes(letters.length)) lengths.push(letters.length)
  at.to ??= node()
  return at.to
}

const unitsOf = (word: string): number[] => Array.from(word.split(''), (letter) => letter.charCodeAt(0))

function gapAfter<Label>(at: Node<Label>): Node<Label> {
  at.gap ??= node()
  return at.gap
}

function compileSpaced<Label extends string>(phrases: Iterable<readonly [Label, string]>): Lexicon<Label> {
  const root = node<Label>()
  for (const [label, phrase] of phrases) {
    let at = root
    for (const part of phrase.toLowerCase().split(/\s+/u)) {
      if (part === GAP) at = gapAfter(at)
      else if (part.endsWith('*')) {
        const words = tokenize(part)
        words.slice(0, -1).forEach(({ word }) => {
          at = child(at, word)
        })
        at.begun ??= affixes()
        at = affixed(at.begun, unitsOf(words.at(-1)?.word ?? ''))
      } else if (part.startsWith('*')) {
        at.ended ??= affixes()
        at = affixed(at.ended, unitsOf(part.slice(1)).reverse())
      } else for (const { word } of tokenize(part)) at = child(at, word)
    }
    at.labels.push(label)
  }

  const scan = (_text: string, tokens: readonly Token[]) => {
    const out: Match<Label>[] = []
    const follow = (at: Node<Label>, first: Token | undefined, i: number): void => {
      const last = tokens[i - 1]
      if (first && last) for (const label of at.labels) out.push({ label, start: first.start, end: last.end })
      const token = tokens[i]
      if (!token || (first && token.opens)) return
      enter(at, token.word, first ?? token, i + 1)
      for (let skip = 0; at.gap && skip <= GAP_WORDS; skip++) {
        const here = tokens[i + skip]
        if (!here || here.opens) return
        enter(at.gap, here.word, first, i + skip + 1)
      }
    }
    /** Goes on behind a word: as it is, by its beginning, by its end. */
    const enter = (at: Node<Label>, word: string, first: Token | undefined, i: number): void => {
      const exact = at.next?.get(word)
      if (exact) follow(exact, first, i)
      if (at.begun) for (const next of affixesOf(word, at.begun, 0, 1)) follow(next, first, i)
      if (at.ended) for (const next of affixesOf(word, at.ended, word.length - 1, -1)) follow(next, first, i)
    }
    for (let i = 0; i < tokens.length; i++) follow(root, undefined, i)
    return out
  }
  return { scan }
}

/** The nodes that a word leads to by its beginning, or by its end; those of the length first met come first. */
function affixesOf<Label>(
  word: string,
  { stem, lengths }: Affixes<Label>,
  from: number,
  step: 1 | -1,
): readonly Node<Label>[] {
  const found: { readonly to: Node<Label>; readonly length: number }[] = []
  let letter = from
  for (let at = stem.next.get(word.charCodeAt(letter)); at; at = at.next.get(word.charCodeAt(letter))) {
    letter += step
    if (at.to) found.push({ to: at.to, length: Math.abs(letter - from) })
  }
  if (found.length === 0) return NONE
  return found.sort((a, b) => lengths.indexOf(a.length) - lengths.indexOf(b.length)).map(({ to }) => to)
}

const LATIN = /\p{Script=Latin}/u

/** True inside a Latin word: such words stand by themselves in unspaced scripts too ("LOI" is not in "Colloid"). */
const runsOn = (text: string, at: number) => LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? '')

function compileUnspaced<Label extends string>(phrases: Iterable<readonly [Label, string]>): Lexicon<Label> {
  const root = node<Label>()
  for (const [label, phrase] of phrases) {
    let at = root
    for (const part of phrase.toLowerCase().split(GAP)) {
      if (at !== root) at = gapAfter(at)
      for (const character of part.trim()) at = child(at, character)
    }
    at.labels.push(label)
  }

  const scan = (text: string) => {
    const out: Match<Label>[] = []
    const lower = text.toLowerCase()
    const follow = (at: Node<Label>, start: number, i: number): void => {
      if (at.labels.length > 0 && !runsOn(lower, start) && !runsOn(lower, i))
        for (const label of at.labels) out.push({ label, start, end: i })
      const character = lower[i]
      if (character === undefined) return
      const exact = at.next?.get(character)
      if (exact) follow(exact, start, i + 1)
      for (let skip = 0; at.gap && skip <= GAP_CHARACTERS; skip++) {
        const here = lower[i + skip]
        if (here === undefined || STOP.test(here)) return
        const beyond = at.gap.next?.get(here)
        if (beyond) follow(beyond, start, i + skip + 1)
      }
    }
    for (let i = 0; i < lower.length; i++) follow(root, i, i)
    return out
  }
  return { scan }
}
