import { parseArgs } from 'node:util'
import { openEngine } from '../cli/local/engine.ts'
import { dynamoReader } from '../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { createApi } from '../functions/http-api/app.ts'
import { listen } from '../functions/http-api/listen.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import { inTurn } from '../functions/runtime/in-turn.ts'
import { type Cost, countedRows } from './counted-rows.ts'
import { madeClaims } from './made-claims.ts'

// What each route costs over a small table and one many times as large, and how it answers many clients at once, on loopback.

const { values } = parseArgs({
  options: {
    deals: { type: 'string', default: '120,480' },
    clients: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '10' },
  },
})
const silent = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => '2026-03-01T00:00:00Z'

async function open(deals: number) {
  const engine = await openEngine({})
  const store = dynamoStore(engine.rows)
  const claims = madeClaims(deals)
  const parts = Array.from({ length: Math.ceil(claims.length / 50) }, (_, at) => claims.slice(at * 50, at * 50 + 50))
  await inTurn(parts, (part) => store.putClaims(part))
  await reconcileHandler({ store, log: silent, now, lease: 0 })({})
  const { rows, take } = countedRows(engine.rows)
  return { app: createApi({ ledger: dynamoReader(rows), now, version: '0' }), take, claims, close: engine.close }
}
type Opened = Awaited<ReturnType<typeof open>>

async function addresses({ app, claims }: Opened): Promise<readonly string[]> {
  const id = async (path: string) => {
    const body: unknown = await (await app.request(path)).json()
    return /"id":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? ''
  }
  const [deal, figure, revision] = await Promise.all([id('/v1/deals'), id('/v1/figures'), id('/v1/revisions')])
  return [
    ...['/v1/deals', `/v1/deals/${deal}`, `/v1/deals/${deal}/revisions`, '/v1/figures', `/v1/figures/${figure}`],
    ...[`/v1/figures/${figure}/history`, '/v1/revisions', `/v1/revisions/${revision}`, '/v1/claims'],
    ...[`/v1/claims/${claims[0]?.id}`, '/v1/parties', '/v1/parties/buyer-1', '/v1/flows', '/v1/stats'],
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
    found.set(address.replace(/\w+_[0-9a-f]{20}/, '{id}'), opened.take())
  }
  return found
}

async function load(opened: Opened, clients: number, seconds: number): Promise<void> {
  const served = await listen(opened.app, { port: 0 })
  const all = await addresses(opened)
  const took = new Map<string, number[]>()
  let failed = 0
  const end = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = client; performance.now() < end; turn++) {
        const address = all[turn % all.length] ?? ''
        const began = performance.now()
        const response = await fetch(`${served.url}${address}`)
        await response.arrayBuffer()
        if (!response.ok) failed++
        const name = address.replace(/\w+_[0-9a-f]{20}/, '{id}')
        took.set(name, [...(took.get(name) ?? []), performance.now() - began])
      }
    }),
  )
  await served.close()
  const all99 = spread([...took.values()].flat())
  const [worst] = [...took].map(([name, times]) => ({ name, ...spread(times) })).toSorted((a, b) => b.ratio - a.ratio)
  console.log(
    `\n${clients} clients, ${seconds} s: ${all99.count} answers, ${failed} failed, all routes mixed: ${textOf(all99)}`,
  )
  if (worst) console.log(`The widest of one route: ${worst.name}, ${textOf(worst)}`)
}

/** The middle and the slow end of some times in milliseconds. */
function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), ratio: at(0.99) / at(0.5) }
}

const textOf = ({ p50, p99, ratio }: ReturnType<typeof spread>) =>
  `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (${ratio.toFixed(1)} times p50)`

const sizes = values.deals.split(',').map(Number)
const tables: Opened[] = []
for (const deals of sizes) {
  const began = performance.now()
  tables.push(await open(deals))
  console.log(`${deals} deals, ${deals * 4} claims written in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
const found = await Promise.all(tables.map(costs))
console.log(`\n| Route | ${sizes.map((deals) => `requests, units at ${deals} deals`).join(' | ')} |`)
console.log(`| --- | ${sizes.map(() => '---').join(' | ')} |`)
for (const [address] of found[0] ?? []) {
  const cells = found.map((costsOf) => costsOf.get(address)).map((cost) => `${cost?.requests}, ${cost?.units}`)
  console.log(`| \`${address}\` | ${cells.join(' | ')} |`)
}
const largest = tables.at(-1)
if (largest) await load(largest, Number(values.clients), Number(values.seconds))
for (const { close } of tables) await close()
