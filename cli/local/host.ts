import { access } from 'node:fs/promises'
import type { LedgerReader } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { ExitError } from '../exit.ts'
import { openEngine, tableFolder } from './engine.ts'

/** A ledger on this machine. */
export interface Host {
  readonly ledger: LedgerReader
  readonly rows: Rows
  close(): Promise<void>
}

export interface HostOptions {
  /** The folder of ledger, queue and snapshots; in memory without it. */
  readonly data?: string
}

/** Opens the ledger of a folder, or of the engine at DYNAMODB_ENDPOINT. */
export async function openHost({ data }: HostOptions): Promise<Host> {
  const { rows, close } = await openEngine({ ...(data === undefined ? {} : { data }), endpoint: endpoint() })
  return { rows, close, ledger: dynamoReader(rows) }
}

/** Opens a ledger that is there already; throws an ExitError where the folder has none. */
export async function openLedger(data: string): Promise<Host> {
  if (await hasLedger(data)) return openHost({ data })
  const remedy = '`walkback start` makes one; --data names another folder.'
  throw new ExitError('notFound', `Expected a ledger in ${data}, got none. ${remedy}`)
}

/** Whether a folder, or the engine that is used in its place, keeps a ledger. */
export async function hasLedger(data: string): Promise<boolean> {
  if (endpoint() !== undefined) return true
  return access(tableFolder(data)).then(
    () => true,
    () => false,
  )
}

const endpoint = (): string | undefined => process.env['DYNAMODB_ENDPOINT'] || undefined
