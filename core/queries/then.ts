import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import { claimsKnownAt, claimsSaidBy } from '../deals/known-at.ts'
import { reconcileCollection } from '../deals/reconcile.ts'
import { noRulings, type Rulings, rulingsOf } from '../deals/rulings.ts'
import { lastMoment, type Then } from './states.ts'

/** The ledger's part for one collection as it stood, and as we knew it: the fold of the claims made and learned by then. */
export function ledgerThen(
  collection: string,
  claims: readonly Claim[],
  { asOf, knownAt }: Then,
  rulings: Rulings = noRulings,
): Ledger {
  const said = asOf === undefined ? claims : claimsSaidBy(claims, endOf(asOf))
  return reconcileCollection(collection, knownAt === undefined ? said : claimsKnownAt(said, endOf(knownAt)), rulings)
}

/** People's decisions as far as they were made by the moment of what we knew; parties go by their names of today, under which they are asked for. */
export function rulingsThen(decisions: readonly Decision[], renames: readonly Decision[], { knownAt }: Then): Rulings {
  const moment = lastMoment(knownAt)
  return rulingsOf([...decisions.filter(({ at }) => Date.parse(at) <= moment), ...renames])
}

const endOf = (date: string): string => new Date(lastMoment(date)).toISOString()
