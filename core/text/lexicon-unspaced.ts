import { kindAt, LATIN } from './letters.ts'
import type { Match } from './lexicon.ts'
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
interface Character<Label> {
  next: Map<number, Character<Label>> | undefined
  gap: Character<Label> | undefined
  /** Where phrases go on that have one of several parts here, each of which ends in a character of its own. */
  readonly onward: Character<Label>[]
  readonly labels: Label[]
}

const character = <Label>(): Character<Label> => ({ next: undefined, gap: undefined, onward: [], labels: [] })

function nextCharacter<Label>(of: Character<Label>, unit: number): Character<Label> {
  of.next ??= new Map()
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

/** Compiles phrases of a script that does not part its words. */
export function compileUnspaced<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
): (text: string) => Match<Label>[] {
  const root = character<Label>()
  for (const [label, phrase] of phrases) {
    endOf(root, partsOf(phrase.toLowerCase())).labels.push(label)
  }

  return (text) => {
    const out: Match<Label>[] = []
    const lower = text.toLowerCase()
    const follow = (at: Character<Label>, start: number, i: number): void => {
      if (at.labels.length > 0 && !runsOn(lower, start) && !runsOn(lower, i))
        for (const label of at.labels) out.push({ label, start, end: i })
      for (const on of at.onward) follow(on, start, i)
      const exact = at.next?.get(lower.charCodeAt(i))
      if (exact) follow(exact, start, i + 1)
      for (let skip = 0; at.gap && skip <= GAP_CHARACTERS; skip++) {
        if (i + skip >= lower.length || STOPS.has(lower.charCodeAt(i + skip))) return
        const beyond = at.gap.next?.get(lower.charCodeAt(i + skip))
        if (beyond) follow(beyond, start, i + skip + 1)
      }
    }
    for (let i = 0; i < lower.length; i++) {
      const first = root.next?.get(lower.charCodeAt(i))
      if (first) follow(first, i, i + 1)
    }
    return out
  }
}
