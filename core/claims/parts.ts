import { lowerBound } from '../text/places.ts'
import type { Draft } from './draft.ts'

/** How far a sum of rounded amounts may be from the whole. */
const ROUNDED = 0.02

/**
 * Two figures of one sentence that add up to a third of the same deal are its parts, whatever words stand beside them: "a
 * round of $20 billion; about $7.5 billion would be equity and $12.5 billion debt".
 */
export function withParts(drafts: readonly Draft[]): readonly Draft[] {
  const ofSentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  if (ofSentence.size === drafts.length) return drafts
  const ordered = drafts.toSorted((a, b) => a.quantity.value - b.quantity.value)
  const values = ordered.map(({ quantity }) => quantity.value)
  const isOneOf = (draft: Draft, sum: number): boolean => {
    const most = sum * (1 + ROUNDED)
    for (let i = lowerBound(values, sum * (1 - ROUNDED)); (values[i] ?? Number.POSITIVE_INFINITY) <= most; i++)
      if (isAlike(ordered[i], draft)) return true
    return false
  }
  const isPart = (draft: Draft): boolean =>
    draft.scope === 'total' &&
    ofSentence
      .get(draft.sentence)
      ?.some(
        (other) =>
          isAlike(other, draft) &&
          other.quantity.value !== draft.quantity.value &&
          isOneOf(draft, draft.quantity.value + other.quantity.value),
      ) === true
  return drafts.map((draft) => (isPart(draft) ? { ...draft, scope: 'tranche' } : draft))
}

/** True for another figure of the measure that has a party of the deal. */
const isAlike = (other: Draft | undefined, { quantity, parties }: Draft): boolean =>
  other !== undefined &&
  other.quantity !== quantity &&
  other.quantity.measure === quantity.measure &&
  other.quantity.unit === quantity.unit &&
  parties.some((party) => other.parties.includes(party))
