import type { Claim } from '../../schemas/claim.ts'
import { linkedCollections } from './collection.ts'
import { claimsUnder, type NamedClaim, otherNames, type Rulings } from './rulings.ts'

type ClaimsOf = (collection: string) => Promise<readonly Claim[]>

/** All claims that the fold of a collection takes in, its own apart from those of linked collections, under the names that people decided on. */
export async function gatherClaims(
  collection: string,
  rulings: Rulings,
  claimsOf: ClaimsOf,
): Promise<{ readonly own: readonly NamedClaim[]; readonly linked: readonly NamedClaim[] }> {
  const claimsIn = async (name: string): Promise<readonly NamedClaim[]> => {
    const found = await Promise.all([name, ...otherNames(name, rulings)].map(claimsOf))
    return claimsUnder(name, found.flat(), rulings)
  }
  const own = await claimsIn(collection)
  const linked = await Promise.all(linkedCollections(collection, own).map(claimsIn))
  return { own, linked: linked.flat() }
}
