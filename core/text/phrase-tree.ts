import { kindAt, LETTER, lowerOf, MARK, SPACE } from './letters.ts'

/** Phrases letter by letter, from their first letter or from their last. */
interface Branch {
  readonly next: Map<number, Branch>
  /** What follows the rest of a word. */
  any: Branch | undefined
  isEnd: boolean
}

/** Tells whether a phrase may end at an offset of a text, or begin there. */
export type Edge = (text: string, at: number) => boolean

/** Phrases that are looked for at one offset of a text, letter by letter. */
export interface PhraseTree {
  /** How far the longest of them reaches from an offset that may end where it does; -1 where there is none. */
  readonly reach: (text: string, from: number, mayEnd?: Edge) => number
}

const branch = (): Branch => ({ next: new Map(), any: undefined, isEnd: false })
const anywhere = () => true
/** The longest rest of a word that `*` stands for, in UTF-16 units. */
const REST = 40
const GAP = 32
const STAR = 42

/**
 * Phrases that are read on from an offset, or back from it. A space stands for any white space, `*` for the rest of a word;
 * neither case nor the form of an apostrophe counts. An alternation of a pattern tries one phrase after the other; this looks at a letter once.
 */
export function phraseTree(phrases: Iterable<string>, direction: 'on' | 'back'): PhraseTree {
  const step = direction === 'on' ? 1 : -1
  const root = branch()
  for (const phrase of phrases) {
    let at = root
    const units = Array.from({ length: phrase.length }, (_, i) => unitOf(phrase.charCodeAt(i)))
    for (const unit of step > 0 ? units : units.reverse()) at = unit === STAR ? restOf(at) : letterOf(at, unit)
    at.isEnd = true
  }

  const farther = (a: number, b: number) => (a < 0 || (b >= 0 && (b - a) * step > 0) ? b : a)
  const follow = (from: Branch, text: string, start: number, mayEnd: Edge): number => {
    let farthest = -1
    let at = start
    for (let here: Branch | undefined = from; here; ) {
      if (here.isEnd && mayEnd(text, at)) farthest = farther(farthest, at)
      if (here.any)
        for (let rest = at, n = 0; ; rest += step, n++) {
          farthest = farther(farthest, follow(here.any, text, rest, mayEnd))
          if (n === REST || (kindAt(text, step > 0 ? rest : rest - 1) & (LETTER | MARK)) === 0) break
        }
      const unit = unitOf(text.charCodeAt(step > 0 ? at : at - 1) | 0)
      here = here.next.get(unit)
      if (!here) break
      at += step
      if (unit === GAP) while ((kindAt(text, step > 0 ? at : at - 1) & SPACE) !== 0) at += step
    }
    return farthest
  }
  return { reach: (text, from, mayEnd = anywhere) => follow(root, text, from, mayEnd) }
}

function letterOf(at: Branch, unit: number): Branch {
  const known = at.next.get(unit) ?? branch()
  at.next.set(unit, known)
  return known
}

function restOf(at: Branch): Branch {
  at.any ??= branch()
  return at.any
}

const APOSTROPHE = 39
const CURLED = 0x2019

/** What a UTF-16 unit is looked up by. */
function unitOf(unit: number): number {
  if (unit === CURLED) return APOSTROPHE
  return lowerOf(unit)
}
