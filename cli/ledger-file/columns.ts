import * as z from 'zod/mini'

/** A field of a record as a column: inner records by their path (`article.url`), lists as JSON. */
export interface Column {
  readonly name: string
  readonly path: readonly string[]
  readonly kind: 'text' | 'number' | 'flag' | 'json'
}

/** What a cell holds. */
export type Cell = string | number | boolean | undefined

/** The columns of a record by its schema. */
export function columnsOf(schema: z.ZodMiniType, path: readonly string[] = []): readonly Column[] {
  if (schema instanceof z.ZodMiniOptional) return columnsOf(typed(schema.def.innerType), path)
  if (schema instanceof z.ZodMiniObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => columnsOf(typed(field), [...path, name]))
  }
  return [{ name: path.join('.'), path, kind: kindOf(schema) }]
}

const typed = (field: unknown): z.ZodMiniType => (field instanceof z.ZodMiniType ? field : z.unknown())

function kindOf(schema: z.ZodMiniType): Column['kind'] {
  if (schema instanceof z.ZodMiniNumber) return 'number'
  if (schema instanceof z.ZodMiniLiteral) return 'flag'
  return schema instanceof z.ZodMiniArray ? 'json' : 'text'
}

/** The cells of a record, in the order of its columns. */
export const cellsOf = (record: object, columns: readonly Column[]): readonly Cell[] =>
  columns.map(({ path, kind }) => {
    const value = path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), record)
    if (value === undefined) return undefined
    return kind === 'json' ? JSON.stringify(value) : cell(value)
  })

const cell = (value: unknown): Cell => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value))

/** The record that cells are of. */
export function recordOf(cells: Readonly<Record<string, Cell>>, columns: readonly Column[]): object {
  const record = {}
  for (const { name, path, kind } of columns) {
    const value = cells[name]
    if (value !== undefined) place(record, path, kind === 'json' ? JSON.parse(String(value)) : value)
  }
  return record
}

function place(record: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[name] = value
    return
  }
  const inner = record[name]
  const next = isRecord(inner) ? inner : {}
  record[name] = next
  place(next, rest, value)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
