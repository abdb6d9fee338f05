import type * as z from 'zod'
import { contentId } from '../../../core/hash.ts'
import { cutBody, longestBody, type Row } from './rows.ts'
import { type Rows, StoreError } from './table-rows.ts'

/** The attributes that carry a record, and the further rows for one that is too long; those are written first. */
export interface Packed {
  readonly attributes: Pick<Row, 'body' | 'parts'>
  readonly rows: readonly Row[]
}

const partition = (name: string) => `PART#${name}`

/** Turns a record into what its row carries. */
export function pack(record: unknown): Packed {
  const body = JSON.stringify(record)
  if (body.length <= longestBody) return { attributes: { body }, rows: [] }
  const name = contentId('part', body)
  const pieces = cutBody(body)
  return {
    attributes: { parts: name },
    rows: pieces.map((piece, i) => ({ pk: partition(name), sk: `${i}`.padStart(4, '0'), body: piece })),
  }
}

/** The record of a row, validated; throws a StoreError that names the row where it is not what its schema says. */
export async function unpack<Schema extends z.ZodType>(
  rows: Rows,
  row: Row,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body =
    row.parts === undefined
      ? row.body
      : (await rows.query({ partition: partition(row.parts) })).map((part) => part.body).join('')
  const parsed = schema.safeParse(parseJson(body))
  if (parsed.success) return parsed.data
  throw new StoreError(`Expected a valid record in ${row.pk} ${row.sk}, got ${parsed.error.message}`, {
    cause: parsed.error,
  })
}

function parseJson(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return undefined
  }
}

/** The records of rows, in their order. */
export const unpackAll = <Schema extends z.ZodType>(
  rows: Rows,
  found: readonly Row[],
  schema: Schema,
): Promise<readonly z.output<Schema>[]> => Promise.all(found.map((row) => unpack(rows, row, schema)))
