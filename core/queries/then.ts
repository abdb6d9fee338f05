import type { Claim } from '../../schemas/claim.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import { claimsKnownAt, claimsSaidBy } from '../deals/known-at.ts'
import { reconcileCollection } from '../deals/reconcile.ts'
import { lastMoment, type Then } from './states.ts'

/** The ledger's part for one collection as it stood, and as we knew it: the fold of the claims made and learned by then. */
export function ledgerThen(collection: string, claims: readonly Claim[], { asOf, knownAt }: Then): Ledger {
  const said = asOf === undefined ? claims : claimsSaidBy(claims, endOf(asOf))
  return reconcileCollection(collection, knownAt === undefined ? said : claimsKnownAt(said, endOf(knownAt)))
}

const endOf = (date: string): string => new Date(lastMoment(date)).toISOString()
