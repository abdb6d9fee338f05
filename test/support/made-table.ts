import { foldCollection } from '../../core/ingest.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { madeClaims } from './made-claims.ts'

/** What a made table holds. */
export interface Made {
  readonly deals: number
  /** Claims a deal. */
  readonly claims: number
  readonly buyers?: number
}

/** Fills a table with deals, each written and folded by the pipeline's own store; `written` hears of each. */
export async function fillTable(rows: Rows, { deals, claims, buyers }: Made, written?: (deals: number) => void) {
  const store = dynamoStore(rows)
  const now = () => '2026-03-01T00:00:00Z'
  for (let deal = 0; deal < deals; deal++) {
    const made = madeClaims(deal, claims, buyers)
    await store.putClaims(made)
    await foldCollection({ store, now, lease: 0 }, made[0]?.parties.join('+') ?? '')
    written?.(deal + 1)
  }
}

/** The id of a claim that a made table holds. */
export const madeClaim = ({ deals, claims, buyers }: Made): string => madeClaims(deals - 1, claims, buyers)[0]?.id ?? ''
