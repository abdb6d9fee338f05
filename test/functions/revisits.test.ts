import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { nextVisit } from '../../core/articles/revisits.ts'
import type { Logger } from '../../core/ports.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
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

const page = (sum: string) =>
  `<html lang="en"><head><title>Nvidia and OpenAI sign</title><meta property="article:published_time" content="2026-01-01T08:00:00Z"></head><body><article><h1>Nvidia and OpenAI sign</h1><p>Nvidia plans to invest up to ${sum} in OpenAI, the companies said on Thursday in a joint statement.</p><p>Both companies had put their names to a letter of intent, and terms were to be settled within weeks.</p></article></body></html>`

/** An article that can be edited and taken down, and the answers that it gave. */
const article = { html: page('$100 billion'), etag: '"1"', isThere: true }
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
    const status = article.isThere ? (isKnown ? 304 : 200) : 410
    answers.push(status)
    response
      .writeHead(status, { 'content-type': 'text/html', etag: article.etag })
      .end(status === 200 ? article.html : '')
  })
})
afterAll(() => site.close())

it('an article is looked at again ever less often; an edit is a version, a page that is gone is told', async () => {
  const engine = await openEngine({})
  const clock = { at: '2026-01-01T09:00:00.000Z' }
  const events: string[] = []
  const note: Logger['info'] = (message) => void (message.startsWith('article') && events.push(message))
  const { pass } = localPipeline({
    rows: engine.rows,
    fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
    snapshots: snapshotMemory(),
    channels: [],
    now: () => clock.at,
    log: { info: note, warn: note, error: note },
  })
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

  expect(await passAt('01T09:00')).toEqual({ visits: 0, answers: [200], events: ['article read'] })
  expect(await passAt('01T09:10')).toEqual({ visits: 0, answers: [], events: [] })
  expect(await passAt('01T09:15')).toEqual({ visits: 1, answers: [304], events: [] })
  expect(await passAt('01T09:30')).toEqual({ visits: 0, answers: [], events: [] })

  Object.assign(article, { html: page('$30 billion'), etag: '"2"' })
  expect(await passAt('01T10:00')).toEqual({ visits: 1, answers: [200], events: ['article edited'] })
  expect(await passAt('01T12:00')).toEqual({ visits: 1, answers: [304], events: [] })

  article.isThere = false
  expect(await passAt('02T09:00')).toEqual({ visits: 1, answers: [410], events: ['article gone'] })
  article.isThere = true
  expect(await passAt('04T09:00')).toEqual({ visits: 1, answers: [304], events: [] })
  expect(await passAt('31T09:00')).toEqual({ visits: 1, answers: [304], events: [] })
  expect(await passAt('31T20:00')).toEqual({ visits: 0, answers: [], events: [] })
  await engine.close()
})
