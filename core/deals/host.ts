import { sameAmount } from '../revisions/amount.ts'
import { businessOf, gate } from './gate.ts'
import { inOrder, type Said } from './said.ts'

/** The name of a set of parties: its members, sorted, joined by `+`. */
export function nameOf(parties: readonly string[]): string {
  return [...new Set(parties)].sort().join('+')
}

/** The statements of one set of parties, one measure and one unit. */
export interface Circle {
  readonly parties: readonly string[]
  readonly statements: readonly Said[]
}

/**
 * Gives the set of parties whose figure a statement speaks of: its own, unless an amount that only another set had given
 * before shows that it leaves a partner out or names one too many. Of several the one that gave it first.
 */
export function hostOf(said: Said, own: Circle, others: readonly Circle[]): Circle {
  if (others.length === 0 || echoes(said, own)) return own
  const narrower = others.filter((other) => other.parties.length === own.parties.length - 1 && inside(other, own))
  const wider = others.filter((other) => inside(own, other))
  return firstToEcho(said, narrower) ?? firstToEcho(said, wider) ?? own
}

function firstToEcho(said: Said, circles: readonly Circle[]): Circle | undefined {
  return circles
    .flatMap((circle) => {
      const since = echo(said, circle)
      return since ? [{ circle, since }] : []
    })
    .sort((a, b) => inOrder(a.since, b.since))[0]?.circle
}

/** True where one set of parties lies within another. */
export function inside(narrow: Pick<Circle, 'parties'>, wide: Pick<Circle, 'parties'>): boolean {
  return narrow.parties.length < wide.parties.length && narrow.parties.every((party) => wide.parties.includes(party))
}

const echoes = (said: Said, circle: Circle): boolean => echo(said, circle) !== undefined

/** The first statement of a set of parties that gave the amount that this one gives or replaces. */
function echo(said: Said, { statements }: Circle): Said | undefined {
  const { value, replaces, unit } = said.claim
  return statements.find(
    (other) =>
      inOrder(other, said) < 0 &&
      other.claim.article.id !== said.claim.article.id &&
      gate(businessOf(other.claim), businessOf(said.claim)) !== 'other_direction' &&
      (sameAmount(other.claim.value, value) ||
        (replaces?.unit === unit && sameAmount(other.claim.value, replaces.value))),
  )
}
