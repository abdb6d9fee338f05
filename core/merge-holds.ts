import type { Decision } from '../schemas/decision.ts'
import { gatherClaims } from './deals/gather.ts'
import { reconcileCollection } from './deals/reconcile.ts'
import { rulingsOf } from './deals/rulings.ts'
import type { LedgerReader } from './ports.ts'

type Merge = Extract<Decision, { readonly kind: 'merge' }>

/** Whether a merge would make one figure of the two that hold its claims: all that either holds in the ledger of some collections. */
export async function mergeHolds(
  reader: Pick<LedgerReader, 'claimsOfCollection' | 'decisionsOfCollection' | 'renames'>,
  merge: Merge,
  collections: readonly string[],
): Promise<boolean> {
  const renames = await reader.renames()
  const found = await Promise.all(collections.map((name) => reader.decisionsOfCollection(name)))
  const others = [...renames, ...found.flat()].filter(({ id }) => id !== merge.id)
  const figuresUnder = async (decisions: readonly Decision[]): Promise<readonly (readonly string[])[]> => {
    const rulings = rulingsOf(decisions)
    const ledgers = await Promise.all(
      collections.map(async (name) => {
        const { own, linked } = await gatherClaims(name, rulings, reader.claimsOfCollection)
        return reconcileCollection(name, [...own, ...linked], rulings)
      }),
    )
    return ledgers.flatMap(({ figures }) => figures.map(({ claims }) => claims))
  }
  const named = [merge.claim, merge.into]
  const before = (await figuresUnder(others)).filter((claims) => named.some((id) => claims.includes(id)))
  const wanted = [...named, ...before.flat()]
  return (await figuresUnder([...others, merge])).some((claims) => wanted.every((id) => claims.includes(id)))
}
