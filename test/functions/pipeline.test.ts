import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import type { Logger } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import type { Source } from '../../schemas/source.ts'
import { type SmallPage, type SmallSite, smallSite } from '../support/small-site.ts'
import { knowingReader, walkbackPages } from '../support/walkback-site.ts'

const bad: readonly SmallPage[] = [
  { path: '/undated', title: 'Undated', paragraphs: walkbackPages[0]?.paragraphs ?? [] },
  { path: '/empty', title: 'Empty', published: '2026-01-01T00:00:00Z', paragraphs: [] },
]
let site: SmallSite
beforeAll(async () => {
  site = await smallSite([...walkbackPages, ...bad])
})
afterAll(() => site.close())

const source = (id: string, url: string): Source => ({
  id,
  url,
  kind: 'feed',
  outlet: 'Small',
  lang: 'en',
  interval: 30,
})

interface Line {
  readonly message: string
  readonly data: Readonly<Record<string, unknown>>
}

async function pipeline() {
  const lines: Line[] = []
  const write: Logger['info'] = (message, data = {}) => void lines.push({ message, data })
  const engine = await openEngine({})
  const clock = { at: '2026-02-03T12:00:00.000Z' }
  const told: string[] = []
  const { pass } = localPipeline({
    rows: engine.rows,
    fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
    snapshots: snapshotMemory(),
    channels: [{ id: 'room', tell: async ({ kind }) => ({ outcome: 'sent', receipt: String(told.push(kind)) }) }],
    reader: knowingReader,
    now: () => clock.at,
    log: { info: write, warn: write, error: write },
  })
  return { pass, clock, told, lines, ledger: dynamoReader(engine.rows), close: engine.close }
}

describe('one pass after another over real HTTP', () => {
  it('reads nothing twice and tells nothing twice', async () => {
    const { pass, told, ledger, close } = await pipeline()
    const sources = [source('small', `${site.url}/feed`)]
    expect(await pass(sources)).toMatchObject({ polled: 1, queued: 5, read: 5, waiting: 0, failed: [] })
    const asked = new Map(site.asked)
    expect(await pass(sources, { force: true })).toMatchObject({ polled: 1, queued: 0, read: 0 })
    expect(new Map([...site.asked].filter(([path]) => path !== '/feed'))).toEqual(
      new Map([...asked].filter(([path]) => path !== '/feed')),
    )
    expect(told).toEqual(['disclaimed'])
    expect((await ledger.sourceStates()).map(({ id, etag }) => ({ id, etag }))).toEqual([{ id: 'small', etag: '"1"' }])
    await close()
  })

  it('parks what can never be read, each with its reason, and reads the rest', async () => {
    const { pass, lines, close } = await pipeline()
    await pass([source('small', `${site.url}/feed`)])
    const reasons = lines.filter(({ message }) => message === 'entry parked').map(({ data }) => String(data['reason']))
    expect(reasons.toSorted()).toEqual([
      expect.stringMatching(/^Expected a date of publication at .*\/undated/),
      expect.stringMatching(/^Expected an article at .*\/empty/),
    ])
    expect(lines.filter(({ message }) => message === 'article read')).toHaveLength(3)
    await close()
  })

  it('goes on where a source cannot be reached or is no feed, and waits longer before it asks such a one again', async () => {
    const { pass, clock, lines, close } = await pipeline()
    const sources = [
      source('dead', 'http://127.0.0.1:9/feed'),
      source('page', `${site.url}/letter`),
      source('small', `${site.url}/feed`),
    ]
    const { failed, read } = await pass(sources)
    expect(read).toBe(5)
    expect(failed).toEqual([
      { source: 'dead', problem: expect.stringContaining('http://127.0.0.1:9/feed') },
      { source: 'page', problem: expect.stringMatching(/^Expected an RSS, Atom, RDF or JSON feed at /) },
    ])
    const again = async (at: string) => {
      clock.at = at
      lines.length = 0
      await pass(sources)
      return lines
        .filter(({ message, data }) => message.startsWith('source') && data['state'] !== 'not-due')
        .map(({ data }) => data['source'])
    }
    expect(await again('2026-02-03T12:29:00.000Z')).toEqual([])
    expect(await again('2026-02-03T12:30:00.000Z')).toEqual(['small'])
    expect((await again('2026-02-03T13:00:00.000Z')).toSorted()).toEqual(['dead', 'page', 'small'])
    await close()
  })
})
