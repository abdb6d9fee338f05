import { childOf, columnsOf, type Growing, type Grown } from './columns.ts'
import { kindAt, LETTER, lowerOf, MARK, SPACE } from './letters.ts'
import { isMarked, mark, marksOf } from './marks.ts'

/** Tells whether a phrase may end at an offset of a text, or begin there. */
export type Edge = (text: string, at: number) => boolean

/** How far the longest of some phrases reaches from an offset that may end where it does; -1 where there is none. */
export type Reach = (text: string, from: number, mayEnd?: Edge) => number

/** Phrases that are looked for at one offset of a text, letter by letter. */
export interface PhraseTree {
  readonly reach: Reach
}

/**
 * Phrases that are read on from an offset, or back from it. A space stands for any white space, `*` for the rest of a word;
 * neither case nor the form of an apostrophe counts. An alternation of a pattern tries one phrase after the other; this looks at
 * a letter once.
 */
export function phraseTree(phrases: Iterable<string>, direction: 'on' | 'back'): PhraseTree {
  const step = direction === 'on' ? 1 : -1
  const { columns, nodes } = grown(phrases, step)
  const kinds = Uint8Array.from(nodes, ({ next, isEnd }) => (isEnd ? ENDS : 0) | (next.has(STAR) ? GOES_ON : 0))
  const farther = (a: number, b: number) => (a < 0 || (b >= 0 && (b - a) * step > 0) ? b : a)

  const follow = (from: number, text: string, start: number, mayEnd: Edge): number => {
    let farthest = -1
    let at = start
    for (let branch = from; ; ) {
      const kind = kinds[branch] ?? 0
      if (kind & ENDS && mayEnd(text, at)) farthest = farther(farthest, at)
      if (kind & GOES_ON)
        for (let rest = at, n = 0; ; rest += step, n++) {
          farthest = farther(farthest, follow(childOf(columns, branch, STAR), text, rest, mayEnd))
          if (n === REST || (kindAt(text, step > 0 ? rest : rest - 1) & (LETTER | MARK)) === 0) break
        }
      const unit = unitOf(text.charCodeAt(step > 0 ? at : at - 1) | 0)
      branch = unit === STAR ? 0 : childOf(columns, branch, unit)
      if (branch === 0) return farthest
      at += step
      if (unit === GAP) while ((kindAt(text, step > 0 ? at : at - 1) & SPACE) !== 0) at += step
    }
  }
  const isOpen = nodes[0]?.next.has(STAR) ?? false
  const openings = marksOf(MARKS)
  for (const unit of nodes[0]?.next.keys() ?? []) mark(openings, unit, 0, 0)
  return {
    reach(text, from, mayEnd = anywhere) {
      const unit = unitOf(text.charCodeAt(step > 0 ? from : from - 1) | 0)
      return isOpen || isMarked(openings, unit, 0, 0) ? follow(0, text, from, mayEnd) : -1
    },
  }
}

const anywhere = () => true
const MARKS = 10
/** The longest rest of a word that `*` stands for, in UTF-16 units. */
const REST = 40
const GAP = 32
const STAR = 42
const APOSTROPHE = 39
const CURLED = 0x2019

/** What a UTF-16 unit is looked up by. */
const unitOf = (unit: number): number => (unit === CURLED ? APOSTROPHE : lowerOf(unit))

/** A phrase ends at a branch; the rest of a word follows it. */
const ENDS = 1
const GOES_ON = 2

interface Branch extends Growing<Branch> {
  isEnd: boolean
}

const NOTHING: readonly never[] = []
const branchOf = (): Branch => ({ next: new Map(), beside: () => NOTHING, isEnd: false })

function grown(phrases: Iterable<string>, step: 1 | -1): Grown<Branch> {
  const root = branchOf()
  for (const phrase of phrases) {
    const units = Array.from({ length: phrase.length }, (_, i) => unitOf(phrase.charCodeAt(i)))
    let at = root
    for (const unit of step > 0 ? units : units.reverse()) {
      const known = at.next.get(unit) ?? branchOf()
      at.next.set(unit, known)
      at = known
    }
    at.isEnd = true
  }
  return columnsOf(root)
}
