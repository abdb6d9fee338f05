import type { Token } from '../text/tokens.ts'
import { BEGINS, OPENS, type Part, type PhraseNode, type Phrases, ROLE, type Unit, WHOLE } from './describe-words.ts'
import { isMarked } from './marks.ts'

/** The words of a text, or its characters where words run on. */
export interface Units {
  readonly count: number
  readonly unitAt: (i: number) => Unit
  readonly startOf: (i: number) => number
  readonly endOf: (i: number) => number
  /** Whether a description can begin with a unit. */
  readonly begins: (i: number) => boolean
  /** The phrases that a unit opens. */
  readonly openedBy: (i: number) => readonly PhraseNode[]
}

interface Step {
  readonly part: Part
  readonly next: number
}

/** The longest phrase at a place that is for one of some roles, given as flags. */
export type Stepping = (i: number, asked: number) => Step | undefined

const BREAK = /[.!?;:,\n]/u

interface Phrase {
  readonly parts: readonly Part[]
  /** What the parts are for. */
  readonly roles: number
  readonly next: number
}

/** Steps along a text; the phrases that begin at a place are looked up once, however many roles are asked for there. */
export function stepping(text: string, units: Units): Stepping {
  const known = new Map<number, readonly Phrase[]>()
  const phrasesFrom = (place: number): readonly Phrase[] => {
    const opened = place < units.count ? units.openedBy(place) : NONE
    if (opened.length === 0) return NONE
    const told = known.get(place)
    if (told) return told
    const phrases = phrasesAt(text, units, place, opened)
    known.set(place, phrases)
    return phrases
  }
  return (place, asked) => {
    for (const { parts, roles, next } of phrasesFrom(place)) {
      const part = roles & asked ? parts.find(({ role }) => ROLE[role] & asked) : undefined
      if (part) return { part, next }
    }
    return undefined
  }
}

const NONE: readonly never[] = []

/** The phrases that begin at a place, the longest first; one stops at a mark that ends a clause. */
function phrasesAt(text: string, units: Units, from: number, opened: readonly PhraseNode[]): readonly Phrase[] {
  const found: Phrase[] = []
  for (const opening of opened) {
    let at: PhraseNode | undefined = opening
    for (let i = from + 1; at; i++) {
      const { parts } = at
      if (parts) found.push({ parts, roles: parts.reduce((flags, { role }) => flags | ROLE[role], 0), next: i })
      if (!at.next || i >= units.count) break
      const [end, start] = [units.endOf(i - 1), units.startOf(i)]
      if (start - end > 1 && BREAK.test(text.slice(end, start))) break
      at = at.next.get(units.unitAt(i))
    }
  }
  return found.sort((a, b) => b.next - a.next)
}

/** A text's words as its units. */
export const wordsOf = (tokens: readonly Token[], { openedBy, opens }: Phrases): Units => ({
  count: tokens.length,
  unitAt: (i) => tokens[i]?.word ?? '',
  startOf: (i) => tokens[i]?.start ?? 0,
  endOf: (i) => tokens[i]?.end ?? 0,
  begins(i) {
    const token = tokens[i]
    return token !== undefined && (opens(token.is) & BEGINS) !== 0
  },
  openedBy(i) {
    const token = tokens[i]
    return token && opens(token.is) & OPENS ? openedBy(token.is) : NONE
  },
})

/** A text's characters as its units, for languages whose words run on. */
export function charactersOf(text: string, { openedByUnit, unitOpens, pairs }: Phrases): Units {
  const lower = text.toLowerCase()
  const opens = (i: number): number => {
    const unit = lower.charCodeAt(i)
    const flags = unitOpens[unit] ?? 0
    if (flags === 0 || flags & WHOLE) return flags
    return i + 1 < lower.length && isMarked(pairs, unit, lower.charCodeAt(i + 1), 0) ? flags : 0
  }
  return {
    count: lower.length,
    unitAt: (i) => lower.charCodeAt(i),
    startOf: (i) => i,
    endOf: (i) => i + 1,
    begins: (i) => (opens(i) & BEGINS) !== 0,
    openedBy: (i) => (opens(i) === 0 ? NONE : (openedByUnit.get(lower.charCodeAt(i)) ?? NONE)),
  }
}
