import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { FigureState } from '../../schemas/flow.ts'
import type { Revision } from '../../schemas/revision.ts'
import { saidAt } from '../deals/record.ts'
import { compare, period } from '../deals/said.ts'

/** The states a figure went through, in the order in which they were said; its revisions are given in any order, and the claims behind it by id. */
export function statesOf(
  { standing, claims: ids, revisions: order }: Figure,
  found: readonly Revision[],
  claims: ReadonlyMap<string, Claim>,
): readonly FigureState[] {
  // A ledger keeps its revisions by id; the figure knows their order.
  const byId = new Map(found.map((revision) => [revision.id, revision]))
  const revisions = order.flatMap((id) => byId.get(id) ?? [])
  const first = claims.get(ids[0] ?? '')
  if (!first) return []
  const opening = {
    standing: revisions[0]?.from.standing ?? standing,
    said: saidAt(first),
    learned: learnedAt([first]),
  }
  const turns = revisions.map(({ to, supporting }) => {
    const behind = supporting.flatMap((id) => claims.get(id) ?? [])
    return { standing: to.standing, said: to.saidAt, learned: behind.length > 0 ? learnedAt(behind) : to.saidAt }
  })
  return [opening, ...turns].map((state, at, all) => (at === all.length - 1 ? { ...state, standing } : state))
}

/** When the first of some claims was learned, as an instant; where that was not noted, when it was published. */
export function learnedAt(claims: readonly Claim[]): string {
  const moments = claims.map(({ learned, article }) => new Date(learned ?? article.published).toISOString())
  return moments.sort(compare)[0] ?? ''
}

/** Two moments of a question about the past: what had been said by the one, and what we had learned by the other. */
export interface Then {
  readonly asOf?: string
  readonly knownAt?: string
}

/** The state of a figure as of a moment, as far as it was known at another; nothing where it was not heard of yet. */
export function stateThen(states: readonly FigureState[], { asOf, knownAt }: Then): FigureState | undefined {
  const [saidBy, knownBy] = [lastMoment(asOf), lastMoment(knownAt)]
  return states.findLast(({ said, learned }) => Date.parse(said) <= saidBy && Date.parse(learned) <= knownBy)
}

/** The last moment, in milliseconds, of a date of any precision or of an instant; without one, after all others. */
export function lastMoment(date: string | undefined): number {
  if (date === undefined) return Number.POSITIVE_INFINITY
  return date.length > 10 ? Date.parse(date) : period(date)[1]
}
