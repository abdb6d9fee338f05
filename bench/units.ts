import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { openEngine } from '../cli/local/engine.ts'
import { snapshotMemory } from '../cli/local/snapshot-folder.ts'
import { sqsRecord } from '../cli/local/sqs-record.ts'
import { startNewsroom } from '../cli/newsroom/server.ts'
import { rulesReader } from '../core/rules-reader.ts'
import { readEntries } from '../core/sources/index.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../functions/adapters/dynamodb/stream.ts'
import { dynamoClient, tableRows } from '../functions/adapters/dynamodb/table-rows.ts'
import { createFetcher } from '../functions/adapters/http/retry.ts'
import { alertHandler } from '../functions/alert.ts'
import { pollHandler } from '../functions/poll.ts'
import { readHandler } from '../functions/read.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import type { QueuedEntry } from '../schemas/source.ts'

// What one article costs of the table, counted by the engine itself, each article folded and told as it comes in, as on AWS.

interface Units {
  reads: number
  writes: number
  calls: number
}

const engine = await openEngine({})
const newsroom = await startNewsroom()
const units = new Map<string, Units>()
const silent = { info: () => {}, warn: () => {}, error: () => {} }
const entries: QueuedEntry[] = []

const shared = {
  fetcher: createFetcher({ allowAddress: () => true }),
  reader: rulesReader,
  snapshots: snapshotMemory(),
  now: () => new Date().toISOString(),
  log: silent,
  queue: { send: async (sent: readonly QueuedEntry[]) => void entries.push(...sent) },
  channels: [{ id: 'room', tell: async () => ({ outcome: 'sent' as const, receipt: '1' }) }],
}

/** Rows over a client of its own that asks the engine for what each call consumed. */
function countedRows(station: string) {
  const sum: Units = { reads: 0, writes: 0, calls: 0 }
  units.set(station, sum)
  const client: DynamoDBClient = dynamoClient(engine.url)
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
        const consumed = 'ConsumedCapacity' in answer.output ? answer.output.ConsumedCapacity : undefined
        const used = [consumed ?? []]
          .flat()
          .reduce((total, one) => total + ('CapacityUnits' in one ? (one.CapacityUnits ?? 0) : 0), 0)
        sum[/Put|Update|Delete/.test(commandName) ? 'writes' : 'reads'] += used
        sum.calls++
        return answer
      },
    { step: 'initialize' },
  )
  return tableRows(client, 'walkback')
}

const [pollRows, readRows, foldRows, alertRows] = ['poll', 'read', 'reconcile', 'alert'].map(countedRows)
if (!pollRows || !readRows || !foldRows || !alertRows) throw new Error('Expected four stations')
const read = readHandler({ ...shared, store: dynamoStore(readRows) })
const fold = reconcileHandler({ ...shared, store: dynamoStore(foldRows) })
const untold = (record: Parameters<typeof untoldRevision>[1]) => untoldRevision(alertRows, record)
const alert = alertHandler({ ...shared, store: dynamoStore(alertRows), untold })

await pollHandler({ ...shared, readEntries, store: dynamoStore(pollRows) })({
  sources: [...newsroom.sources],
  force: true,
})
for (const [at, entry] of entries.entries()) {
  await read({ Records: [sqsRecord(String(at), JSON.stringify(entry))] })
  await fold({})
  await alert({})
}
const total = { station: 'all', reads: 0, writes: 0, calls: 0 }
const rows = [...units].map(([station, { reads, writes, calls }]) => {
  total.reads += reads
  total.writes += writes
  total.calls += calls
  return { station, reads, writes, calls }
})
const each = (value: number) => Math.round((10 * value) / entries.length) / 10
console.log(`${entries.length} articles; units an article:`)
console.table(
  [...rows, total].map(({ station, ...used }) => ({
    station,
    'read units': each(used.reads),
    'write units': each(used.writes),
    calls: each(used.calls),
  })),
)
await newsroom.close()
await engine.close()
