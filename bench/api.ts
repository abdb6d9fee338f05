import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dynamoReader } from '../functions/adapters/dynamodb/reader.ts'
import { createApi } from '../functions/http-api/app.ts'
import { type Cost, countedRows } from '../test/support/counted-rows.ts'
import { madeClaim } from '../test/support/made-table.ts'
import { keptTable } from './made-tables.ts'

// What each route costs over a small table and one many times as large, and how it answers many clients at once, on loopback. The tables
// are written by the pipeline's own store into files of SQLite, which are kept for the next run: what is measured is our own work and what
// is asked of the table, not an engine. Clients ask from this process, and a process of its own answers: their work is none of its. The
// largest table that is promised: npx node bench/api.ts --deals 1000,50000 --claims 20

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
  return { deals, app, take, claim: madeClaim(made), close: table.close }
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

/** What became of a route's answers: their times in milliseconds, of the server's thread and on the clock, and how many were none. */
interface Answers {
  readonly times: readonly number[]
  readonly waits: readonly number[]
  readonly errors: number
}

/** All clients ask one address again and again, each as soon as it has its last answer, until the server has worked for so long. */
async function load(url: string, clients: number, seconds: number): Promise<Answers> {
  const [times, waits]: [number[], number[]] = [[], []]
  let errors = 0
  let worked = 0
  const ask = async () => {
    const [began, asked] = [worked, performance.now()]
    const response = await fetch(url)
    await response.arrayBuffer()
    const now = Number(response.headers.get('x-clock'))
    worked = Math.max(worked, now)
    if (!response.ok) errors += 1
    // Without an answer before it nothing says when it was asked.
    else if (began > 0) times.push(now - began)
    waits.push(performance.now() - asked)
  }
  await ask()
  const end = worked + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (worked < end && errors < clients)
        await ask().catch(() => {
          errors += 1
        })
    }),
  )
  return { times, waits, errors }
}

const slowest = 3
const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

const program = fileURLToPath(new URL('served-table.ts', import.meta.url))

async function loads({ deals, ...opened }: Opened, clients: number, seconds: number): Promise<void> {
  console.log(`\n${clients} clients on one route at a time, ${seconds} s of the server's thread each:\n`)
  console.log('| Route | answers | p50, ms | p99, ms | p99 : p50 | on the clock: p50, p99 | errors |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const address of await addresses({ deals, ...opened })) {
    // Each route has a server of its own: what a dear one leaves to be cleared away would be charged to the next.
    const server = fork(program, [values.keep, String(deals), values.claims])
    const [url]: unknown[] = await once(server, 'message')
    // What is not compiled yet would count as slow.
    await load(`${url}${address}`, clients, 1)
    const { times, waits, errors } = await load(`${url}${address}`, clients, seconds)
    server.disconnect()
    const [middle, slow] = [at(times, 0.5), at(times, 0.99)]
    const ratio = slow / (middle || 1)
    const clock = [at(waits, 0.5), at(waits, 0.99)].map((wait) => wait.toFixed(0)).join(', ')
    const cells = [times.length, middle.toFixed(0), slow.toFixed(0), ratio.toFixed(1), clock, errors]
    console.log(`| \`${nameOf(address)}\` | ${cells.join(' | ')} |`)
    if (errors > 0 || ratio > slowest) process.exitCode = 1
  }
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
