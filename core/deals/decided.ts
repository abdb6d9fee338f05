import type { Evidence, Revision } from '../../schemas/revision.ts'
import type { Ending } from '../ports.ts'
import { type NamedClaim, partiesBy, type Rulings } from './rulings.ts'

/** When both sides of a revision were known, in milliseconds since 1970. */
export function knownSince({ from, to }: Pick<Revision, 'from' | 'to'>): number {
  const known = ({ learned, saidAt }: Evidence): number => Date.parse(learned ?? saidAt)
  return Math.max(known(from), known(to))
}

/** Tells rulings apart that place statements differently. */
export const placing = ({ merges, splits }: Rulings): string => [...merges, ...splits].map(({ id }) => id).join(' ')

/** The parties that a claim had by the names of another time, where they were others. */
export function otherParties(claim: NamedClaim, then: Rulings): readonly string[] | undefined {
  const parties = partiesBy(then, claim)
  return parties.join('+') === claim.parties.join('+') ? undefined : parties
}

/**
 * Why a revision that stood does not follow from the claims any more. Claims stay for ever: one that is not there has gone with
 * its parties. `followed` has what they give under the rulings of another time.
 */
export function endingOf(
  revision: Revision,
  claims: readonly NamedClaim[],
  now: Rulings,
  followed: (then: Rulings) => ReadonlySet<string>,
): Ending {
  if (!claims.some(({ id }) => id === revision.to.claim)) return 'name'
  const then = now.asOf(knownSince(revision))
  if (then === now) return 'evidence'
  const parties = revision.parties.join('+')
  const joined = claims.some((claim) => claim.parties.join('+') === parties && otherParties(claim, then) !== undefined)
  return joined || (placing(then) !== placing(now) && followed(then).has(revision.id)) ? 'decision' : 'evidence'
}

/** Marks a revision that the rulings of its time did not give: a later decision made it of what was known. */
export function markDecided(
  revision: Revision,
  rulings: Rulings,
  followed: (then: Rulings) => ReadonlySet<string>,
): Revision {
  const then = rulings.asOf(knownSince(revision))
  if (placing(then) === placing(rulings) || followed(then).has(revision.id)) return revision
  return { ...revision, decided: true }
}

/** The ids of the revisions that follow under rulings, folded once for all that place statements alike. */
export function followedUnder(
  fold: (then: Rulings) => readonly Pick<Revision, 'id'>[],
): (then: Rulings) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (then) => {
    const key = placing(then)
    const ids = known.get(key) ?? new Set(fold(then).map(({ id }) => id))
    known.set(key, ids)
    return ids
  }
}
