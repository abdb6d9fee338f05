import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Source } from '../../schemas/source.ts'
import { type Loopback, serve } from '../http/loopback.ts'
import { type SmallPage, type SmallSite, smallSite } from '../support/small-site.ts'

const paper = (path: string, published: string, words: string): SmallPage => ({
  path,
  published,
  title: 'Nvidia and OpenAI',
  paragraphs: [
    `${words}, the two companies said on Tuesday.`,
    'Both companies are among the best known of the business with artificial intelligence, and their chief executives have known each other for years.',
  ],
})
const signed = 'Nvidia has agreed to invest $100 billion in OpenAI'
const scrapped = 'Nvidia has cancelled its $100 billion investment in OpenAI'

const listed = [paper('/signed', '2026-01-10T08:00:00Z', signed)]
const elsewhere = [paper('/scrapped', '2026-02-10T08:00:00Z', scrapped)]
let sites: readonly SmallSite[]
let search: Loopback
const found: string[] = []
beforeAll(async () => {
  sites = await Promise.all([smallSite(listed), smallSite(elsewhere)])
  search = await serve((_, response) => {
    const articles = found.map((url) => ({ url, title: 'Nvidia and OpenAI', seendate: '20260210T090000Z' }))
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ articles }))
  })
})
afterAll(() => Promise.all([...sites, search].map((site) => site.close())))

const source = (id: string, kind: Source['kind'], url: string): Source => {
  return { id, kind, url, outlet: id, lang: 'en', interval: 30 }
}

it('what a search finds outside the listed sites is read and marked, and pages nobody until a listed site says it', async () => {
  const engine = await openEngine({})
  const ledger = dynamoReader(engine.rows)
  const clock = { at: '2026-01-10T09:00:00.000Z' }
  const told: string[] = []
  const { pass } = localPipeline({
    rows: engine.rows,
    fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
    snapshots: snapshotMemory(),
    channels: [
      {
        id: 'room',
        tell: async ({ kind }: Pick<Revision, 'kind'>) =>
          ({ outcome: 'sent', receipt: String(told.push(kind)) }) as const,
      },
    ],
    now: () => clock.at,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  const [paperSite, otherSite] = sites
  const sources = [source('paper', 'feed', `${paperSite?.url}/feed`), source('search', 'gdelt', `${search.url}/search`)]
  const passAt = (at: string) => {
    clock.at = at
    return pass(sources, { force: true })
  }
  await passAt('2026-01-10T09:00:00.000Z')

  found.push(`${otherSite?.url}/scrapped`)
  expect(await passAt('2026-02-10T09:00:00.000Z')).toMatchObject({ queued: 1, visits: 1 })
  const claims = (await ledger.claims({ limit: 9 })).items
  expect(claims.map(({ article, stance }) => [stance, article.unlisted])).toEqual([
    ['cancelled', true],
    ['agreed', undefined],
  ])
  expect((await ledger.articles({ limit: 9 })).items.map(({ unlisted }) => unlisted)).toEqual([true, undefined])
  const [figure] = (await ledger.figures({ limit: 9 })).items
  expect(figure?.standing.stance).toBe('agreed')
  expect((await ledger.suppressedOfFigure(figure?.id ?? '')).map(({ reason }) => reason)).toContain('unlisted')
  expect(told).toEqual([])

  // Looked at again, it is no more listed than before.
  elsewhere[0] = paper('/scrapped', '2026-02-10T08:00:00Z', `${scrapped} for good`)
  expect(await passAt('2026-02-10T10:00:00.000Z')).toMatchObject({ visits: 1 })
  expect((await ledger.claims({ limit: 9 })).items.filter(({ article }) => article.unlisted)).toHaveLength(2)
  expect(told).toEqual([])

  listed.push(paper('/scrapped', '2026-02-11T08:00:00Z', scrapped))
  found.push(`${paperSite?.url}/scrapped`)
  await passAt('2026-02-11T09:00:00.000Z')
  expect(told).toEqual(['cancelled'])
  const [revision] = (await ledger.revisions({ limit: 9 })).items
  expect(revision).toMatchObject({ to: { url: `${paperSite?.url}/scrapped` }, origins: ['127.0.0.1'] })
  await engine.close()
}, 30_000)
