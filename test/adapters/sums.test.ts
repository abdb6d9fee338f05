import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { foldCollection } from '../../core/ingest.ts'
import { totalsThen } from '../../core/queries/sums.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { type Fate, mortal } from '../support/crash.ts'
import { madeClaim } from '../support/made-claim.ts'

const alone = { now: () => '2026-03-01T00:00:00Z', lease: 0 }

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({})
})
afterAll(() => engine.close())

/** Two deals of one buyer, the second walked back in another year by a process that dies; then one more process, that lives. */
async function sumsAfter(name: string, fate?: Fate) {
  const buyer = `buyer-${name}`
  const deals = ['one', 'two'].map((other) => ({ parties: [buyer, `${other}-${name}`], payer: buyer }))
  const store = dynamoStore(engine.rows)
  await store.putClaims(deals.map((deal) => madeClaim(deal)))
  for (const { parties } of deals) await foldCollection({ store, ...alone }, parties.join('+'))
  const ended = madeClaim({ ...deals[1], at: '2026-02-01T00:00:00Z', stance: 'cancelled' })
  await store.putClaims([ended])

  const process = mortal(fate)
  const dying = dynamoStore(process.port(engine.rows))
  await foldCollection({ store: dying, ...alone }, ended.parties.join('+')).catch((fault: unknown) => {
    if (!process.died()) throw fault
  })
  const first = deals[0]?.parties.join('+') ?? ''
  // Another collection of the same buyer comes by before the broken one is done again.
  await foldCollection({ store, ...alone }, first)
  await foldCollection({ store, ...alone }, ended.parties.join('+'))
  const reader = dynamoReader(engine.rows)
  const cells = await reader.sums(buyer)
  const all = totalsThen(await reader.sums(), {})
  return { calls: process.calls(), now: totalsThen(cells, {}), earlier: totalsThen(cells, { asOf: '2025-12' }), all }
}

const total = (name: string, figures: number) => ({
  measure: 'money',
  unit: 'USD',
  name,
  figures,
  amount: figures * 100e9,
})

describe('sums', () => {
  it('hold each figure once, now and then', async () => {
    const { now, earlier } = await sumsAfter('living')
    expect(now).toEqual([total('announced', 2), total('intended', 1), total('walkedBack', 1)])
    expect(earlier).toEqual([total('announced', 2), total('intended', 2)])
  })

  it('hold each figure once wherever the fold that changed them died, tried at every fourth call', async () => {
    const { calls } = await sumsAfter('counting')
    expect(calls).toBeGreaterThan(15)
    let runs = 2
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; call <= calls; call += 4) {
        const { now, earlier, all } = await sumsAfter(`${when}-${call}`, { call, when })
        runs++
        expect({ when, call, now, earlier }).toEqual({
          when,
          call,
          now: [total('announced', 2), total('intended', 1), total('walkedBack', 1)],
          earlier: [total('announced', 2), total('intended', 2)],
        })
        expect(all).toEqual([total('announced', 2 * runs), total('intended', runs), total('walkedBack', runs)])
      }
    }
  }, 120_000)

  it('come out the same when many folds meet in one', async () => {
    const store = dynamoStore(engine.rows)
    const deals = Array.from({ length: 12 }, (_, at) => madeClaim({ parties: ['hub', `spoke-${at}`] }))
    await store.putClaims(deals)
    await Promise.all(deals.map(({ parties }) => foldCollection({ store, ...alone }, parties.join('+'))))
    expect(totalsThen(await dynamoReader(engine.rows).sums('hub'), {})).toEqual([
      total('announced', 12),
      total('intended', 12),
    ])
  }, 60_000)
})
