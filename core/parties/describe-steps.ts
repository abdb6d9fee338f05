import { isMarked } from '../text/marks.ts'
import type { Token } from '../text/tokens.ts'
import { type Part, type PhraseNode, type Phrases, ROLE, type Unit, WHOLE } from './describe-words.ts'

/** The words of a text, or its characters where words run on. */
export interface Units {
  readonly count: number
  readonly unitAt: (i: number) => Unit
  readonly startOf: (i: number) => number
  readonly endOf: (i: number) => number
  /** What the phrases that a unit opens are for, as flags: most units open none. */
  readonly rolesAt: (i: number) => number
  readonly openedBy: (i: number) => readonly PhraseNode[]
}

interface Step {
  readonly part: Part
  readonly next: number
}

/** The longest phrase at a place that is for one of some roles, given as flags. */
export type Stepping = (i: number, asked: number) => Step | undefined

const BREAK = /[.!?;:,\n]/u

/** Steps along a text; a phrase stops at a mark that ends a clause. */
export const stepping =
  (text: string, units: Units): Stepping =>
  (place, asked) => {
    if (place >= units.count || (units.rolesAt(place) & asked) === 0) return undefined
    let longest: Part | undefined
    let end = place
    for (const opening of units.openedBy(place)) {
      let at: PhraseNode | undefined = opening
      for (let i = place + 1; at; i++) {
        const part = i > end && (at.roles & asked) !== 0 ? partOf(at, asked) : undefined
        if (part) {
          longest = part
          end = i
        }
        at = at.next && i < units.count && goesOn(text, units, i) ? at.next.get(units.unitAt(i)) : undefined
      }
    }
    return longest && { part: longest, next: end }
  }

const partOf = ({ parts }: PhraseNode, asked: number): Part | undefined =>
  parts?.find(({ role }) => (ROLE[role] & asked) !== 0)

/** True where no mark parts a unit from the one before. */
function goesOn(text: string, units: Units, i: number): boolean {
  const [end, start] = [units.endOf(i - 1), units.startOf(i)]
  return start - end <= 1 || !BREAK.test(text.slice(end, start))
}

const NONE: readonly never[] = []

/** A text's words as its units. */
export const wordsOf = (tokens: readonly Token[], { openedBy, rolesOf }: Phrases): Units => ({
  count: tokens.length,
  unitAt: (i) => tokens[i]?.word ?? '',
  startOf: (i) => tokens[i]?.start ?? 0,
  endOf: (i) => tokens[i]?.end ?? 0,
  rolesAt(i) {
    const token = tokens[i]
    return token ? rolesOf(token.is) : 0
  },
  openedBy(i) {
    const token = tokens[i]
    return token ? openedBy(token.is) : NONE
  },
})

/** A text's characters as its units, for languages whose words run on. */
export function charactersOf(text: string, { openedByUnit, unitRoles, pairs }: Phrases): Units {
  const lower = text.toLowerCase()
  return {
    count: lower.length,
    unitAt: (i) => lower.charCodeAt(i),
    startOf: (i) => i,
    endOf: (i) => i + 1,
    rolesAt(i) {
      const unit = lower.charCodeAt(i)
      const roles = unitRoles[unit] ?? 0
      if (roles === 0 || roles & WHOLE) return roles
      return i + 1 < lower.length && isMarked(pairs, unit, lower.charCodeAt(i + 1), 0) ? roles : 0
    },
    openedBy: (i) => openedByUnit.get(lower.charCodeAt(i)) ?? NONE,
  }
}
