/** A list of records as one list for each of their fields, in which like stands beside like and presses smaller; `null` where a record has none, `AS_NAMED` for an id that its name gives. */
interface Columns {
  readonly $columns: Readonly<Record<string, readonly unknown[]>>
}

/** In place of an id that is the record's name in kebab-case, as most are: names and ids would be written out twice. */
const AS_NAMED = ''
const kebab = (name: unknown) => (typeof name === 'string' ? name.toLowerCase().replaceAll(' ', '-') : undefined)

/** The fewest records that are worth it. */
const FEWEST = 30

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isColumns = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Columns =>
  isRecord(value['$columns'])

/** JSON with its long lists of records in columns; it may hold no `null`. */
export function toColumns(value: unknown): unknown {
  if (value === null) throw new Error('Expected data without null, got one')
  if (Array.isArray(value))
    return value.length >= FEWEST && value.every(isRecord) && value.every(({ id }) => id !== AS_NAMED)
      ? columnsOf(value)
      : value.map(toColumns)
  return isRecord(value) ? mapped(value, toColumns) : value
}

function columnsOf(records: readonly Readonly<Record<string, unknown>>[]): Columns {
  const fields = [...new Set(records.flatMap(Object.keys))]
  const shortened = (field: string, record: Readonly<Record<string, unknown>>) =>
    field === 'id' && record['id'] === kebab(record['name']) ? AS_NAMED : toColumns(record[field])
  const column = (field: string) => records.map((record) => (field in record ? shortened(field, record) : null))
  return { $columns: Object.fromEntries(fields.map((field) => [field, column(field)])) }
}

/** What `toColumns` was given. */
export function fromColumns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromColumns)
  if (!isRecord(value)) return value
  return isColumns(value) ? recordsOf(value) : mapped(value, fromColumns)
}

function recordsOf({ $columns }: Columns): readonly unknown[] {
  const records: Record<string, unknown>[] = []
  for (const [field, column] of Object.entries($columns))
    column.forEach((value, at) => {
      records[at] ??= {}
      if (value !== null) records[at][field] = fromColumns(value)
    })
  for (const record of records) if (record['id'] === AS_NAMED) record['id'] = kebab(record['name'])
  return records
}

const mapped = (record: Readonly<Record<string, unknown>>, to: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
