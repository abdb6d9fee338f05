import { sameAmount } from '../revisions/amount.ts'
import { type Circle, inside } from './host.ts'
import type { Rulings } from './rulings.ts'
import type { Said } from './said.ts'
import type { Turn } from './track.ts'

/** The set of parties whose figure a decision says a statement is about, if any; its amount in its own set goes with it. */
export function ruledHost(
  { claim }: Said,
  own: Circle,
  { merges }: Rulings,
  hostOfClaim: (id: string) => Circle | undefined,
): Circle | undefined {
  for (const { claim: id, into } of merges) {
    const named = own.statements.find((one) => one.claim.id === id)
    const host = named && sameAmount(named.claim.value, claim.value) ? hostOfClaim(into) : undefined
    if (host && (host === own || inside(host, own) || inside(own, host))) return host
  }
  return undefined
}

/** True where a decision on the figure of some statements says that its last step pages nobody; `steps` are all up to that one. */
export function isMuted(claims: readonly Said[], steps: readonly Turn[], { mutes }: Rulings): boolean {
  return mutes.some((mute) => has(claims, mute.claim) && holdsAfter(mute, steps))
}

function holdsAfter({ at, until }: Rulings['mutes'][number], steps: readonly Turn[]): boolean {
  if (until === undefined) return true
  const since = until === 'until_it_moves' ? steps.filter(movesAmount) : steps.slice(-1)
  const end = Date.parse(until === 'until_it_moves' ? at : until)
  return !since.some(({ to }) => to.by[0].at >= end)
}

const movesAmount = ({ before, after }: Turn): boolean => before.value !== after.value || before.bound !== after.bound

/** Ids of the decisions that name a statement of a figure. */
export function decisionsOn(claims: readonly Said[], { merges, splits, mutes }: Rulings): readonly string[] {
  if (merges.length + splits.length + mutes.length === 0) return []
  const ids = new Set(claims.map(({ claim }) => claim.id))
  return [
    ...merges.filter(({ claim, into }) => ids.has(claim) && ids.has(into)),
    ...splits.filter(({ claim, from }) => ids.has(claim) || ids.has(from)),
    ...mutes.filter(({ claim }) => ids.has(claim)),
  ].map(({ id }) => id)
}

const has = (said: readonly Said[], id: string): boolean => said.some(({ claim }) => claim.id === id)
