import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { type Cost, countedRows } from '../support/counted-rows.ts'
import { fillTable, madeClaim } from '../support/made-table.ts'
import { sqliteTable } from '../support/sqlite-rows.ts'

const Listed = z.object({ items: z.array(z.object({ id: z.string() })).check(z.minLength(1)) })

/** A table of so many deals between few buyers and many sellers, and what asking it has cost. */
async function tableOf(deals: number) {
  const made = { deals, claims: 4, buyers: 3 }
  const table = sqliteTable()
  table.index()
  await fillTable(table.rows, made)
  const counted = countedRows(table.rows)
  const now = () => '2026-03-01T00:00:00Z'
  const app = createApi({ ledger: dynamoReader(counted.rows), now, version: '0', web: new Map() })
  const first = async (path: string) => Listed.parse(await (await app.request(path)).json()).items[0]?.id ?? ''
  const ids: Readonly<Record<string, string>> = {
    ...{ DEAL: await first('/v1/deals'), FIGURE: await first('/v1/figures'), REVISION: await first('/v1/revisions') },
    CLAIM: madeClaim(made),
  }
  return async (path: string): Promise<Cost> => {
    counted.take()
    const response = await app.request(path.replace(/[A-Z]{4,}/, (kind) => ids[kind] ?? kind))
    expect([path, response.status]).toEqual([path, 200])
    return counted.take()
  }
}

// Both are larger than anything that one page looks through: what differs then grows with the table.
const sizes = [430, 860] as const
let tables: readonly Awaited<ReturnType<typeof tableOf>>[]
beforeAll(async () => {
  tables = [await tableOf(sizes[0]), await tableOf(sizes[1])]
}, 240_000)

/** Each question with the most requests and units that it may take, at any size. */
const rows: readonly (readonly [path: string, requests: number, units: number])[] = [
  ['/', 11, 135],
  ['/v1/deals', 5, 22],
  ['/v1/deals?q=buyer-1', 5, 110],
  ['/v1/deals?asOf=2025-03', 70, 90],
  ['/v1/deals/DEAL', 2, 2],
  ['/v1/deals/DEAL?asOf=2025-03', 6, 10],
  ['/v1/deals/DEAL/revisions', 8, 9],
  ['/v1/figures', 6, 42],
  ['/v1/figures?party=buyer-1', 6, 42],
  ['/v1/figures?stance=completed', 6, 42],
  ['/v1/figures?sort=-value&unit=USD', 6, 42],
  ['/v1/figures?min=1e15', 20, 440],
  ['/v1/figures?asOf=2025-03', 70, 90],
  ['/v1/figures?deal=DEAL', 6, 5],
  ['/v1/figures/FIGURE', 3, 3],
  ['/v1/figures/FIGURE/history', 12, 20],
  ['/v1/figures/FIGURE/citation', 12, 20],
  ['/v1/revisions', 6, 42],
  ['/v1/revisions?severity=medium&min=1e15', 20, 440],
  ['/v1/revisions?figure=FIGURE', 5, 7],
  ['/v1/revisions?deal=DEAL', 8, 9],
  ['/v1/revisions/REVISION', 3, 3],
  ['/v1/revisions/REVISION/citation', 3, 3],
  ['/v1/claims', 5, 22],
  ['/v1/claims?figure=FIGURE', 4, 8],
  ['/v1/claims/CLAIM', 2, 2],
  ['/v1/articles', 4, 4],
  ['/v1/parties', 1, 1],
  ['/v1/parties/buyer-1', 2, 3],
  ['/v1/flows', 5, 110],
  ['/v1/stats', 4, 8],
  ['/v1/stats?by=month', 4, 8],
  ['/v1/stats?by=party', 21, 25],
  ['/v1/search?q=buyer-1', 24, 440],
  ['/v1/sources', 1, 1],
]

describe('what an answer costs does not grow with the table', () => {
  it.each(rows)('%s takes at most %d requests and %d units', async (path, requests, units) => {
    const [small, large] = await Promise.all(tables.map((ask) => ask(path)))
    expect(large?.requests).toBe(small?.requests)
    expect(large?.requests).toBeLessThanOrEqual(requests)
    expect(large?.units).toBeLessThanOrEqual(units)
    expect(large?.units).toBeLessThanOrEqual((small?.units ?? 0) * 1.05 + 0.5)
  })

  it('is asked of every list and overview', () => {
    const asked = new Set(
      rows.map(([path]) => path.split('?')[0]?.replace(/DEAL|FIGURE|REVISION|CLAIM|buyer-1/, '{id}')),
    )
    const reads = routes
      .map(({ path }) => path)
      .filter((path) => !['/v1/status', '/health', '/v1/articles/{id}'].includes(path))
    expect(reads.filter((path) => !asked.has(path))).toEqual([])
  })
})
