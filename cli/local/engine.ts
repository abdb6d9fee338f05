import { join } from 'node:path'
import dynalite from 'dynalite'
import { ensureTable } from '../../functions/adapters/dynamodb/table.ts'
import { dynamoClient, type Rows, tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { holdFolder, releaseFolder } from './hold-folder.ts'
import { listen } from './listen.ts'

/** A table on this machine or at a DynamoDB endpoint, and how to leave it. */
export interface Engine {
  readonly rows: Rows
  /** Its address, at which any client of DynamoDB's may ask it. */
  readonly url: string
  /** Where it keeps what it knows, for messages. */
  readonly place: string
  close(): Promise<void>
}

/** A folder that another process works in, or that cannot be written. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

export interface EngineOptions {
  /** The folder of the embedded engine; in memory without it. */
  readonly data?: string
  /** Another engine to use instead of the embedded one. */
  readonly endpoint?: string | undefined
  readonly table?: string
}

/** Opens the embedded engine, or the one at an endpoint, with its table made. Throws an EngineError that names place and remedy. */
export async function openEngine({ data, endpoint, table = 'walkback' }: EngineOptions): Promise<Engine> {
  if (endpoint !== undefined) {
    const client = dynamoClient(endpoint)
    await ensureTable(client, table).catch((cause) => {
      throw new EngineError(
        `Expected a DynamoDB engine at ${endpoint}, got none. Start it, or unset DYNAMODB_ENDPOINT to use the embedded one.`,
        { cause },
      )
    })
    return { rows: tableRows(client, table), url: endpoint, place: endpoint, close: async () => client.destroy() }
  }
  if (data !== undefined && !(await holdFolder(data).catch((cause) => refuse(data, cause)))) refuse(data, undefined)
  const server = dynalite({ ...(data === undefined ? {} : { path: tableFolder(data) }), createTableMs: 0 })
  const url = await listen(server, 0)
  const client = dynamoClient(url)
  await ensureTable(client, table)
  return {
    rows: tableRows(client, table),
    url,
    place: data ?? 'memory',
    close: async () => {
      client.destroy()
      server.closeAllConnections()
      await new Promise<void>((done) => void server.close(() => done()))
      if (data !== undefined) await releaseFolder(data)
    },
  }
}

/** Where in a folder the embedded engine keeps its table. */
export const tableFolder = (data: string): string => join(data, 'table')

function refuse(folder: string, cause: unknown): never {
  throw new EngineError(
    `Expected to keep data in ${folder}, but another walkback works there or it cannot be written. End that one, or name another folder with --data.`,
    { cause },
  )
}
