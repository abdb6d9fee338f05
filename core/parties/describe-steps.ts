import type { Token } from '../text/tokens.ts'
import { openings, type Part, type PhraseNode, type Phrases } from './describe-words.ts'

/** The words of a text, or its characters where words run on. */
export interface Units {
  readonly count: number
  /** Empty where there is none. */
  readonly wordAt: (i: number) => string
  readonly startOf: (i: number) => number
  readonly endOf: (i: number) => number
  /** The phrases that a unit opens. */
  readonly openedBy: (i: number) => readonly PhraseNode[]
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
export function phrasesOfText(text: string, units: Units): (place: number) => readonly Phrase[] {
  const known = new Array<readonly Phrase[] | undefined>(units.count)
  return (place) => {
    if (place >= units.count) return NONE
    const told = known[place]
    if (told) return told
    const opened = units.openedBy(place)
    if (opened.length === 0) return NONE
    const phrases = phrasesAt(text, units, place, opened)
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
function phrasesAt(text: string, units: Units, from: number, opened: readonly PhraseNode[]): readonly Phrase[] {
  let found: Phrase[] | undefined
  for (const opening of opened) {
    let at: PhraseNode | undefined = opening
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
export const wordsOf = (tokens: readonly Token[], { openedBy }: Phrases): Units => ({
  count: tokens.length,
  wordAt: (i) => tokens[i]?.word ?? '',
  startOf: (i) => tokens[i]?.start ?? 0,
  endOf: (i) => tokens[i]?.end ?? 0,
  openedBy(i) {
    const token = tokens[i]
    return token ? openedBy(token.is) : []
  },
})

/** A text's characters as its units, for languages whose words run on. */
export function charactersOf(text: string, { tops, firsts }: Phrases): Units {
  const lower = text.toLowerCase()
  return {
    count: lower.length,
    wordAt: (i) => lower[i] ?? '',
    startOf: (i) => i,
    endOf: (i) => i + 1,
    openedBy: (i) => (firsts[lower.charCodeAt(i)] === 1 ? openings(tops, lower[i] ?? '') : []),
  }
}
