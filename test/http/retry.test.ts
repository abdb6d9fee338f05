import { afterEach, describe, expect, it } from 'vitest'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createFetcher, fetchWithRetry } from '../../functions/adapters/http/retry.ts'
import { eachOf } from '../../functions/runtime/batch.ts'
import { type Loopback, onLoopback, serve } from './loopback.ts'

let site: Loopback | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

/** A site that answers with these statuses in turn, the last one for ever. */
async function answering(...statuses: readonly number[]) {
  let asked = 0
  site = await serve((_request, response) => {
    const status = statuses[Math.min(asked++, statuses.length - 1)] ?? 200
    response.writeHead(status, { 'content-type': 'text/plain' }).end('words')
  })
  return { url: site.url, asked: () => asked }
}
const quick = { allowAddress: onLoopback, wait: 1 }

describe('fetchWithRetry', () => {
  it.each([
    ['503 once', [503, 200], 2],
    ['429 twice', [429, 429, 200], 3],
    ['nothing wrong', [200], 1],
  ])('%s', async (_name, statuses, times) => {
    const { url, asked } = await answering(...statuses)
    expect((await fetchWithRetry(url, quick)).text).toBe('words')
    expect(asked()).toBe(times)
  })

  it.each([
    ['404', 404, 1],
    ['410', 410, 1],
    ['501', 501, 1],
    ['503', 503, 3],
  ])('%s for ever is asked for %i', async (_name, status, times) => {
    const { url, asked } = await answering(status)
    await expect(fetchWithRetry(url, quick)).rejects.toMatchObject({ kind: 'bad-status', status })
    expect(asked()).toBe(times)
  })

  it('what took all its time is left to the schedule', async () => {
    let asked = 0
    site = await serve(() => void asked++)
    await expect(fetchWithRetry(site.url, { ...quick, deadline: 100 })).rejects.toMatchObject({ kind: 'timeout' })
    expect(asked).toBe(1)
  })

  it('an address that may not be reached is tried once', async () => {
    await expect(fetchWithRetry('http://10.0.0.1/', { wait: 1 })).rejects.toMatchObject({ kind: 'blocked-address' })
  })
})

describe('createFetcher', () => {
  it('a robots.txt of many megabytes is read to its limit, and a redirect shares the time of its page', async () => {
    const long = `User-agent: *\nDisallow: /private\n${'#'.repeat(9_000_000)}`
    site = await serve((request, response) => {
      const wait = request.url === '/to-slow' || request.url === '/slow' ? 250 : 0
      const status = request.url === '/to-slow' ? 302 : 200
      const headers = { 'content-type': 'text/plain', location: '/slow' }
      setTimeout(() => {
        response.writeHead(status, headers).end(request.url === '/robots.txt' ? long : 'words')
      }, wait)
    })
    const polite = { hosts: hostMemory(), gapOf: () => 0 }
    const fetcher = createFetcher({ ...quick, retries: 0, polite })
    await expect(fetcher.fetch(`${site.url}/private/a`)).rejects.toMatchObject({ kind: 'disallowed' })
    expect((await fetcher.fetch(`${site.url}/to-slow`)).text).toBe('words')
    const hasty = createFetcher({ ...quick, retries: 0, deadline: 400, polite })
    await expect(hasty.fetch(`${site.url}/to-slow`)).rejects.toMatchObject({ kind: 'timeout' })
  })

  it('sends what it knows of a page', async () => {
    site = await serve((request, response) => {
      const known = request.headers['if-none-match'] === '"a"'
      response
        .writeHead(known ? 304 : 200, { etag: '"a"', 'content-type': 'text/plain' })
        .end(known ? undefined : 'words')
    })
    const fetcher = createFetcher(quick)
    expect((await fetcher.fetch(site.url)).status).toBe(200)
    expect((await fetcher.fetch(site.url, { etag: '"a"' })).status).toBe(304)
  })
})

it('pages of a host that never come to an end keep those of another host waiting for one of them alone', async () => {
  const asked: string[] = []
  site = await serve((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') return void response.writeHead(404).end()
    asked.push(path)
    if (path === '/good') return void response.writeHead(200, { 'content-type': 'text/html' }).end('words')
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  })
  const fetcher = createFetcher({ ...quick, deadline: 200, polite: { hosts: hostMemory(), gapOf: () => 0 } })
  const good = `${site.url.replace('127.0.0.1', 'localhost')}/good`
  const pages = [...['/1', '/2', '/3', '/4'].map((path) => `${site?.url}${path}`), good]
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const answer = await eachOf(
    pages,
    (url) => url,
    log,
    async (url) => void (await fetcher.fetch(url)),
  )
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(pages.slice(0, 4))
  expect(asked.slice(0, 3)).toContain('/good')
  expect(asked).toHaveLength(5)
})
