import { openEngine } from '../../cli/local/engine.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import type { Claim } from '../../schemas/claim.ts'
import { goldStories } from '../storylines/story.ts'
import type { Stored } from './stored-newsroom.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }

/** The claims of all storylines as people read them. */
export const goldClaims: readonly Claim[] = goldStories().flatMap(({ claims }) => claims)

/** Claims folded into a table of their own, as the pipeline does. */
export async function storeClaims(claims: readonly Claim[]): Promise<Stored> {
  const { rows, close } = await openEngine({})
  const store = dynamoStore(rows)
  await store.putClaims(claims)
  await reconcileHandler({ store, log, now: () => '2026-03-01T00:00:00Z', lease: 0 })({})
  return { rows, close, ledger: dynamoReader(rows) }
}
