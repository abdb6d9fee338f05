import * as z from 'zod/mini'

/** The columns of a record by its schema: a field each, those of an inner record by their path (`standing.value`). */
export function columnsOf(schema: z.ZodMiniType): readonly string[] {
  const inner = unwrapped(schema)
  if (!(inner instanceof z.ZodMiniObject)) return ['']
  return Object.entries(inner.shape).flatMap(
    ([name, field]) =>
      special[name] ?? columnsOf(asType(field)).map((rest) => (rest === '' ? name : `${name}.${rest}`)),
  )
}

/** Fields that are no columns of their own. */
const special: Readonly<Record<string, readonly string[]>> = { links: ['links.self', 'links.page'], included: [] }

/** A table after RFC 4180 with a header, lines ended by CRLF; no cell runs as a formula where a spreadsheet opens it. */
export function writeCsv(columns: readonly string[], records: readonly unknown[]): string {
  const lines = records.map((record) => columns.map((column) => cellOf(valueAt(record, column.split('.')))))
  return [columns.map(quoted), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

const asType = (field: unknown): z.ZodMiniType => (field instanceof z.ZodMiniType ? field : z.unknown())

function unwrapped(schema: z.ZodMiniType): z.ZodMiniType {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable
    ? unwrapped(asType(schema.def.innerType))
    : schema
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(record: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return record
  return isRecord(record) ? valueAt(record[name], rest) : undefined
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return quoted(guarded(value.map(nameOf).join('; ')))
  return quoted(guarded(typeof value === 'string' ? value : JSON.stringify(value)))
}

// In a list, a named thing is told by its id.
const nameOf = (item: unknown): string =>
  isRecord(item) ? (typeof item['id'] === 'string' ? item['id'] : JSON.stringify(item)) : String(item)

/** What a spreadsheet takes for the beginning of a formula, and the apostrophe that keeps it from that. */
const formula = /^[='+\-@\t\r\n＝＋－＠]/u

/** A text that no spreadsheet runs: an apostrophe before what it would take for a formula makes it text. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text)

/** A cell as a line of CSV holds it. */
export const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
