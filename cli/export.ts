import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod/mini'
import type { LedgerReader } from '../core/ports.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { ledgerOf } from './ledger-document.ts'
import { type TableFormat, tableFormats } from './ledger-file/formats.ts'
import { ledgerTables, recordsOf } from './ledger-file/tables.ts'
import { openLedger } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), out: z.optional(z.string()), jsonl: z._default(z.boolean(), false) })

/** Prints a ledger as one JSON document; the whole of it, a record a line; or writes it as a folder of tables. */
export async function run(call: Call): Promise<number> {
  const { data, jsonl, out } = optionsOf(Options, call)
  const name = call.args[0] ?? (jsonl ? 'jsonl' : 'json')
  const write = writerOf(name, out, call.console)
  return closing(async (keep) => {
    const { ledger } = await keep(openLedger(data))
    await write(ledger)
    return exitCodes.ok
  })
}

type Write = (ledger: LedgerReader) => Promise<void>

/** How a format is written; throws an ExitError where there is no such format, or a folder is missing. */
function writerOf(name: string, out: string | undefined, { print, say }: Call['console']): Write {
  if (name === 'json') return async (ledger) => print(JSON.stringify(await ledgerOf(ledger), undefined, 1))
  if (name === 'jsonl') return (ledger) => printLines(ledger, print)
  const format = tableFormats[name]
  if (!format) throw new ExitError('usage', `Expected json, jsonl, csv or parquet, got ${name}.`)
  if (out === undefined)
    throw new ExitError('usage', `Expected --out with ${name}: it is a table a kind of record, in a folder.`)
  return (ledger) => writeTables(ledger, format, out, say)
}

async function printLines(ledger: LedgerReader, print: (line: string) => void): Promise<void> {
  for (const table of ledgerTables) {
    for await (const record of recordsOf(ledger, table)) print(JSON.stringify({ type: table.type, record }))
  }
}

async function writeTables(
  ledger: LedgerReader,
  format: TableFormat,
  out: string,
  say: (line: string) => void,
): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const table of ledgerTables) {
    const path = join(out, `${table.file}.${format.suffix}`)
    await pipeline(format.write(table.columns, recordsOf(ledger, table)), createWriteStream(path))
    say(`Wrote ${path}`)
  }
}
