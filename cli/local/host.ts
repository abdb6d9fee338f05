import type { LedgerReader } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { openEngine } from './engine.ts'

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
  const endpoint = process.env['DYNAMODB_ENDPOINT'] || undefined
  const { rows, close } = await openEngine({ ...(data === undefined ? {} : { data }), endpoint })
  return { rows, close, ledger: dynamoReader(rows) }
}
