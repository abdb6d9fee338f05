import { describe, expect, it } from 'vitest'
import type { Fetched, Fetcher } from '../../core/ports.ts'
import { FetchError } from '../../functions/adapters/http/fetch-error.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createPoliteFetcher } from '../../functions/adapters/http/polite.ts'
import { mayPass } from '../../functions/adapters/http/retry.ts'

/** A web in memory and a clock that only waiting moves; `asked` is what was fetched and when. */
function world(answer: (url: string) => string | number, processes = 1) {
  let time = 0
  const asked: (readonly [number, string])[] = []
  const inner: Fetcher = {
    fetch: (url): Promise<Fetched> => {
      asked.push([time, url.replace('https://news.example', '')])
      const text = answer(url)
      if (typeof text === 'number')
        return Promise.reject(new FetchError('bad-status', url, `status ${text}`, { status: text }))
      return Promise.resolve({ status: 200, url, headers: {}, body: Buffer.from(text), text })
    },
  }
  const sleep = (milliseconds: number) => {
    time += milliseconds
    return Promise.resolve()
  }
  const hosts = hostMemory()
  const fetchers = Array.from({ length: processes }, () =>
    createPoliteFetcher(inner, { hosts, now: () => time, sleep }),
  )
  const [fetcher = inner] = fetchers
  return { fetcher, fetchers, hosts, asked, pass: (milliseconds: number) => void sleep(milliseconds) }
}

const robotsThen = (robots: string | number) => (url: string) => (url.endsWith('/robots.txt') ? robots : 'page')
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fetched',
    (error: unknown) => (error instanceof FetchError ? error.kind : error),
  )

describe('createPoliteFetcher', () => {
  it('asks for robots.txt once a day and keeps a second between two requests to a host', async () => {
    const { fetcher, asked, pass } = world(robotsThen('user-agent: *\nallow: /'))
    await Promise.all([fetcher.fetch('https://news.example/a'), fetcher.fetch('https://news.example/b')])
    pass(86_400_000)
    await fetcher.fetch('https://news.example/c')
    expect(asked).toEqual([
      [0, '/robots.txt'],
      [1_000, '/a'],
      [2_000, '/b'],
      [86_402_000, '/robots.txt'],
      [86_403_000, '/c'],
    ])
  })

  it('keeps the delay that a site asks for', async () => {
    const { fetcher, asked } = world(robotsThen('user-agent: walkback\ncrawl-delay: 5'))
    await fetcher.fetch('https://news.example/a')
    await fetcher.fetch('https://news.example/b')
    expect(asked.map(([at]) => at)).toEqual([0, 5_000, 10_000])
  })

  it.each([
    ['a rule against us', 'user-agent: walkback\ndisallow: /', 'disallowed'],
    ['a rule against another', 'user-agent: other\ndisallow: /', 'fetched'],
    ['a robots.txt that is missing', 404, 'fetched'],
    ['one that is refused', 403, 'fetched'],
    ['one that the server fails to give', 503, 'disallowed'],
    ['one asked for too often', 429, 'disallowed'],
  ])('%s', async (_name, robots, outcome) => {
    const { fetcher } = world(robotsThen(robots))
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe(outcome)
  })

  it('a robots.txt that the server fails to give may be had later, one that forbids will not', async () => {
    const faultOf = (robots: string | number) =>
      world(robotsThen(robots))
        .fetcher.fetch('https://news.example/a')
        .catch((fault: unknown) => mayPass(fault))
    expect(await faultOf(503)).toBe(true)
    expect(await faultOf('user-agent: *\ndisallow: /')).toBe(false)
  })

  it('a site that cannot be reached is no site that forbids', async () => {
    const inner: Fetcher = { fetch: async (url) => Promise.reject(new FetchError('network', url, 'no such host')) }
    const fetcher = createPoliteFetcher(inner, { hosts: hostMemory(), now: () => 0, sleep: async () => undefined })
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe('network')
  })

  it('keeps the last good copy while the server fails', async () => {
    let robots: string | number = 'user-agent: *\ndisallow: /private'
    const { fetcher, pass } = world((url) => (url.endsWith('/robots.txt') ? robots : 'page'))
    await fetcher.fetch('https://news.example/a')
    robots = 500
    pass(86_400_000)
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe('fetched')
    expect(await kindOf(fetcher.fetch('https://news.example/private/a'))).toBe('disallowed')
  })

  it('processes that know of each other keep the pace together', async () => {
    const { fetchers, asked } = world(robotsThen('user-agent: *'), 3)
    await Promise.all(fetchers.map((fetcher, i) => fetcher.fetch(`https://news.example/${i}`)))
    const times = asked.map(([at]) => at)
    expect(asked.filter(([, path]) => path !== '/robots.txt')).toHaveLength(3)
    expect(times.every((at, i) => i === 0 || at - (times[i - 1] ?? 0) >= 1_000)).toBe(true)
  })

  it('a host that others do not let go is left to the queue', async () => {
    const { fetcher, hosts, pass } = world(robotsThen('user-agent: *'))
    await fetcher.fetch('https://news.example/a')
    await hosts.free('https://news.example', '2100-01-01T00:00:00.000Z')
    expect(await kindOf(fetcher.fetch('https://news.example/b'))).toBe('busy')
    pass(0)
  })

  it('a failure does not hold up the next in the row', async () => {
    const { fetcher } = world((url) => (url.endsWith('/a') ? 500 : 'user-agent: *'))
    const first = kindOf(fetcher.fetch('https://news.example/a'))
    expect(await kindOf(fetcher.fetch('https://news.example/b'))).toBe('fetched')
    expect(await first).toBe('bad-status')
  })
})
