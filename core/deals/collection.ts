interface Parties {
  readonly parties: readonly string[]
}

/** The most parties a deal may have: a longer list is a list of companies, and is kept whole under its own name. */
const most = 8

/** The collections a claim is stored in: one for each pair of its parties, so that every mention of a deal meets every other. */
export function collectionsOf({ parties }: Parties): readonly string[] {
  const names = [...new Set(parties)].sort()
  if (names.length < 2 || names.length > most) return [names.join('+')]
  return names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a}+${b}`))
}

/** The one collection whose fold gives the figures of a set of parties. */
export function homeOf(claim: Parties): string {
  return collectionsOf(claim)[0] ?? ''
}

/** The further collections whose claims the fold of one must see: the other pairs of the deals of three and more that live in it. */
export function linkedCollections(collection: string, claims: readonly Parties[]): readonly string[] {
  const linked = wide(claims, collection).filter((claim) => homeOf(claim) === collection)
  return distinct(linked.flatMap(collectionsOf), collection)
}

/** The further collections to fold again after a claim has come into one: the homes of the deals of three and more it may mention. */
export function affectedCollections(collection: string, claims: readonly Parties[]): readonly string[] {
  return distinct(wide(claims, collection).map(homeOf), collection)
}

const wide = (claims: readonly Parties[], collection: string): readonly Parties[] =>
  claims.filter((claim) => claim.parties.length > 2 && collectionsOf(claim).includes(collection))

const distinct = (names: readonly string[], but: string): readonly string[] =>
  [...new Set(names)].filter((name) => name !== but).sort()
