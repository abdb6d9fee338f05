import type { Claim } from '../../schemas/claim.ts'
import type { Figure } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import { contentId } from '../hash.ts'
import { homeOf } from './collection.ts'

/** All that follows from a set of claims: the same for any order and any repeats, byte for byte. */
export function reconcile(claims: readonly Claim[]): Ledger {
  const homes = new Map<string, Claim[]>()
  for (const claim of claims) {
    const home = homeOf(claim)
    homes.set(home, [...(homes.get(home) ?? []), claim])
  }
  const parts = [...homes].map(([home, own]) => reconcileCollection(home, own))
  return {
    deals: parts.flatMap((part) => part.deals),
    figures: parts.flatMap((part) => part.figures),
    revisions: parts.flatMap((part) => part.revisions),
    suppressed: parts.flatMap((part) => part.suppressed),
  }
}

/** The ledger's part for one collection, from its claims and those of its linked collections. */
export function reconcileCollection(collection: string, claims: readonly Claim[]): Ledger {
  const figures = new Map<string, Figure>()
  for (const claim of claims) {
    if (homeOf(claim) !== collection) continue
    const deal = contentId('deal', ...claim.parties)
    const id = contentId('figure', deal, claim.measure, claim.unit)
    figures.set(id, {
      id,
      deal,
      parties: claim.parties,
      measure: claim.measure,
      unit: claim.unit,
      scope: claim.scope,
      standing: { value: claim.value, bound: claim.bound, stance: claim.stance },
      asOf: claim.asOf ?? claim.article.published,
      claims: [...(figures.get(id)?.claims ?? []), claim.id],
      revisions: [],
    })
  }
  return { deals: [], figures: [...figures.values()], revisions: [], suppressed: [] }
}
