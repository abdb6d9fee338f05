import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { fromColumns } from './columns.ts'

/** The data of the reader's modules in a function's folder: what each of them exports, by its path. */
export const dataFile = 'data.json.br'

/** What a file of compressed JSON beside the code holds. */
export const readBeside = (file: string): unknown =>
  fromColumns(JSON.parse(brotliDecompressSync(readFileSync(new URL(file, import.meta.url))).toString()))

let data: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined

/** What a module that holds nothing but data exports; cdk/data-beside.ts puts this in place of its code. */
export function dataOf(module: string): Readonly<Record<string, unknown>> {
  data ??= readBeside(dataFile) as NonNullable<typeof data>
  const exported = data[module]
  if (!exported) throw new Error(`Expected ${dataFile} to hold ${module}, got ${Object.keys(data).length} others`)
  return exported
}
