import type { Claim } from '../schemas/claim.ts'
import type { Decision } from '../schemas/decision.ts'
import { affectedCollections, collectionsOf } from './deals/collection.ts'
import { collectionName, otherNames, type Rulings, rulingsOf } from './deals/rulings.ts'
import { mergeHolds } from './merge-holds.ts'
import type { LedgerReader, Store } from './ports.ts'

type Reader = Pick<
  LedgerReader,
  'claim' | 'claimsOfCollection' | 'deals' | 'decision' | 'decisionsOfCollection' | 'renames'
>

/** What became of a decision; `unknown` where the ledger has no claim or decision of the id that it names, `unfit` where it would not hold. */
export type DecisionOutcome =
  | { readonly state: 'recorded' | 'known'; readonly collections: readonly string[] }
  | { readonly state: 'unknown'; readonly id: string }
  | { readonly state: 'unfit'; readonly problem: string }

/** Records a person's decision, and makes due for a fold every collection whose ledger it may change. */
export async function recordDecision(
  { store, reader }: { readonly store: Pick<Store, 'putDecision' | 'touchCollection'>; readonly reader: Reader },
  decision: Decision,
): Promise<DecisionOutcome> {
  const before = await reader.renames()
  const about = await aboutOf(reader, decision)
  if ('unknown' in about) return { state: 'unknown', id: about.unknown }
  if ('collections' in about) {
    const rulings = rulingsOf(before)
    const collections = distinct(about.collections.flatMap((name) => [name, collectionName(name, rulings)]))
    if (decision.kind === 'merge' && !(await mergeHolds(reader, decision, collections)))
      return { state: 'unfit', problem: wouldNotHold }
    return { state: await store.putDecision(decision, collections), collections }
  }
  const state = await store.putDecision(decision, [])
  const collections = await renamedCollections(reader, about.parties, [
    rulingsOf(before),
    rulingsOf([...before, decision]),
  ])
  for (const name of collections) await store.touchCollection(name, { collection: decision.id, epoch: 1 })
  return { state, collections }
}

const wouldNotHold =
  'Expected two figures that one can hold, got two whose claims speak of more parties than they share: nothing was recorded. Where a party goes by two names, rename it.'

type About =
  | { readonly collections: readonly string[] }
  | { readonly parties: readonly string[] }
  | { readonly unknown: string }

async function aboutOf(reader: Reader, decision: Decision): Promise<About> {
  switch (decision.kind) {
    case 'rename':
      return { parties: [decision.party, decision.to] }
    case 'withdraw': {
      const known = await reader.decision(decision.decision)
      if (!known) return { unknown: decision.decision }
      const { decision: withdrawn, collections } = known
      if (withdrawn.kind === 'rename') return { parties: [withdrawn.party, withdrawn.to] }
      return withdrawn.kind === 'withdraw' ? aboutOf(reader, withdrawn) : { collections }
    }
    case 'merge':
      return ofClaims(reader, [decision.claim, decision.into])
    case 'split':
      return ofClaims(reader, [decision.claim, decision.from])
    case 'mute':
      return ofClaims(reader, [decision.claim])
  }
}

async function ofClaims(reader: Reader, ids: readonly string[]): Promise<About> {
  const claims: Claim[] = []
  for (const id of ids) {
    const claim = await reader.claim(id)
    if (!claim) return { unknown: id }
    claims.push(claim)
  }
  const own = distinct(claims.flatMap(collectionsOf))
  // A claim that leaves a partner out counts to the deal of all, whose home is elsewhere.
  const homes = await Promise.all(
    own.map(async (name) => affectedCollections(name, await reader.claimsOfCollection(name))),
  )
  return { collections: distinct([...own, ...homes.flat()]) }
}

/** All collections of the deals of some parties, under the names that hold before and after. */
async function renamedCollections(
  reader: Reader,
  parties: readonly string[],
  rulings: readonly Rulings[],
): Promise<readonly string[]> {
  const names: string[] = []
  for (const party of parties) {
    let cursor: string | undefined
    do {
      const page = await reader.deals({ label: party, limit: 100, ...(cursor === undefined ? {} : { cursor }) })
      names.push(...page.items.flatMap(collectionsOf))
      cursor = page.next
    } while (cursor !== undefined)
  }
  return distinct(
    names.flatMap((name) => [name, ...rulings.flatMap((one) => [collectionName(name, one), ...otherNames(name, one)])]),
  )
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
