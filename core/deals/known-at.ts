import type { Claim } from '../../schemas/claim.ts'
import { said } from './said.ts'

/** The claims that had been learned by an instant: the ledger of these is what was known then. */
export function claimsKnownAt(claims: readonly Claim[], instant: string): readonly Claim[] {
  const at = Date.parse(instant)
  return claims.filter(({ learned, article }) => Date.parse(learned ?? article.published) <= at)
}

/** The claims that had been made by an instant, whenever they were learned: the ledger of these is what held then. */
export function claimsSaidBy(claims: readonly Claim[], instant: string): readonly Claim[] {
  const at = Date.parse(instant)
  return claims.filter((claim) => said(claim).at <= at)
}
