import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { lookAgain, presenceAfter } from '../../core/look-again.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { tableQueue } from '../../functions/adapters/dynamodb/queue.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import type { Presence } from '../../schemas/presence.ts'
import { type SmallPage, type SmallSite, smallSite } from '../support/small-site.ts'

const page = (words: string): SmallPage => ({
  path: '/pact',
  title: 'Nvidia and OpenAI',
  published: '2026-01-10T08:00:00Z',
  paragraphs: [
    words,
    'Both companies are among the best known of the business with artificial intelligence, and their chief executives have known each other for years.',
  ],
})
const firm = page('Nvidia has agreed to invest $100 billion in OpenAI, the two companies said on Saturday.')
const soft = page('Nvidia intends to invest up to $100 billion in OpenAI, the two companies said on Saturday.')

const pages: SmallPage[] = [firm]
let site: SmallSite
beforeAll(async () => {
  site = await smallSite(pages)
})
afterAll(() => site.close())

it('tells of an edit without a word, and takes nothing back for a page that is gone', async () => {
  const engine = await openEngine({})
  const [ledger, store, queue] = [dynamoReader(engine.rows), dynamoStore(engine.rows), tableQueue(engine.rows)]
  const clock = { at: '2026-01-10T09:00:00.000Z' }
  const told: string[] = []
  const ports = {
    rows: engine.rows,
    fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
    snapshots: snapshotMemory(),
    channels: [
      {
        id: 'room',
        tell: async ({ kind }: { kind: string }) => ({ outcome: 'sent', receipt: String(told.push(kind)) }) as const,
      },
    ],
    reader: rulesReader,
    now: () => clock.at,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }
  const { pass } = localPipeline(ports)
  await pass([{ id: 'small', url: `${site.url}/feed`, kind: 'feed', outlet: 'Small', lang: 'en', interval: 30 }])
  const article = async () => {
    const [figure] = (await ledger.figures({ limit: 1 })).items
    const claim = await ledger.claim(figure?.claims[0] ?? '')
    const record = await ledger.article(claim?.article.id ?? '')
    if (!record) throw new Error('Expected an article in the ledger, got none')
    return record
  }
  const look = async (at: string) => {
    clock.at = at
    return lookAgain({ ...ports, store, queue }, await article())
  }

  expect(await look('2026-01-11T09:00:00.000Z')).toBe('unchanged')
  pages[0] = soft
  expect(await look('2026-01-12T09:00:00.000Z')).toBe('edited')
  await pass([])
  expect((await ledger.revisions({ limit: 9 })).items).toMatchObject([{ kind: 'softened', edited: true }])
  expect(told).toEqual(['softened'])
  expect(await look('2026-01-13T09:00:00.000Z')).toBe('unchanged')

  const before = await ledger.figures({ limit: 9 })
  pages.pop()
  const looks: string[] = []
  for (const day of ['14', '15', '16']) looks.push(await look(`2026-01-${day}T09:00:00.000Z`))
  expect(looks).toEqual(['missing', 'missing', 'gone'])
  await pass([])
  expect(await ledger.figures({ limit: 9 })).toEqual(before)
  expect(await ledger.presence((await article()).id)).toMatchObject({
    state: 'gone',
    since: '2026-01-14T09:00:00.000Z',
  })
  await engine.close()
}, 30_000)

const missing: Presence = {
  article: 'art_1',
  state: 'missing',
  misses: 2,
  since: '2026-01-01T00:00:00Z',
  checkedAt: '2026-01-02T00:00:00Z',
}

test.each<[what: string, known: Presence | undefined, isThere: boolean, at: string, state: string, misses: number]>([
  ['a first miss', undefined, false, '2026-01-03T00:00:00Z', 'missing', 1],
  ['a third miss', missing, false, '2026-01-03T00:00:00Z', 'gone', 3],
  ['a miss an hour after the last', missing, false, '2026-01-02T01:00:00Z', 'missing', 2],
  ['a page that is back', missing, true, '2026-01-03T00:00:00Z', 'there', 0],
])('%s', (_, known, isThere, at, state, misses) => {
  expect(presenceAfter('art_1', known, isThere, at)).toMatchObject({ state, misses })
})
