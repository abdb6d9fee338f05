import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerOf } from '../../cli/ledger-document.ts'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import type { Channel } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import type { Source } from '../../schemas/source.ts'
import { type Fate, type Mortal, mortal } from '../support/crash.ts'
import { type SmallSite, smallSite } from '../support/small-site.ts'
import { knowingReader, walkbackPages } from '../support/walkback-site.ts'

let site: SmallSite
let whole: Outcome
beforeAll(async () => {
  site = await smallSite(walkbackPages)
  whole = await live([])
})
afterAll(() => site.close())

interface Outcome {
  readonly ledger: unknown
  readonly told: readonly string[]
  readonly calls: number
}

/** Lives once for each fate and once more without one, on one table and one channel that outlive them all. */
async function live(fates: readonly Fate[]): Promise<Outcome> {
  const engine = await openEngine({})
  const world = { engine, snapshots: snapshotMemory(), told: [] as string[], ids: new Map<string, string>() }
  try {
    let calls = 0
    for (const [turn, fate] of [...fates, undefined].entries()) {
      const process = mortal(fate)
      await run(process, world, turn).catch((fault: unknown) => {
        if (!process.died()) throw fault
      })
      calls = process.calls()
    }
    return { ledger: timeless(await ledgerOf(dynamoReader(engine.rows))), told: world.told, calls }
  } finally {
    await engine.close()
  }
}

// A process that dies before it knows that it polls learns everything a life later, and nothing else is different.
const timeless = (ledger: unknown): unknown =>
  JSON.parse(JSON.stringify(ledger, (key, value) => (key === 'learned' ? undefined : value)))

interface World {
  readonly engine: Engine
  readonly snapshots: ReturnType<typeof snapshotMemory>
  readonly told: string[]
  readonly ids: Map<string, string>
}

async function run(process: Mortal, { engine, snapshots, told, ids }: World, turn: number): Promise<void> {
  const channel: Channel = {
    id: 'room',
    async tell({ kind }, id) {
      told.push(kind)
      ids.set(id, `${told.length}`)
      return { outcome: 'sent', receipt: `${told.length}` }
    },
    find: async (id) => {
      const receipt = ids.get(id)
      return receipt === undefined ? undefined : { outcome: 'sent', receipt }
    },
  }
  const source: Source = {
    id: 'small',
    url: `${site.url}/feed`,
    kind: 'feed',
    outlet: 'Small',
    lang: 'en',
    interval: 30,
  }
  await localPipeline({
    rows: process.port(engine.rows),
    fetcher: process.port(createFetcher({ allowAddress: () => true, retries: 0 })),
    snapshots: process.port(snapshots),
    channels: [process.port(channel)],
    reader: knowingReader,
    now: () => new Date(Date.UTC(2026, 1, 3, 12, turn)).toISOString(),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }).pass([source], { force: true })
}

describe('a pipeline that dies and starts again', () => {
  it('tells the walk-back once, and nothing more, when it does not die', () => {
    expect(whole.told).toEqual(['disclaimed'])
    expect(whole.ledger).toMatchObject({
      figures: [{ parties: ['nvidia', 'openai'], standing: { value: 100e9, stance: 'disclaimed' } }],
      revisions: [{ kind: 'disclaimed', from: { standing: { stance: 'intended' } } }],
    })
  })

  // To die before a call is to die after the one before it, but for calls that are made side by side: a few will do.
  it.each([
    ['after', 2],
    ['before', 7],
  ] as const)(
    'ends with the same ledger and each alert once, dead %s every %dth call',
    (when, step) => livesThrough(when, step),
    120_000,
  )

  async function livesThrough(when: Fate['when'], step: number): Promise<void> {
    expect(whole.calls).toBeGreaterThan(40)
    for (let call = 1; call <= whole.calls; call += step) {
      const { ledger, told } = await live([{ call, when }])
      expect({ call, ledger, told }).toEqual({ call, ledger: whole.ledger, told: whole.told })
    }
  }

  it('ends the same when it dies again and again', async () => {
    const fates = [3, 9, 14, 22, 31, 5, 12, 2].map(
      (call, i): Fate => ({ call, when: i % 2 === 0 ? 'after' : 'before' }),
    )
    const { ledger, told } = await live(fates)
    expect({ ledger, told }).toEqual({ ledger: whole.ledger, told: whole.told })
  })
})
