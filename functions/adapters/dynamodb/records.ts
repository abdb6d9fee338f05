import type * as z from 'zod/mini'
import { unpack, unpackAll } from './body.ts'
import { recordRow } from './find.ts'
import { collectionOfLedger, type Key, keys, type LedgerKind } from './keys.ts'
import type { Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

/** The record of an id, where it still stands. */
export async function byId<Schema extends z.ZodMiniType>(rows: Rows, kind: LedgerKind, id: string, schema: Schema) {
  const row = await recordRow(rows, kind, id)
  return row && stands(row) ? unpack(rows, row, schema) : undefined
}

/** Records that stand in the collection of another one, in the order of their ids given. */
export async function beside<Schema extends z.ZodMiniType>(
  rows: Rows,
  row: Row,
  kind: LedgerKind,
  ids: readonly string[],
  schema: Schema,
) {
  const collection = collectionOfLedger(row) ?? ''
  const found = await rows.getMany(ids.map((id) => keys.record(collection, kind, id)))
  const bySk = new Map(found.filter(stands).map((one) => [one.sk, one]))
  const ordered = ids.flatMap((id) => bySk.get(keys.record(collection, kind, id).sk) ?? [])
  return unpackAll(rows, ordered, schema)
}

/** The records under some keys that have not been superseded. */
export const standing = async <Schema extends z.ZodMiniType>(rows: Rows, places: readonly Key[], schema: Schema) =>
  unpackAll(rows, (await rows.getMany(places)).filter(stands), schema)

/** Whether a record has not been superseded. */
export const stands = ({ superseded }: Row): boolean => superseded === undefined
