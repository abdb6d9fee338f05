import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher, fetchWithRetry } from '../../functions/adapters/http/retry.ts'
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

  it('an address that may not be reached is tried once', async () => {
    await expect(fetchWithRetry('http://10.0.0.1/', { wait: 1 })).rejects.toMatchObject({ kind: 'blocked-address' })
  })
})

describe('createFetcher', () => {
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
