import type * as z from 'zod/mini'
import { contentId } from '../../../core/hash.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { present } from './requests.ts'
import { cutBody, longestBody, type Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

/** The attributes that carry a record, and the further rows for one that is too long; those are written first. */
export interface Packed {
  readonly attributes: Pick<Row, 'body' | 'parts'>
  readonly rows: readonly Row[]
}

/** A row whose record is not what its schema says: nothing that passes. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
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

/** The record of a row, validated; throws a RecordError that names the row where it is not what its schema says. */
export async function unpack<Schema extends z.ZodMiniType>(
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
  throw new RecordError(`Expected a valid record in ${row.pk} ${row.sk}, got ${parsed.error.message}`, {
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
export const unpackAll = <Schema extends z.ZodMiniType>(
  rows: Rows,
  found: readonly Row[],
  schema: Schema,
): Promise<readonly z.output<Schema>[]> => Promise.all(found.map((row) => unpack(rows, row, schema)))

/**
 * The records of those rows that can be read. One that cannot is parked with the reason and leaves the list of what is
 * to be done, so that it stops nothing else; whoever mends its body takes `parked` off and puts the list's keys back.
 */
export async function unpackSound<Schema extends z.ZodMiniType>(
  rows: Rows,
  found: readonly Row[],
  schema: Schema,
): Promise<readonly z.output<Schema>[]> {
  const sound = await inTurn(
    found.filter(({ parked }) => parked === undefined),
    async (row) => {
      try {
        return [await unpack(rows, row, schema)]
      } catch (fault) {
        if (!(fault instanceof RecordError)) throw fault
        await rows.update(
          row,
          { set: { parked: fault.message.slice(0, 1_000) }, remove: ['pendingPk', 'pendingSk'] },
          present,
        )
        return []
      }
    },
  )
  return sound.flat()
}
