import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { Revision } from '../../../schemas/revision.ts'
import { unpackSound } from './body.ts'
import { collectionOfClaims, pending } from './keys.ts'
import { fromItem, type Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

/** The row that a stream record shows as it now is; none where it was removed. */
function newRow({ dynamodb }: DynamoDBRecord): Row | undefined {
  const image = dynamodb?.NewImage
  // The stream's own types name the same values as the client's.
  return image && fromItem(image as Record<string, AttributeValue>)
}

/** The collection that a record makes due for a fold, if it does. */
export function dueCollection(record: DynamoDBRecord): string | undefined {
  const row = newRow(record)
  return row?.pendingPk === pending.collections ? collectionOfClaims(row) : undefined
}

/** The revision that a record shows as still to be told, if it does and can be read. */
export async function untoldRevision(rows: Rows, record: DynamoDBRecord): Promise<Revision | undefined> {
  const row = newRow(record)
  return row?.pendingPk === pending.revisions ? (await unpackSound(rows, [row], Revision))[0] : undefined
}
