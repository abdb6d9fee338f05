import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import type { Channel } from '../../core/ports.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { alertHandler } from '../../functions/alert.ts'
import { Quiet, Route } from '../../schemas/channel.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { openFold } from '../support/open-fold.ts'

const buyers = ['amd', 'intel', 'meta', 'oracle']
const clock = { at: 0 }
let engine: Engine
beforeEach(async () => {
  clock.at = Date.parse('2026-02-10T12:00:00Z')
  engine = await openEngine({})
  const store = dynamoStore(engine.rows)
  for (const [i, buyer] of buyers.entries()) {
    const parties = [buyer, 'openai']
    const ledger = madeLedger([
      madeClaim({ parties, at: `2026-01-0${i + 1}T00:00:00Z` }),
      madeClaim({ parties, at: `2026-02-0${i + 1}T00:00:00Z`, stance: 'disclaimed' }),
    ])
    await store.putLedger(await openFold(store, parties.join('+')), ledger)
  }
})
afterEach(() => engine.close())

/** What one sweep logs, by its message, with a channel of some settings. */
async function sweep(settings: Partial<Channel>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const lines: (readonly [message: string, data: unknown])[] = []
  const write = (message: string, data: unknown) => void lines.push([message, data])
  const alert = alertHandler({
    store: dynamoStore(engine.rows),
    channels: [{ id: 'desk', tell: async () => ({ outcome: 'sent', receipt: '1' }), ...settings }],
    untold: (record) => untoldRevision(engine.rows, record),
    now: () => new Date(clock.at).toISOString(),
    async wait(milliseconds) {
      clock.at += milliseconds
    },
    log: { info: write, warn: write, error: write },
  })
  await alert({})
  const found = Map.groupBy(lines, ([message]) => message)
  return Object.fromEntries([...found].map(([message, all]) => [message, all.map(([, data]) => data)]))
}

describe('what a sweep leaves', () => {
  it('waits where the time of the run was too short for it, and is told by the next ones', async () => {
    const slow = { pace: 150_000 }
    const first = await sweep(slow)
    expect(first).toMatchObject({ 'revisions waiting': [{ count: 2, held: 0 }] })
    expect(first['revision told']).toHaveLength(2)
    expect(await sweep(slow)).toMatchObject({ 'revisions waiting': [{ count: 0, held: 0 }] })
  })

  it('is folded where it is over the cap of an hour', async () => {
    const settings = { route: Route.parse({}), quiet: Quiet.parse({ cap: 1 }) }
    const swept = await sweep({ settings })
    expect(swept).toMatchObject({ 'revisions waiting': [{ count: 0, held: 0 }] })
    expect([swept['revision told'], swept['revision folded']].map((lines) => lines?.length)).toEqual([1, 3])
  })

  it('is held where its readers sleep', async () => {
    const hours = { from: '11:00', to: '13:00', but: 'critical' }
    const settings = { route: Route.parse({}), quiet: Quiet.parse({ hours }) }
    const swept = await sweep({ settings })
    expect(swept).toMatchObject({ 'revisions waiting': [{ count: 0, held: 4 }] })
    expect(swept['revision told']).toBeUndefined()
  })
})
