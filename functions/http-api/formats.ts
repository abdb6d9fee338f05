import * as z from 'zod/mini'
import { columnsOf, writeCsv } from './csv.ts'

/** A further form of an answer: at the path with the suffix, or where `Accept` prefers its media type. */
export interface Format {
  readonly suffix: string
  readonly mediaType: string
  readonly write: (body: unknown) => string
}

/** A form of answers by their schema. */
export const formatOf = <Schema extends z.ZodMiniType>(
  schema: Schema,
  { write, ...format }: Omit<Format, 'write'> & { readonly write: (body: z.output<Schema>) => string },
): Format => ({ ...format, write: (body) => write(schema.parse(body)) })

/** Items as a table with a column a field, the same columns on every page. */
export const csvOf = <Item extends z.ZodMiniObject>(
  item: Item,
  items: (body: { readonly items: readonly z.output<Item>[] }) => readonly z.output<Item>[],
): Format =>
  formatOf(z.object({ items: z.array(item) }), {
    suffix: 'csv',
    mediaType: 'text/csv',
    write: (body) => writeCsv(columnsOf(item), items(body)),
  })
