import type { Token } from '../text/tokens.ts'
import type { Part, PhraseNode, Phrases } from './describe-words.ts'

/** The words of a text, or its characters where words run on. */
export interface Units {
  readonly count: number
  /** Empty where there is none. */
  readonly wordAt: (i: number) => string
  readonly startOf: (i: number) => number
  readonly endOf: (i: number) => number
  /** False where no phrase opens as far as its first letter tells. */
  readonly mayOpen: (i: number) => boolean
}

interface Step {
  readonly part: Part
  readonly next: number
}

/** The longest phrase of one of the roles at a place. */
export type Stepping = (i: number, ...roles: readonly Part['role'][]) => Step | undefined

const BREAK = /[.!?;:,\n]/u

interface Phrase {
  readonly parts: readonly Part[]
  readonly next: number
}

/** The phrases that begin at each place, the longest first; looked up once, however many roles are asked for there. */
export function phrasesOfText(
  text: string,
  units: Units,
  tops: readonly PhraseNode[],
): (place: number) => readonly Phrase[] {
  const known = new Array<readonly Phrase[] | undefined>(units.count)
  return (place) => {
    if (place >= units.count || !units.mayOpen(place)) return NONE
    const phrases = known[place] ?? phrasesAt(text, units, place, tops)
    known[place] = phrases
    return phrases
  }
}

export const stepping =
  (phrasesFrom: (place: number) => readonly Phrase[]): Stepping =>
  (i, ...roles) => {
    for (const { parts, next } of phrasesFrom(i)) {
      const part = parts.find(({ role }) => roles.includes(role))
      if (part) return { part, next }
    }
    return undefined
  }

const NONE: readonly Phrase[] = []

/** A phrase stops at a mark that ends a clause. */
function phrasesAt(text: string, units: Units, from: number, tops: readonly PhraseNode[]): readonly Phrase[] {
  let found: Phrase[] | undefined
  for (const top of tops) {
    let at = top.next?.get(units.wordAt(from))
    for (let i = from + 1; at; i++) {
      if (at.parts) {
        found ??= []
        found.push({ parts: at.parts, next: i })
      }
      if (i >= units.count) break
      const [end, start] = [units.endOf(i - 1), units.startOf(i)]
      if (start - end > 1 && BREAK.test(text.slice(end, start))) break
      at = at.next?.get(units.wordAt(i))
    }
  }
  return found?.sort((a, b) => b.next - a.next) ?? NONE
}

/** A text's words as its units. */
export const wordsOf = (tokens: readonly Token[]): Units => ({
  count: tokens.length,
  wordAt: (i) => tokens[i]?.word ?? '',
  startOf: (i) => tokens[i]?.start ?? 0,
  endOf: (i) => tokens[i]?.end ?? 0,
  mayOpen: () => true,
})

/** A text's characters as its units, for languages whose words run on. */
export function charactersOf(text: string, { firsts }: Phrases): Units {
  const lower = text.toLowerCase()
  return {
    count: lower.length,
    wordAt: (i) => lower[i] ?? '',
    startOf: (i) => i,
    endOf: (i) => i + 1,
    mayOpen: (i) => firsts[lower.charCodeAt(i)] === 1,
  }
}
