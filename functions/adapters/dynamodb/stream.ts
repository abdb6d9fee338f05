import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { Revision } from '../../../schemas/revision.ts'
import type { StreamRecord } from '../../runtime/stream-event.ts'
import { unpackSound } from './body.ts'
import { collectionOfClaims, pending } from './keys.ts'
import { fromItem, type Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

/** The row that a stream record shows as it now is; none where it was removed. */
function newRow({ dynamodb }: StreamRecord): Row | undefined {
  const image = dynamodb?.NewImage
  // The stream's own types name the same values as the client's.
  return image && fromItem(image as Record<string, AttributeValue>)
}

/** The collection that a record makes due for a fold, if it does. */
export function dueCollection(record: StreamRecord): string | undefined {
  const row = newRow(record)
  return row?.pendingPk === pending.collections ? collectionOfClaims(row) : undefined
}

/** The revision that a record shows as still to be told, if it does and can be read. */
export async function untoldRevision(rows: Rows, record: StreamRecord): Promise<Revision | undefined> {
  const row = newRow(record)
  return row?.pendingPk === pending.revisions ? (await unpackSound(rows, [row], Revision))[0] : undefined
}
