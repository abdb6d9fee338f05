import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { type Loopback, onLoopback, serve } from '../http/loopback.ts'

const page = `<html lang="en"><head><title>Nvidia and OpenAI sign</title><meta property="article:published_time" content="2026-01-01T08:00:00Z"></head><body><article><h1>Nvidia and OpenAI sign</h1><p>Nvidia has agreed to invest $100 billion in OpenAI, the companies said on Thursday in a joint statement.</p></article></body></html>`
const twoHours = { 'retry-after': '7200' }

/** What the site answers to each path now, and what it was asked for. */
const answers: Record<string, number> = { '/feed': 200, '/a': 503 }
const asked: string[] = []
let site: Loopback
beforeAll(async () => {
  site = await serve((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const feed = `<rss version="2.0"><channel><item><title>Nvidia and OpenAI sign</title><link>${site.url}/a</link></item></channel></rss>`
    const status = answers[path] ?? 404
    const type = path === '/feed' ? 'application/rss+xml' : 'text/html'
    response
      .writeHead(status, { 'content-type': type, ...(status === 200 ? { etag: '"1"' } : twoHours) })
      .end(path === '/feed' ? feed : page)
  })
})
afterAll(() => site.close())

/** A pipeline that polls the feed at a time of day and tells what was asked for, and whether something was read. */
async function pipeline() {
  const engine = await openEngine({})
  const clock = { at: '' }
  const events: string[] = []
  const note = (message: string) => void events.push(message)
  const { pass } = localPipeline({
    rows: engine.rows,
    fetcher: createFetcher({ allowAddress: onLoopback, retries: 0 }),
    snapshots: snapshotMemory(),
    channels: [],
    now: () => clock.at,
    log: { info: note, warn: note, error: note },
  })
  const source = { id: 'w', url: `${site.url}/feed`, kind: 'feed', outlet: 'W', lang: 'en', interval: 5 } as const
  const at = async (time: string) => {
    clock.at = `2026-01-${time}:00.000Z`
    asked.length = 0
    events.length = 0
    const { waiting } = await pass([source])
    return { asked: asked.filter((path) => path !== '/feed'), read: events.includes('article read'), waiting }
  }
  return { at, close: engine.close }
}

it('an article whose host asks to be left alone is asked for after that, and uses up no deliveries', async () => {
  const { at, close } = await pipeline()
  answers['/feed'] = 200
  answers['/a'] = 503
  expect(await at('01T09:00')).toEqual({ asked: ['/a'], read: false, waiting: 0 })
  answers['/feed'] = 404
  for (const time of ['01T09:30', '01T10:30', '01T10:59']) expect((await at(time)).asked).toEqual([])
  for (const time of ['01T11:00', '01T13:00', '01T15:00', '01T17:00', '01T19:00', '01T21:00'])
    expect(await at(time)).toEqual({ asked: ['/a'], read: false, waiting: 0 })
  answers['/a'] = 200
  expect(await at('01T22:00')).toEqual({ asked: [], read: false, waiting: 0 })
  expect(await at('01T23:00')).toEqual({ asked: ['/a'], read: true, waiting: 0 })
  expect((await at('02T09:00')).read).toBe(false)
  await close()
})

it('an article that has waited for a week is left to the queue, and given up', async () => {
  const { at, close } = await pipeline()
  answers['/feed'] = 200
  answers['/a'] = 503
  await at('01T09:00')
  answers['/feed'] = 404
  expect(await at('08T08:00')).toEqual({ asked: ['/a'], read: false, waiting: 0 })
  expect(await at('08T10:00')).toEqual({ asked: [], read: false, waiting: 0 })
  expect(await at('09T10:00')).toEqual({ asked: [], read: false, waiting: 0 })
  await close()
})

it('a source that asks to be left alone is polled after that', async () => {
  const { at, close } = await pipeline()
  const polls = async (time: string) => {
    await at(time)
    return asked.filter((path) => path === '/feed').length
  }
  answers['/feed'] = 429
  expect(await polls('01T09:00')).toBe(1)
  expect(await polls('01T09:30')).toBe(0)
  expect(await polls('01T10:59')).toBe(0)
  answers['/feed'] = 200
  expect(await polls('01T11:00')).toBe(1)
  expect(await polls('01T11:10')).toBe(1)
  await close()
})
