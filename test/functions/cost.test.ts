import { expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { foldCollection } from '../../core/ingest.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { madeClaim } from '../support/made-claim.ts'

/** Rows that count what is asked of them. */
function counted(rows: Rows) {
  const asked: Record<string, number> = {}
  const counts = new Proxy(rows, {
    get(target, name) {
      asked[String(name)] = (asked[String(name)] ?? 0) + 1
      return Reflect.get(target, name)
    },
  })
  return { rows: counts, asked }
}

const claimOf = (deal: number, month: number) =>
  madeClaim({ parties: [`buyer-${deal}`, `seller-${deal}`], at: `2026-0${month}-01T00:00:00Z`, value: month * 1e9 })

async function costOfOneMore(deals: number) {
  const engine = await openEngine({})
  const filling = dynamoStore(engine.rows)
  for (let deal = 0; deal < deals; deal += 1) {
    await filling.putClaims([claimOf(deal, 1), claimOf(deal, 2)])
    await foldCollection(
      { store: filling, now: () => '2026-03-01T00:00:00Z', lease: 0 },
      `buyer-${deal}+seller-${deal}`,
    )
  }
  const { rows, asked } = counted(engine.rows)
  const store = dynamoStore(rows)
  await store.putClaims([claimOf(1, 3)])
  const { revisions } = await foldCollection({ store, now: () => '2026-03-01T00:00:00Z', lease: 0 }, 'buyer-1+seller-1')
  await engine.close()
  return { revisions, asked }
}

it('one more claim costs as many requests in a small table as in a large one', async () => {
  const small = await costOfOneMore(3)
  expect(small).toMatchObject({ revisions: 2, asked: { query: 3 } })
  expect(await costOfOneMore(40)).toEqual(small)
}, 60_000)
