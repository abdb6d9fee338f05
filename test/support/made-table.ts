import { foldCollection } from '../../core/ingest.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { madeClaims } from './made-claims.ts'
import { memoryRows } from './memory-rows.ts'

/** A table in memory of so many deals with so many claims each, written and folded by the pipeline's own store; with the id of one claim. */
export async function madeTable(
  deals: number,
  claims: number,
  buyers?: number,
): Promise<{ readonly rows: Rows; readonly claim: string }> {
  const rows = memoryRows()
  const store = dynamoStore(rows)
  const now = () => '2026-03-01T00:00:00Z'
  let claim = ''
  for (let deal = 0; deal < deals; deal++) {
    const made = madeClaims(deal, claims, buyers)
    claim = made[0]?.id ?? claim
    await store.putClaims(made)
    await foldCollection({ store, now, lease: 0 }, made[0]?.parties.join('+') ?? '')
  }
  return { rows, claim }
}
