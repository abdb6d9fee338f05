import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { guarded, quoted, unguarded } from '../../functions/http-api/csv.ts'
import { type Cell, type Column, cellsOf, recordOf } from './columns.ts'

/** A form of a table in a file of its own. */
export interface TableFormat {
  readonly suffix: string
  /** The bytes of a table, piece by piece. */
  readonly write: (columns: readonly Column[], records: AsyncIterable<object>) => AsyncIterable<string | Uint8Array>
  readonly read: (file: string, columns: readonly Column[]) => Promise<readonly object[]>
}

async function* writeCsv(columns: readonly Column[], records: AsyncIterable<object>): AsyncGenerator<string> {
  yield `${columns.map(({ name }) => quoted(name)).join(',')}\r\n`
  for await (const record of records) yield `${cellsOf(record, columns).map(csvCell).join(',')}\r\n`
}

// An empty text is quoted, so that it is not taken for a field that is not there.
function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return cell === '' ? '""' : quoted(guarded(cell))
}

async function readCsv(file: string, columns: readonly Column[]): Promise<readonly object[]> {
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]))
  const rows: Record<string, Cell>[] = parse(await readFile(file, 'utf8'), {
    columns: true,
    bom: true,
    cast: (text, { column, quoting }) => {
      if (text === '' && !quoting) return undefined
      const kind = kinds.get(String(column))
      if (kind === 'number') return Number(text)
      return kind === 'flag' ? text === 'true' : unguarded(text)
    },
  })
  return rows.map((row) => recordOf(row, columns))
}

const parquetTypes = { text: 'STRING', number: 'DOUBLE', flag: 'BOOLEAN', json: 'STRING' } as const

async function* writeParquet(columns: readonly Column[], records: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  const rows: (readonly Cell[])[] = []
  for await (const record of records) rows.push(cellsOf(record, columns))
  const columnData = columns.map(({ name, kind }, at) => ({
    name,
    type: parquetTypes[kind],
    nullable: true,
    data: rows.map((row) => row[at] ?? null),
  }))
  yield new Uint8Array(parquetWriteBuffer({ columnData }))
}

async function readParquet(path: string, columns: readonly Column[]): Promise<readonly object[]> {
  const bytes = await readFile(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const rows = await parquetReadObjects({ file })
  return rows.map((row) => {
    const cells: Record<string, Cell> = {}
    for (const [name, value] of Object.entries(row)) if (value !== null && value !== undefined) cells[name] = value
    return recordOf(cells, columns)
  })
}

/** Every form of a table. */
export const tableFormats: Readonly<Record<string, TableFormat>> = {
  csv: { suffix: 'csv', write: writeCsv, read: readCsv },
  parquet: { suffix: 'parquet', write: writeParquet, read: readParquet },
}
