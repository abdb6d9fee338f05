import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { missedAt, nextVisit, presenceOf, underway } from '../../core/articles/revisits.ts'
import type { Logger } from '../../core/ports.ts'
import { visitNow } from '../../core/revisit.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Revisit } from '../../schemas/revisit.ts'
import { type Loopback, serve } from '../http/loopback.ts'

it.each([
  ['2026-01-01T00:00:00.000Z', '2026-01-01T00:15:00.000Z'],
  ['2026-01-01T00:15:00.000Z', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T00:59:00.000Z', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T09:00:00.000Z', '2026-01-02T00:00:00.000Z'],
  ['2026-01-20T00:00:00.000Z', '2026-01-31T00:00:00.000Z'],
  ['2026-02-01T00:00:00.000Z', undefined],
])('an article first read at new year is fetched next, seen from %s, at %s', (now, next) => {
  expect(nextVisit('2026-01-01T00:00:00.000Z', now)).toBe(next)
})

const first: Revisit = {
  article: 'art_1',
  version: 'ver_1',
  url: 'https://wire.example/a',
  title: 'A',
  published: '2026-01-01T00:00:00.000Z',
  source: 'wire',
  outlet: 'Wire',
  lang: 'en',
  since: '2026-01-01T00:00:00.000Z',
  visits: 0,
}

it.each<[what: string, looks: readonly string[], presence: ReturnType<typeof presenceOf>]>([
  ['a page that was never missed', [], 'there'],
  ['a first miss', ['01T01:00'], 'missing'],
  ['three misses within hours, which are one', ['01T00:15', '01T01:00', '01T03:00'], 'missing'],
  ['three misses, six hours apart', ['01T03:00', '02T00:00', '04T00:00'], 'gone'],
])('%s', (_, looks, presence) => {
  const missed = looks.reduce((known, at) => missedAt(known, `2026-01-${at}:00.000Z`), first)
  expect(presenceOf(missed)).toBe(presence)
})

it('an article of which nothing ever comes is left alone after ten visits', () => {
  let [sent, visit]: [number, Revisit] = [0, { ...first, due: '2026-01-01T00:15:00.000Z' }]
  for (; visit.due !== undefined; sent++) visit = underway(visit, visit.due)
  expect(sent).toBe(10)
})

const page = (sum: string) =>
  `<html lang="en"><head><title>Nvidia and OpenAI sign</title><meta property="article:published_time" content="2026-01-01T08:00:00Z"></head><body><article><h1>Nvidia and OpenAI sign</h1><p>${sum}, the companies said on Thursday in a joint statement.</p><p>Both companies had put their names to the paper, and their chief executives have known each other for years.</p></article></body></html>`
const firm = page('Nvidia has agreed to invest $100 billion in OpenAI')
const soft = page('Nvidia intends to invest up to $100 billion in OpenAI')

/** An article that can be edited and taken down, and the answers that it gave. */
const article = { html: firm, etag: '"1"', status: 200 }
const answers: number[] = []
let site: Loopback
beforeAll(async () => {
  site = await serve((request, response) => {
    if (request.url === '/feed') {
      const feed = `<rss version="2.0"><channel><item><title>Nvidia and OpenAI sign</title><link>${site.url}/a</link></item></channel></rss>`
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
      return
    }
    const isKnown = request.headers['if-none-match'] === article.etag
    const status = article.status === 200 && isKnown ? 304 : article.status
    answers.push(status)
    response
      .writeHead(status, { 'content-type': 'text/html', etag: article.etag })
      .end(status === 200 ? article.html : '')
  })
})
afterAll(() => site.close())

it('an article is looked at again ever less often; an edit is told, a page that is gone takes nothing back', async () => {
  const engine = await openEngine({})
  const [ledger, store] = [dynamoReader(engine.rows), dynamoStore(engine.rows)]
  const clock = { at: '2026-01-01T09:00:00.000Z' }
  const events: string[] = []
  const told: string[] = []
  const note: Logger['info'] = (message) => void (message.startsWith('article') && events.push(message))
  const ports = {
    rows: engine.rows,
    store,
    reader: rulesReader,
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
    log: { info: note, warn: note, error: note },
  }
  const { pass } = localPipeline(ports)
  const source = {
    id: 'wire',
    url: `${site.url}/feed`,
    kind: 'feed',
    outlet: 'Wire',
    lang: 'en',
    interval: 30,
  } as const
  const passAt = async (time: string) => {
    clock.at = `2026-01-${time}:00.000Z`
    events.length = 0
    answers.length = 0
    const { visits } = await pass([source], { force: true })
    return { visits, answers: [...answers], events: [...events] }
  }
  const figures = () => ledger.figures({ limit: 9 })
  const record = async () => {
    const [figure] = (await figures()).items
    const claim = await ledger.claim(figure?.claims[0] ?? '')
    const found = await ledger.article(claim?.article.id ?? '')
    if (!found) throw new Error('Expected an article in the ledger, got none')
    return found
  }
  const presence = async () => presenceOf((await ledger.revisit((await record()).id)) ?? {})

  expect(await passAt('01T09:00')).toEqual({ visits: 0, answers: [200], events: ['article read'] })
  expect(await passAt('01T09:10')).toEqual({ visits: 0, answers: [], events: [] })
  expect(await passAt('01T09:15')).toEqual({ visits: 1, answers: [304], events: [] })
  expect(await passAt('01T09:30')).toEqual({ visits: 0, answers: [], events: [] })

  Object.assign(article, { html: soft, etag: '"2"' })
  expect(await passAt('01T10:00')).toEqual({ visits: 1, answers: [200], events: ['article edited'] })
  expect((await ledger.revisions({ limit: 9 })).items).toMatchObject([{ kind: 'softened', edited: true }])
  expect(told).toEqual(['softened'])

  article.status = 503
  expect(await passAt('01T12:00')).toEqual({ visits: 1, answers: [503], events: ['article not seen again'] })
  article.status = 200
  expect(await passAt('01T12:30')).toEqual({ visits: 1, answers: [304], events: [] })

  const before = await figures()
  article.status = 410
  expect(await passAt('02T09:00')).toEqual({ visits: 1, answers: [410], events: ['article missing'] })
  expect(await passAt('04T09:00')).toEqual({ visits: 1, answers: [410], events: ['article missing'] })
  expect(await presence()).toBe('missing')
  clock.at = '2026-01-05T09:00:00.000Z'
  expect(await visitNow(ports, await record())).toEqual({ state: 'gone' })
  expect(await presence()).toBe('gone')
  await pass([])
  expect(await figures()).toEqual(before)
  expect(told).toEqual(['softened'])

  article.status = 200
  expect(await passAt('31T09:00')).toEqual({ visits: 1, answers: [304], events: [] })
  expect(await presence()).toBe('there')
  expect(await passAt('31T20:00')).toEqual({ visits: 0, answers: [], events: [] })
  await engine.close()
}, 30_000)
