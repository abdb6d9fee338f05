import { childOf, columnsOf, type Growing } from './columns.ts'
import { kindAt, LATIN } from './letters.ts'
import type { Match } from './lexicon.ts'
import { isMarked, mark, marksOf } from './marks.ts'
import { type Parts, partsOf } from './phrase.ts'

const GAP = '...'
const GAP_CHARACTERS = 12
const unitsOf = (text: string): number[] => text.split('').map((character) => character.charCodeAt(0))
/** Gaps end with their sentence. */
const STOPS: ReadonlySet<number> = new Set(unitsOf('。！？!?；;\n'))

/** True inside a Latin word: such words stand by themselves in unspaced scripts too ("LOI" is not in "Colloid"). */
const runsOn = (text: string, at: number) =>
  at > 0 && (kindAt(text, at - 1) & LATIN) !== 0 && (kindAt(text, at) & LATIN) !== 0

/** A phrase unit by unit, where words run on. */
interface Character<Label> extends Growing<Character<Label>> {
  gap: Character<Label> | undefined
  /** Where phrases go on that have one of several parts here, each of which ends in a character of its own. */
  readonly onward: Character<Label>[]
  readonly labels: Label[]
}

function character<Label>(): Character<Label> {
  const fresh: Character<Label> = {
    next: new Map(),
    gap: undefined,
    onward: [],
    labels: [],
    beside: () => (fresh.gap ? [fresh.gap, ...fresh.onward] : fresh.onward),
  }
  return fresh
}

function nextCharacter<Label>(of: Character<Label>, unit: number): Character<Label> {
  const known = of.next.get(unit) ?? character<Label>()
  of.next.set(unit, known)
  return known
}

/** The character that a phrase leads to from another one. */
function endOf<Label>(from: Character<Label>, parts: Parts): Character<Label> {
  let at = from
  for (const part of parts)
    if (typeof part === 'string')
      part.split(GAP).forEach((run, i) => {
        if (i > 0) {
          at.gap ??= character()
          at = at.gap
        }
        for (const unit of unitsOf(run.trim())) at = nextCharacter(at, unit)
      })
    else {
      const on = character<Label>()
      for (const alternative of part) endOf(at, alternative).onward.push(on)
      at = on
    }
  return at
}

/** What a character has besides those that follow it, as flags; most have nothing. */
const LABELS = 1
const ONWARD = 2
const GAPS = 4
const MARKS = 14

/** Compiles phrases of a script that does not part its words. */
export function compileUnspaced<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
): (text: string) => Match<Label>[] {
  const root = character<Label>()
  for (const [label, phrase] of phrases) {
    endOf(root, partsOf(phrase.toLowerCase())).labels.push(label)
  }
  const { columns, nodes, numberOf } = columnsOf(root)
  const kinds = Uint8Array.from(
    nodes,
    ({ labels, onward, gap }) => (labels.length > 0 ? LABELS : 0) | (onward.length > 0 ? ONWARD : 0) | (gap ? GAPS : 0),
  )
  const labels = nodes.map((node) => node.labels)
  const onward = nodes.map((node) => node.onward.map(numberOf))
  const gaps = Uint32Array.from(nodes, ({ gap }) => (gap ? numberOf(gap) : 0))

  const openings = marksOf(MARKS)
  for (const unit of root.next.keys()) mark(openings, unit, 0, 0)

  return (text) => {
    const out: Match<Label>[] = []
    const lower = text.toLowerCase()
    const follow = (at: number, start: number, i: number): void => {
      const kind = kinds[at] ?? 0
      if (kind & LABELS && !runsOn(lower, start) && !runsOn(lower, i))
        for (const label of labels[at] ?? []) out.push({ label, start, end: i })
      if (kind & ONWARD) for (const on of onward[at] ?? []) follow(on, start, i)
      const exact = childOf(columns, at, lower.charCodeAt(i))
      if (exact !== 0) follow(exact, start, i + 1)
      if ((kind & GAPS) === 0) return
      const gap = gaps[at] ?? 0
      for (let skip = 0; skip <= GAP_CHARACTERS; skip++) {
        const unit = lower.charCodeAt(i + skip)
        if (i + skip >= lower.length || STOPS.has(unit)) return
        const beyond = childOf(columns, gap, unit)
        if (beyond !== 0) follow(beyond, start, i + skip + 1)
      }
    }
    for (let i = 0; i < lower.length; i++) {
      const unit = lower.charCodeAt(i)
      const first = isMarked(openings, unit, 0, 0) ? childOf(columns, 0, unit) : 0
      if (first !== 0) follow(first, i, i + 1)
    }
    return out
  }
}
