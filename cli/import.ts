import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Store } from '../core/ports.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { tableFormats } from './ledger-file/formats.ts'
import { type LedgerTable, ledgerTables } from './ledger-file/tables.ts'
import { openHost } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z._default(z.boolean(), false) })
const Line = z.object({ type: z.string(), record: z.unknown() })
const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** Takes in what `export` gave: sources, articles and claims; all else follows from them, and nobody is told of it. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  const place = call.args[0] ?? ''
  return closing(async (keep) => {
    const { rows } = await keep(openHost({ data }))
    const store = dynamoStore(rows)
    const taken = (await isFolder(place)) ? await takeFolder(store, place) : await takeLines(store, place)
    await reconcileHandler({ store, log: silent, now: () => new Date().toISOString(), lease: 0 })({})
    const revisions = await settleAll(store)
    const counts = { ...taken, revisions }
    if (json) call.console.print(JSON.stringify(counts))
    else for (const [what, count] of Object.entries(counts)) call.console.print(`${String(count).padStart(8)}  ${what}`)
    return exitCodes.ok
  })
}

const isFolder = async (place: string): Promise<boolean> => {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new ExitError('notFound', `Expected an exported ledger in ${place}, got none.`)
  return found.isDirectory()
}

async function takeFolder(store: Store, folder: string): Promise<Record<string, number>> {
  const taken: Record<string, number> = {}
  for (const table of ledgerTables.filter(({ take }) => take)) {
    const records = await readTable(folder, table)
    for (const record of records) await takeOne(store, table, record)
    taken[table.file] = records.length
  }
  return taken
}

async function readTable(folder: string, table: LedgerTable): Promise<readonly object[]> {
  for (const { suffix, read } of Object.values(tableFormats)) {
    const path = join(folder, `${table.file}.${suffix}`)
    if (await stat(path).catch(() => undefined)) return read(path, table.columns)
  }
  throw new ExitError('notFound', `Expected ${table.file}.csv or ${table.file}.parquet in ${folder}, got neither.`)
}

async function takeLines(store: Store, path: string): Promise<Record<string, number>> {
  const byType = new Map(ledgerTables.map((table) => [table.type, table]))
  const taken: Record<string, number> = {}
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  for (const [at, line] of lines.entries()) {
    const parsed = Line.safeParse(parseLine(line))
    const table = parsed.success ? byType.get(parsed.data.type) : undefined
    if (!parsed.success || !table)
      throw new ExitError(
        'usage',
        `Expected a record of a ledger in line ${at + 1} of ${path}, got ${line.slice(0, 60)}`,
      )
    if (!table.take) continue
    await takeOne(store, table, parsed.data.record)
    taken[table.file] = (taken[table.file] ?? 0) + 1
  }
  return taken
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function takeOne(store: Store, table: LedgerTable, record: unknown): Promise<void> {
  await table.take?.(store, record).catch((cause: unknown) => {
    if (!(cause instanceof z.core.$ZodError)) throw cause
    throw new ExitError('usage', `Expected a ${table.type}, got ${JSON.stringify(record).slice(0, 80)}`, { cause })
  })
}

/** What comes out of an import is history: it is told to nobody. */
async function settleAll(store: Store): Promise<number> {
  let settled = 0
  for (;;) {
    const { items } = await store.pendingRevisions({ limit: 100 })
    if (items.length === 0) return settled
    for (const { id } of items) await store.settleRevision(id)
    settled += items.length
  }
}
