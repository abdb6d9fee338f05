import type { Draft } from './draft.ts'

/** How far a sum of rounded amounts may be from the whole. */
const ROUNDED = 0.02

/**
 * Two figures of one sentence that add up to a third of the same deal are its parts, whatever words stand beside them: "a
 * round of $20 billion; about $7.5 billion would be equity and $12.5 billion debt".
 */
export const withParts = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.scope === 'total' && isPart(draft, drafts) ? { ...draft, scope: 'tranche' } : draft))

function isPart(draft: Draft, drafts: readonly Draft[]): boolean {
  const alike = drafts.filter((other) => isAlike(other, draft))
  return alike.some(
    ({ sentence, quantity }) =>
      sentence === draft.sentence &&
      quantity.value !== draft.quantity.value &&
      alike.some((whole) => isSum(whole, draft.quantity.value + quantity.value)),
  )
}

/** True for another figure of the measure that has a party of the deal. */
const isAlike = ({ quantity, parties }: Draft, { quantity: own, parties: ours }: Draft): boolean =>
  quantity !== own &&
  quantity.measure === own.measure &&
  quantity.unit === own.unit &&
  parties.some((party) => ours.includes(party))

const isSum = ({ quantity: { value } }: Draft, sum: number): boolean => Math.abs(value - sum) <= ROUNDED * value
