import { childOf, columnsOf, type Growing } from './columns.ts'
import type { Match } from './lexicon.ts'
import { type Parts, partsOf } from './phrase.ts'
import { type Token, tokenize } from './tokens.ts'
import { remembered } from './vocabulary.ts'

/** A phrase word by word; what leads on is told by the number that the lexicon gives a word, or a part of one. */
interface Node<Label> extends Growing<Node<Label>> {
  /** What follows a gap. */
  gap: Node<Label> | undefined
  /** What ends the part of a sentence, however far off. */
  close: Node<Label> | undefined
  /** Where phrases go on that have one of several parts here, each of which ends in a node of its own. */
  readonly onward: Node<Label>[]
  readonly labels: Label[]
}

const GAP = '...'
const GAP_WORDS = 4
/** Before the last word of a part of a sentence: "stieß .... ab" in "stieß sämtliche 32 Millionen Nvidia-Aktien ab". */
const CLOSE = '....'
const CLOSE_WORDS = 14
const NONE: readonly never[] = []

function node<Label>(): Node<Label> {
  const fresh: Node<Label> = {
    next: new Map(),
    gap: undefined,
    close: undefined,
    onward: [],
    labels: [],
    beside: () => [fresh.gap, fresh.close, ...fresh.onward].filter((other) => other !== undefined),
  }
  return fresh
}

function child<Label>(of: Node<Label>, number: number): Node<Label> {
  const known = of.next.get(number) ?? node<Label>()
  of.next.set(number, known)
  return known
}

/** The words of a lexicon and the parts of words, numbered as they are met. */
interface Numbered {
  readonly word: (word: string) => number
  readonly begun: (part: string) => number
  readonly ended: (part: string) => number
  /** All the numbers of a word: its own, and those of its beginnings and ends; most words of a text have none. */
  readonly of: (word: string) => readonly number[]
}

function openNumbers(): Numbered {
  let last = 0
  const numbering = () => {
    const known = new Map<string, number>()
    const lengths = new Set<number>()
    const of = (part: string) => {
      const number = known.get(part) ?? ++last
      known.set(part, number)
      lengths.add(part.length)
      return number
    }
    return { known, lengths, of }
  }
  const [word, begun, ended] = [numbering(), numbering(), numbering()]
  return {
    word: word.of,
    begun: begun.of,
    ended: ended.of,
    of(said) {
      const numbers = [word.known.get(said)]
      for (const length of begun.lengths)
        if (length <= said.length) numbers.push(begun.known.get(said.slice(0, length)))
      for (const length of ended.lengths) if (length <= said.length) numbers.push(ended.known.get(said.slice(-length)))
      return numbers.filter((number) => number !== undefined)
    },
  }
}

/** The node that a phrase leads to from another one. */
function endOf<Label>(from: Node<Label>, parts: Parts, numbers: Numbered): Node<Label> {
  let at = from
  for (const part of parts)
    if (typeof part === 'string') for (const word of part.split(/\s+/u)) at = behind(at, word, numbers)
    else {
      const on = node<Label>()
      for (const alternative of part) endOf(at, alternative, numbers).onward.push(on)
      at = on
    }
  return at
}

/** The node that what stands between two spaces of a phrase leads to. */
function behind<Label>(from: Node<Label>, part: string, numbers: Numbered): Node<Label> {
  if (part === GAP) {
    from.gap ??= node()
    return from.gap
  }
  if (part === CLOSE) {
    from.close ??= node()
    return from.close
  }
  if (part.startsWith('*') && !part.endsWith('*')) return child(from, numbers.ended(part.slice(1)))
  const words = tokenize(part).map(({ word }) => word)
  const begun = part.endsWith('*') ? (words.pop() ?? '') : undefined
  const at = words.reduce((at, word) => child(at, numbers.word(word)), from)
  return begun === undefined ? at : child(at, numbers.begun(begun))
}

/** What a node has besides the words that lead on, as flags; most have nothing. */
const LABELS = 1
const ONWARD = 2
const GAPS = 4
const CLOSES = 8

/** Compiles phrases of a script that parts its words by spaces; `joints` are its words between two parts of a sentence. */
export function compileSpaced<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
  joints: ReadonlySet<string>,
): (tokens: readonly Token[]) => Match<Label>[] {
  const numbers = openNumbers()
  const root = node<Label>()
  for (const [label, phrase] of phrases) {
    endOf(root, partsOf(phrase.toLowerCase()), numbers).labels.push(label)
  }
  const { columns, nodes, numberOf } = columnsOf(root)
  const kinds = Uint8Array.from(
    nodes,
    ({ labels, onward, gap, close }) =>
      (labels.length > 0 ? LABELS : 0) | (onward.length > 0 ? ONWARD : 0) | (gap ? GAPS : 0) | (close ? CLOSES : 0),
  )
  const labels = nodes.map((node) => node.labels)
  const onward = nodes.map((node) => node.onward.map(numberOf))
  const gaps = Uint32Array.from(nodes, ({ gap }) => (gap ? numberOf(gap) : 0))
  const closes = Uint32Array.from(nodes, ({ close }) => (close ? numberOf(close) : 0))
  const numbersOf = remembered(({ lower }) => numbers.of(lower))
  const openings = remembered(({ lower }) =>
    numbers
      .of(lower)
      .map((number) => childOf(columns, 0, number))
      .filter(Boolean),
  )

  return (tokens) => {
    const out: Match<Label>[] = []
    /** Follows what leads on from a node by the word of a place. */
    const goOn = (at: number, first: Token, i: number, { is }: Token): void => {
      for (const number of numbersOf(is)) {
        const next = childOf(columns, at, number)
        if (next !== 0) follow(next, first, i + 1)
      }
    }
    const follow = (at: number, first: Token, i: number): void => {
      const kind = kinds[at] ?? 0
      const last = tokens[i - 1]
      if (kind & LABELS && last)
        for (const label of labels[at] ?? NONE) out.push({ label, start: first.start, end: last.end })
      if (kind & ONWARD) for (const on of onward[at] ?? NONE) follow(on, first, i)
      const token = tokens[i]
      if (!token || token.opens) return
      goOn(at, first, i, token)
      if (kind & GAPS)
        for (let skip = 0; skip <= GAP_WORDS; skip++) {
          const here = tokens[i + skip]
          if (!here || here.opens) break
          goOn(gaps[at] ?? 0, first, i + skip, here)
        }
      if (kind & CLOSES)
        for (let end = closing(tokens, i, i, joints); end >= 0; end = closing(tokens, end + 1, i, joints)) {
          const last = tokens[end]
          if (last) goOn(closes[at] ?? 0, first, end, last)
        }
    }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token) for (const opening of openings(token.is)) follow(opening, token, i + 1)
    }
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
