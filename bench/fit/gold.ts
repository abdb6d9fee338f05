import type { FoundQuantity } from '../../core/measures/found.ts'
import { type GoldCase, type ScoredClaim, sameParty } from '../score.ts'

const TOLERANCE = 0.005
const close = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(a, b)

/**
 * The claims that a quantity of a text stands for: those whose quote holds it, else all with its figure; none where a reader
 * takes none from it, undefined where two careful readers could differ.
 */
export function goldOf(one: GoldCase, quantity: FoundQuantity): readonly ScoredClaim[] | undefined {
  const same = one.claims.filter(
    ({ measure, unit, value }) =>
      measure === quantity.measure && (unit === '' || unit === quantity.unit) && close(value, quantity.value),
  )
  const text = `${one.title}\n\n${one.text}`
  const quoted = same.filter(({ quote }) => quote === undefined || holds(text, quote, quantity))
  const meant = quoted.length > 0 ? quoted : same
  const sure = meant.filter(({ optional }) => !optional)
  return meant.length > 0 && sure.length === 0 ? undefined : sure
}

function holds(text: string, quote: string, { start, end }: FoundQuantity): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (at <= start && end <= at + quote.length) return true
  return false
}

/** True where two organisations are parties of one of the claims. */
export const isOfDeal = (pair: readonly string[], gold: readonly ScoredClaim[]): boolean =>
  gold.some(({ parties }) => {
    const shared = parties.filter((party) => pair.some((other) => sameParty(party, other))).length
    return shared >= Math.min(2, parties.length)
  })
