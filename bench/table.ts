import { parseArgs } from 'node:util'
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import * as z from 'zod/mini'
import { listen } from '../cli/local/listen.ts'
import { reconcileCollection } from '../core/deals/reconcile.ts'
import { contentId } from '../core/hash.ts'
import { foldCollection } from '../core/ingest.ts'
import { keys } from '../functions/adapters/dynamodb/keys.ts'
import { ledgerRows } from '../functions/adapters/dynamodb/ledger-rows.ts'
import { type Row, toItem } from '../functions/adapters/dynamodb/rows.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { ensureTable } from '../functions/adapters/dynamodb/table.ts'
import { dynamoClient, tableRows } from '../functions/adapters/dynamodb/table-rows.ts'
import type { Claim } from '../schemas/claim.ts'

/**
 * What one more claim costs, recorded and reconciled, with this many deals in the table: requests and capacity units, not time.
 * Fails where it costs more in one table than in another.
 */
const { values } = parseArgs({ options: { deals: { type: 'string', default: '100,2000' } } })

const table = 'bench'
const collectionOf = (deal: number) => `buyer-${deal}+seller-${deal}`

function claimOf(deal: number, month: number, value: number): Claim {
  const id = contentId('article', deal, month)
  const published = new Date(Date.UTC(2026, month, 1 + (deal % 27))).toISOString()
  return {
    id: contentId('claim', deal, month),
    parties: collectionOf(deal).split('+'),
    measure: 'money',
    value,
    unit: 'USD',
    bound: 'exact',
    stance: 'agreed',
    kind: 'supply',
    scope: 'total',
    attribution: 'party',
    quote: 'The buyer will pay the seller that much, both said.',
    start: 0,
    end: 51,
    article: { id, version: id, url: `https://northwire.example/${id}`, title: 'A deal', lang: 'en', published },
    reader: { name: 'rules', version: '1' },
    learned: published,
  }
}

/** The rows that a deal with two claims has once it was folded. */
function rowsOf(deal: number): readonly Row[] {
  const collection = collectionOf(deal)
  const claims = [claimOf(deal, 0, 10e9), claimOf(deal, 1, 12e9)]
  return [
    ...claims.map((claim) => ({
      ...keys.claim(collection, claim.id),
      body: JSON.stringify(claim),
      recordId: keys.claimId(claim.id),
    })),
    ...ledgerRows(collection, reconcileCollection(collection, claims), claims).map(({ row }) => ({ ...row, epoch: 0 })),
  ]
}

async function fill(client: DynamoDBClient, deals: number): Promise<void> {
  let batch: Row[] = []
  const flush = async () => {
    const RequestItems = { [table]: batch.map((row) => ({ PutRequest: { Item: toItem(row) } })) }
    if (batch.length > 0) await client.send(new BatchWriteItemCommand({ RequestItems }))
    batch = []
  }
  for (let deal = 0; deal < deals; deal += 1)
    for (const row of rowsOf(deal)) {
      batch.push(row)
      if (batch.length === 25) await flush()
    }
  await flush()
}

const Capacity = z.object({ CapacityUnits: z._default(z.number(), 0) })
const Answer = z.object({ ConsumedCapacity: z._default(z.union([Capacity, z.array(Capacity)]), []) })

/** Counts a client's requests and their capacity units from now on. */
function meter(client: DynamoDBClient) {
  const requests = new Map<string, number>()
  const spent = { units: 0 }
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
        const answer = await next({ ...args, input })
        const name = commandName.replace('Command', '')
        requests.set(name, (requests.get(name) ?? 0) + 1)
        const { ConsumedCapacity } = Answer.parse(answer.output)
        for (const { CapacityUnits } of [ConsumedCapacity].flat()) spent.units += CapacityUnits
        return answer
      },
    { step: 'initialize' },
  )
  return () => ({ ...Object.fromEntries(requests), units: spent.units })
}

const costs = new Set<string>()
for (const deals of values.deals.split(',').map(Number)) {
  const server = dynalite({ createTableMs: 0 })
  const client = dynamoClient(await listen(server, 0))
  await ensureTable(client, table)
  await fill(client, deals)
  const spent = meter(client)
  const store = dynamoStore(tableRows(client, table))
  await store.putClaims([claimOf(Math.floor(deals / 2), 2, 8e9)])
  const recording = spent()
  const { revisions } = await foldCollection(
    { store, now: () => new Date().toISOString() },
    collectionOf(Math.floor(deals / 2)),
  )
  const cost = { recording, withReconciling: spent() }
  costs.add(JSON.stringify(cost))
  console.log(JSON.stringify({ deals, revisions, ...cost }))
  client.destroy()
  server.closeAllConnections()
  server.close()
}
if (costs.size > 1) {
  console.error('Expected one more claim to cost the same however many deals there are, got the above')
  process.exitCode = 1
}
