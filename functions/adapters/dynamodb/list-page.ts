import type * as z from 'zod'
import type { Page, PageRequest, RevisionFilter } from '../../../core/ports.ts'
import { unpackAll } from './body.ts'
import { type Key, type LedgerKind, listShards, recordOfParty, sortableDate } from './keys.ts'
import type { Row } from './rows.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** Sorts after everything that begins with what stands before it. */
const end = '~'

/** A page of the records of a kind, of all parties or of one, newest first: one query a shard, merged, then one read by key. */
export async function listPage<Schema extends z.ZodType>(
  rows: Rows,
  kind: LedgerKind,
  schema: Schema,
  { limit, cursor, party, since, until }: PageRequest & RevisionFilter,
): Promise<Page<z.output<Schema>>> {
  const ask = {
    index: indexes.lists,
    newestFirst: true,
    // One for the cursor's own place, which the query includes, and one to know whether there is more.
    limit: limit + 2,
    from: since === undefined ? '' : sortableDate(since),
    to: cursor ?? (until === undefined ? end : sortableDate(until) + end),
  }
  const pages = await Promise.all(listShards(kind, party).map((partition) => rows.query(asked(partition, ask))))
  const found = pages.flat().filter(({ listSk }) => listSk !== cursor)
  const newest = found.toSorted((a, b) => ((a.listSk ?? '') < (b.listSk ?? '') ? 1 : -1))
  const shown = newest.slice(0, limit)
  const next = newest.length > limit ? shown.at(-1)?.listSk : undefined

  const stored = await rows.getMany(shown.map(recordOfParty))
  const byKey = new Map(stored.map((row) => [address(row), row]))
  const ordered = shown.flatMap((row) => byKey.get(address(recordOfParty(row))) ?? [])
  const items = await unpackAll(rows, ordered.filter(stands), schema)
  return { items, ...(next === undefined ? {} : { next }) }
}

// DynamoDB refuses an empty string as a bound.
const asked = (
  partition: string,
  { from, ...ask }: { from: string; to: string; limit: number; newestFirst: boolean; index: typeof indexes.lists },
) => (from === '' ? { partition, ...ask } : { partition, from, ...ask })

const address = ({ pk, sk }: Key) => `${pk} ${sk}`
const stands = ({ superseded, parked }: Row) => superseded === undefined && parked === undefined
