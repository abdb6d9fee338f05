import { kindAt, LATIN } from './letters.ts'
import type { Match } from './lexicon.ts'

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
  readonly labels: Label[]
}

const character = <Label>(): Character<Label> => ({ next: undefined, gap: undefined, labels: [] })

function nextCharacter<Label>(of: Character<Label>, unit: number): Character<Label> {
  of.next ??= new Map()
  const known = of.next.get(unit) ?? character<Label>()
  of.next.set(unit, known)
  return known
}

/** Compiles phrases of a script that does not part its words. */
export function compileUnspaced<Label extends string>(
  phrases: Iterable<readonly [Label, string]>,
): (text: string) => Match<Label>[] {
  const root = character<Label>()
  for (const [label, phrase] of phrases) {
    let at = root
    for (const part of phrase.toLowerCase().split(GAP)) {
      if (at !== root) {
        at.gap ??= character()
        at = at.gap
      }
      for (const unit of unitsOf(part.trim())) at = nextCharacter(at, unit)
    }
    at.labels.push(label)
  }

  return (text) => {
    const out: Match<Label>[] = []
    const lower = text.toLowerCase()
    const follow = (at: Character<Label>, start: number, i: number): void => {
      if (at.labels.length > 0 && !runsOn(lower, start) && !runsOn(lower, i))
        for (const label of at.labels) out.push({ label, start, end: i })
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
