import { randomUUID } from 'node:crypto'
import { openEngine } from '../../cli/local/engine.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { memoryTable } from '../support/memory-table.ts'
import { sqliteTable } from '../support/sqlite-rows.ts'
import { startEngineProcess } from './engine-process.ts'
import { storeContract, type Tried } from './store.contract.ts'

const endpoint = process.env['DYNAMODB_ENDPOINT']

async function open(options: { readonly endpoint?: string | undefined }): Promise<Tried> {
  const engine = await openEngine({ ...options, table: `walkback-${randomUUID()}` })
  return { store: dynamoStore(engine.rows), reader: dynamoReader(engine.rows), close: engine.close }
}

async function inMemory(): Promise<Tried> {
  const rows = tableRows(memoryTable({ pageSize: 3 }).client, 'walkback')
  return { store: dynamoStore(rows), reader: dynamoReader(rows), close: async () => {} }
}

storeContract('the embedded engine', () => open({}))

storeContract('an engine in another process, known by its address', async () => {
  const engine = await startEngineProcess()
  const tried = await open({ endpoint: engine.endpoint })
  return {
    ...tried,
    close: async () => {
      await tried.close()
      await engine.stop()
    },
  }
})

storeContract('the engine in memory of the fault simulation', inMemory)
storeContract('rows in SQLite, for tables too large for the embedded engine', async () => {
  const { rows, close } = sqliteTable()
  return { store: dynamoStore(rows), reader: dynamoReader(rows), close: async () => close() }
})
if (endpoint !== undefined) storeContract(`the engine at ${endpoint}`, () => open({ endpoint }))
