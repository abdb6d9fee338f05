import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { openEngine } from '../cli/local/engine.ts'
import { snapshotMemory } from '../cli/local/snapshot-folder.ts'
import { sqsRecord } from '../cli/local/sqs-record.ts'
import { startNewsroom } from '../cli/newsroom/server.ts'
import { rulesReader } from '../core/rules-reader.ts'
import { readEntries } from '../core/sources/index.ts'
import { listedPrefix } from '../functions/adapters/dynamodb/keys.ts'
import type { Row } from '../functions/adapters/dynamodb/rows.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../functions/adapters/dynamodb/stream.ts'
import { indexes } from '../functions/adapters/dynamodb/table.ts'
import { dynamoClient, type Rows, tableRows } from '../functions/adapters/dynamodb/table-rows.ts'
import { createFetcher } from '../functions/adapters/http/retry.ts'
import { alertHandler } from '../functions/alert.ts'
import { pollHandler } from '../functions/poll.ts'
import { readHandler } from '../functions/read.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import type { QueuedEntry } from '../schemas/source.ts'

// What one article costs of the table, each article folded and told as it comes in, as on AWS. The engine counts the units of the table itself;
// it charges nothing for what a write changes in an index, which is counted here: a unit an entry that comes or goes, two for one that moves
// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes).

interface Units {
  reads: number
  writes: number
  /** Of the indexes. */
  indexed: number
  /** Of rows that do nothing but list a record under a label, with what they take of an index. */
  lists: number
  calls: number
}

const written = new Map<string, Row>()

const entriesOf = (row: Row): ReadonlyMap<string, string> =>
  new Map(
    Object.values(indexes).flatMap(({ name, hash, range }) => {
      const [partition, place] = [row[hash], row[range]]
      return partition === undefined || place === undefined ? [] : [[name, `${partition} ${place}`]]
    }),
  )

/** What the indexes charge for a row that now is as it is. */
function indexUnits(row: Row): number {
  const key = `${row.pk} ${row.sk}`
  const known = written.get(key)
  const [before, after] = [known && entriesOf(known), entriesOf(row)]
  written.set(key, row)
  const changed = Object.values(indexes).filter(({ name }) => before?.get(name) !== after.get(name))
  return changed.reduce((sum, { name }) => sum + Number(before?.has(name) ?? false) + Number(after.has(name)), 0)
}

const isListing = ({ pk, sk }: Row) => pk.startsWith(listedPrefix) || sk.startsWith(listedPrefix)

/** Bytes that are paid for beside those of a row, and of each of its entries. */
const overhead = 100
const bytes = (attributes: Partial<Row>) =>
  Object.entries(attributes).reduce((sum, [name, value]) => sum + Buffer.byteLength(`${name}${value ?? ''}`), overhead)

/** What a row takes in the table and in the indexes. */
const bytesKept = (row: Row): number =>
  Object.values(indexes)
    .filter(({ name }) => entriesOf(row).has(name))
    .reduce((sum, { hash, range }) => {
      const { pk, sk } = row
      return sum + bytes({ pk, sk, [hash]: row[hash], [range]: row[range] })
    }, bytes(row))

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
function countedRows(station: string): Rows {
  const sum: Units = { reads: 0, writes: 0, indexed: 0, lists: 0, calls: 0 }
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
        sum[/Put|Update|Delete|Write/.test(commandName) ? 'writes' : 'reads'] += used
        sum.calls++
        return answer
      },
    { step: 'initialize' },
  )
  const rows = tableRows(client, 'walkback')
  const indexed = (many: readonly Row[]) => {
    for (const row of many) {
      const units = indexUnits(row)
      sum.indexed += units
      // A row of a list is below a kilobyte: one unit of the table.
      if (isListing(row)) sum.lists += 1 + units
    }
  }
  return {
    ...rows,
    async put(row, condition) {
      const isWritten = await rows.put(row, condition)
      if (isWritten) indexed([row])
      return isWritten
    },
    async putMany(many) {
      await rows.putMany(many)
      indexed(many)
    },
    async update(key, change, condition) {
      const row = await rows.update(key, change, condition)
      if (row) indexed([row])
      return row
    },
  }
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
const sum = (of: keyof Units) => [...units.values()].reduce((total, used) => total + used[of], 0)
const all: Units = {
  reads: sum('reads'),
  writes: sum('writes'),
  indexed: sum('indexed'),
  lists: sum('lists'),
  calls: sum('calls'),
}
const each = (value: number) => Math.round((10 * value) / entries.length) / 10
console.log(`${entries.length} articles; units an article:`)
console.table(
  [...units, ['all', all] as const].map(([station, { reads, writes, indexed, lists, calls }]) => ({
    station,
    'read units': each(reads),
    'write units': each(writes + indexed),
    'of them for indexes': each(indexed),
    'for lists': each(lists),
    calls: each(calls),
  })),
)
const kept = [...written.values()].map(bytesKept).reduce((sum, size) => sum + size, 0)
const lists = [...written.values()]
  .filter(isListing)
  .map(bytesKept)
  .reduce((sum, size) => sum + size, 0)
console.log(`${each(kept / 1_000)} KB of the table an article, ${each(lists / 1_000)} of them lists`)
await newsroom.close()
await engine.close()
