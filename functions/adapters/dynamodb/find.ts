import { keys, type LedgerKind } from './keys.ts'
import type { Row } from './rows.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** The row of a record by its id, superseded or not; of several, the one that still stands. */
export const recordRow = (rows: Rows, kind: LedgerKind, id: string): Promise<Row | undefined> =>
  rowById(rows, keys.recordId(kind, id))

/** The row under an id in the index, read from the table. */
export async function rowById(rows: Rows, recordId: string): Promise<Row | undefined> {
  const found = await rows.getMany(await rows.query({ partition: recordId, index: indexes.ids }))
  return found.find(({ superseded }) => superseded === undefined) ?? found[0]
}
