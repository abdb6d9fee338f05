import type { Token } from '../text/tokens.ts'
import type { Part, PhraseNode } from './describe-words.ts'

/** A word, or a character where words run on. */
export type Unit = Pick<Token, 'word' | 'start' | 'end'>

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
  units: readonly Unit[],
  tops: readonly PhraseNode[],
): (place: number) => readonly Phrase[] {
  const known: (readonly Phrase[] | undefined)[] = []
  return (place) => {
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
function phrasesAt(text: string, units: readonly Unit[], from: number, tops: readonly PhraseNode[]): readonly Phrase[] {
  let found: Phrase[] | undefined
  for (const top of tops) {
    let at = top.next?.get(units[from]?.word ?? '')
    for (let i = from + 1; at; i++) {
      if (at.parts) {
        found ??= []
        found.push({ parts: at.parts, next: i })
      }
      const unit = units[i]
      const last = units[i - 1]
      if (!unit || !last || (unit.start - last.end > 1 && BREAK.test(text.slice(last.end, unit.start)))) break
      at = at.next?.get(unit.word)
    }
  }
  return found?.sort((a, b) => b.next - a.next) ?? NONE
}

/** A text's characters as its units, for languages whose words run on. */
export function characters(text: string): readonly Unit[] {
  return text
    .toLowerCase()
    .split('')
    .map((word, start) => ({ word, start, end: start + 1 }))
}
