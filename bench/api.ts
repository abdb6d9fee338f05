import { parseArgs } from 'node:util'
import { dynamoReader } from '../functions/adapters/dynamodb/reader.ts'
import { createApi } from '../functions/http-api/app.ts'
import { listen } from '../functions/http-api/listen.ts'
import { type Cost, countedRows } from '../test/support/counted-rows.ts'
import { madeClaim } from '../test/support/made-table.ts'
import { keptTable } from './made-tables.ts'

// What each route costs over a small table and one many times as large, and how it answers many clients at once, on loopback. The tables
// are written by the pipeline's own store into files of SQLite, which are kept for the next run: what is measured is our own work and what
// is asked of the table, not an engine. The largest that is promised: npx node bench/api.ts --deals 1000,50000 --claims 20

const { values } = parseArgs({
  options: {
    deals: { type: 'string', default: '500,5000' },
    claims: { type: 'string', default: '4' },
    clients: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '5' },
    keep: { type: 'string', default: '.walkback/bench' },
  },
})
const now = () => '2026-03-01T00:00:00Z'

async function open(deals: number) {
  const made = { deals, claims: Number(values.claims) }
  const table = await keptTable(values.keep, made, console.error)
  const { rows, take } = countedRows(table.rows)
  const app = createApi({ ledger: dynamoReader(rows), now, version: '0' })
  return { app, take, claim: madeClaim(made), close: table.close }
}
type Opened = Awaited<ReturnType<typeof open>>

async function addresses({ app, claim }: Opened): Promise<readonly string[]> {
  const id = async (path: string) => {
    const body: unknown = await (await app.request(path)).json()
    return /"id":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? ''
  }
  const [deal, figure, revision] = await Promise.all([id('/v1/deals'), id('/v1/figures'), id('/v1/revisions')])
  return [
    ...['/v1/deals', `/v1/deals/${deal}`, `/v1/deals/${deal}/revisions`, '/v1/figures', `/v1/figures/${figure}`],
    ...[`/v1/figures/${figure}/history`, '/v1/revisions', `/v1/revisions/${revision}`, '/v1/claims'],
    ...[`/v1/claims/${claim}`, '/v1/parties', '/v1/parties/buyer-1', '/v1/flows', '/v1/stats'],
    ...['/v1/stats?by=month', '/v1/search?q=buyer-1', '/v1/figures?party=buyer-1', '/v1/figures?stance=completed'],
    ...['/v1/figures?sort=-value&unit=USD', '/v1/figures?min=1e15', '/v1/figures?asOf=2025-03', '/v1/sources'],
  ]
}

async function costs(opened: Opened): Promise<ReadonlyMap<string, Cost>> {
  const found = new Map<string, Cost>()
  for (const address of await addresses(opened)) {
    opened.take()
    const { status } = await opened.app.request(address)
    if (status !== 200) throw new Error(`Expected ${address} to answer, got ${status}`)
    found.set(nameOf(address), opened.take())
  }
  return found
}

/** Milliseconds of this process's own processor: what else the machine does at the time does not count. */
function clock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What became of a route's answers: their times in milliseconds, and how many were none. */
interface Answers {
  readonly times: readonly number[]
  readonly errors: number
}

/** All clients ask one address again and again, each as soon as it has its last answer. */
async function load(served: string, address: string, clients: number, end: number): Promise<Answers> {
  const times: number[] = []
  let errors = 0
  const ask = async () => {
    const began = clock()
    const response = await fetch(`${served}${address}`)
    await response.arrayBuffer()
    if (response.ok) times.push(clock() - began)
    else errors += 1
  }
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (clock() < end)
        await ask().catch(() => {
          errors += 1
        })
    }),
  )
  return { times: times.toSorted((a, b) => a - b), errors }
}

const slowest = 3

async function loads(opened: Opened, clients: number, seconds: number): Promise<void> {
  const served = await listen(opened.app, { port: 0 })
  const all = await addresses(opened)
  console.log(`\n${clients} clients on one route at a time, ${seconds} s of the processor each:\n`)
  console.log('| Route | answers | p50, ms | p99, ms | p99 : p50 | errors |\n| --- | --- | --- | --- | --- | --- |')
  for (const address of all) {
    // What is not compiled yet, and what another route has left to be cleared away, would count as slow.
    await load(served.url, address, clients, clock() + 1000)
    const { times, errors } = await load(served.url, address, clients, clock() + seconds * 1000)
    const [middle, slow] = [0.5, 0.99].map((share) => times[Math.floor(times.length * share)] ?? 0)
    const ratio = (slow ?? 0) / (middle || 1)
    const cells = [times.length, middle?.toFixed(0), slow?.toFixed(0), ratio.toFixed(1), errors]
    console.log(`| \`${nameOf(address)}\` | ${cells.join(' | ')} |`)
    if (errors > 0 || ratio > slowest) process.exitCode = 1
  }
  await served.close()
}

const nameOf = (address: string) => address.replace(/\w+_[0-9a-f]{20}/, '{id}')

const sizes = values.deals.split(',').map(Number)
const tables: Opened[] = []
for (const deals of sizes) tables.push(await open(deals))
const found = await Promise.all(tables.map(costs))
console.log(`\n| Route | ${sizes.map((deals) => `requests, units at ${deals} deals`).join(' | ')} |`)
console.log(`| --- | ${sizes.map(() => '---').join(' | ')} |`)
for (const [address] of found[0] ?? []) {
  const cells = found.map((costsOf) => costsOf.get(address)).map((cost) => `${cost?.requests}, ${cost?.units}`)
  console.log(`| \`${address}\` | ${cells.join(' | ')} |`)
}
const largest = tables.at(-1)
if (largest) await loads(largest, Number(values.clients), Number(values.seconds))
for (const { close } of tables) close()
