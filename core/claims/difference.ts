import type { Claim } from '../../schemas/claim.ts'

/** What a claim states, for a person who compares two readers. */
export type Stated = Pick<Claim, 'parties' | 'measure' | 'value' | 'unit' | 'bound' | 'stance' | 'quote'>

/** Claims that one reading has and the other lacks. */
export interface ClaimDifference {
  readonly added: readonly Stated[]
  readonly removed: readonly Stated[]
}

/** Compares two readings of one page by what they state; where in the text it stands is no difference. */
export function differenceOf(before: readonly Claim[], now: readonly Claim[]): ClaimDifference {
  const lacking = (claims: readonly Claim[], others: readonly Claim[]) => {
    const stated = new Set(others.map(keyOf))
    return claims.filter((claim) => !stated.has(keyOf(claim))).map(statedBy)
  }
  return { added: lacking(now, before), removed: lacking(before, now) }
}

const keyOf = ({ parties, measure, value, low, unit, bound, stance, scope, payer, payee }: Claim) =>
  JSON.stringify([parties.toSorted(), measure, value, low, unit, bound, stance, scope, payer, payee])

const statedBy = ({ parties, measure, value, unit, bound, stance, quote }: Claim): Stated => ({
  ...{ parties, measure, value, unit, bound, stance, quote },
})
