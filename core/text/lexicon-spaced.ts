import type { Match } from './lexicon.ts'
import { type Parts, partsOf } from './phrase.ts'
import { type Token, tokenize } from './tokens.ts'
import { bitOf, remembered } from './vocabulary.ts'

interface Node<Label> {
  /** The bits of all words that may lead on, so that most words are known not to without being looked up. */
  bits: number
  /** Children by a whole word. */
  next: Map<string, Node<Label>> | undefined
  /** Children by the beginning of a word, and by its end read backwards; most nodes have none. */
  begun: Affixes<Label> | undefined
  ended: Affixes<Label> | undefined
  /** What follows a gap. */
  gap: Node<Label> | undefined
  /** What ends the part of a sentence, however far off. */
  close: Node<Label> | undefined
  /** Where phrases go on that have one of several parts here, each of which ends in a node of its own. */
  readonly onward: Node<Label>[]
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
/** Before the last word of a part of a sentence: "stieß .... ab" in "stieß sämtliche 32 Millionen Nvidia-Aktien ab". */
const CLOSE = '....'
const CLOSE_WORDS = 14
const NONE: readonly never[] = []
const ALL = -1

const node = <Label>(): Node<Label> => ({
  bits: 0,
  next: undefined,
  begun: undefined,
  ended: undefined,
  gap: undefined,
  close: undefined,
  onward: [],
  labels: [],
})
const affixes = <Label>(): Affixes<Label> => ({ stem: { next: new Map() }, lengths: [] })

function child<Label>(of: Node<Label>, key: string): Node<Label> {
  of.next ??= new Map()
  of.bits |= bitOf(key)
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

function closeOf<Label>(at: Node<Label>): Node<Label> {
  at.close ??= node()
  return at.close
}

/** The node that a phrase leads to from another one. */
function endOf<Label>(from: Node<Label>, parts: Parts): Node<Label> {
  let at = from
  for (const part of parts)
    if (typeof part === 'string') for (const word of part.split(/\s+/u)) at = behind(at, word)
    else {
      const on = node<Label>()
      for (const alternative of part) endOf(at, alternative).onward.push(on)
      at = on
    }
  return at
}

/** The node that what stands between two spaces of a phrase leads to. */
function behind<Label>(from: Node<Label>, part: string): Node<Label> {
  if (part === GAP) return gapAfter(from)
  if (part === CLOSE) return closeOf(from)
  if (part.startsWith('*') && !part.endsWith('*')) {
    from.bits = ALL
    from.ended ??= affixes()
    return affixed(from.ended, unitsOf(part.slice(1)).reverse())
  }
  const words = tokenize(part).map(({ word }) => word)
  const begun = part.endsWith('*') ? (words.pop() ?? '') : undefined
  const at = words.reduce(child<Label>, from)
  if (begun === undefined) return at
  at.bits = ALL
  at.begun ??= affixes()
  return affixed(at.begun, unitsOf(begun))
}

/** Compiles phrases of a script that parts its words by spaces; `joints` are its words between two parts of a sentence. */
export function compileSpaced<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
  joints: ReadonlySet<string>,
): (tokens: readonly Token[]) => Match<Label>[] {
  const root = node<Label>()
  for (const [label, phrase] of phrases) {
    endOf(root, partsOf(phrase.toLowerCase())).labels.push(label)
  }

  const openings = remembered(({ lower }) => nodesOf(root, lower))
  return (tokens) => {
    const out: Match<Label>[] = []
    const follow = (at: Node<Label>, first: Token, i: number): void => {
      const last = tokens[i - 1]
      if (last) for (const label of at.labels) out.push({ label, start: first.start, end: last.end })
      for (const on of at.onward) follow(on, first, i)
      const token = tokens[i]
      if (!token || token.opens) return
      for (const next of nodesBehind(at, token)) follow(next, first, i + 1)
      for (let skip = 0; at.gap && skip <= GAP_WORDS; skip++) {
        const here = tokens[i + skip]
        if (!here || here.opens) break
        for (const next of nodesBehind(at.gap, here)) follow(next, first, i + skip + 1)
      }
      if (!at.close) return
      for (let end = closing(tokens, i, i, joints); end >= 0; end = closing(tokens, end + 1, i, joints)) {
        const last = tokens[end]
        if (last) for (const next of nodesBehind(at.close, last)) follow(next, first, end + 1)
      }
    }
    tokens.forEach((token, i) => {
      for (const next of openings(token.is)) follow(next, token, i + 1)
    })
    return out
  }
}

/** The place of the next word from one on that ends a part of a sentence, up to a mark and unless it is too far off; -1 where there is none. */
function closing(tokens: readonly Token[], from: number, first: number, joints: ReadonlySet<string>): number {
  for (let index = from; index <= first + CLOSE_WORDS; index++) {
    const token = tokens[index]
    if (!token || (index > first && isMarked(tokens, index - 1))) return -1
    if (isMarked(tokens, index) || joints.has(tokens[index + 1]?.word ?? '')) return index
  }
  return -1
}

/** True for a word that a mark stands behind, or nothing. */
function isMarked(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  return !token || !next || next.opens || next.start - token.end > 1
}

/** The nodes that a token leads to. */
const nodesBehind = <Label>(at: Node<Label>, { is }: Token): readonly Node<Label>[] =>
  (at.bits & is.bit) === 0 ? NONE : nodesOf(at, is.lower)

/** The nodes that a word leads to: as it is, by its beginning, by its end; hardly ever by more than one of them. */
function nodesOf<Label>({ next, begun, ended }: Node<Label>, word: string): readonly Node<Label>[] {
  const exact = next?.get(word)
  const starts = begun ? affixesOf(word, begun, 0, 1) : NONE
  const ends = ended ? affixesOf(word, ended, word.length - 1, -1) : NONE
  if (!exact) return ends.length === 0 ? starts : [...starts, ...ends]
  return starts.length + ends.length === 0 ? [exact] : [exact, ...starts, ...ends]
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
  if (found.length > 1) found.sort((a, b) => lengths.indexOf(a.length) - lengths.indexOf(b.length))
  return found.map(({ to }) => to)
}
