import { describe, expect, it } from 'vitest'
import type { Fetched, Fetcher } from '../../core/ports.ts'
import { FetchError } from '../../functions/adapters/http/fetch-error.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createPoliteFetcher } from '../../functions/adapters/http/polite.ts'
import { mayPass } from '../../functions/adapters/http/retry.ts'

/** A text, a status, a status that asks to wait for seconds, or where the page is. */
type Answer = string | number | { readonly status: number; readonly wait: number } | { readonly location: string }

/** A web in memory and a clock that only waiting moves; `asked` is what was fetched and when. */
function world(answer: (url: string) => Answer, processes = 1) {
  let time = 0
  const asked: (readonly [number, string])[] = []
  const inner: Fetcher = {
    fetch: (url): Promise<Fetched> => {
      asked.push([time, url.replace('https://news.example', '')])
      const given = answer(url)
      const page = (status: number, text: string, headers = {}) => ({
        status,
        url,
        headers,
        body: Buffer.from(text),
        text,
      })
      if (typeof given === 'string') return Promise.resolve(page(200, given))
      if (typeof given === 'object' && 'location' in given) return Promise.resolve(page(302, '', given))
      const { status, wait } = typeof given === 'number' ? { status: given, wait: undefined } : given
      const fault = new FetchError('bad-status', url, `status ${status}`, { status, retryAfterSeconds: wait })
      return Promise.reject(fault)
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

const robotsThen = (robots: Answer) => (url: string) => (url.endsWith('/robots.txt') ? robots : 'page')
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

  it('leaves to the schedule what stands behind slow pages for more than 90 seconds', async () => {
    const { fetcher, asked, pass } = world((url) => {
      if (!url.endsWith('/robots.txt')) pass(30_000)
      return 'user-agent: *\nallow: /'
    })
    const pages = [1, 2, 3, 4, 5].map((n) => fetcher.fetch(`https://news.example/${n}`))
    const kinds = await Promise.all(pages.map(kindOf))
    expect(kinds).toEqual(['fetched', 'fetched', 'fetched', 'busy', 'busy'])
    expect(asked.map(([, url]) => url)).toEqual(['/robots.txt', '/1', '/2', '/3'])
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
    ['one that leads round in a circle', { location: '/robots.txt' }, 'fetched'],
  ] satisfies [string, Answer, string][])('%s', async (_name, robots, outcome) => {
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
    await hosts.free('news.example', '2100-01-01T00:00:00.000Z')
    expect(await kindOf(fetcher.fetch('https://news.example/b'))).toBe('busy')
    pass(0)
  })

  it('asks for robots.txt of every host that a redirect leads to, and waits for its turn there', async () => {
    const { fetcher, asked } = world((url) => {
      if (url.endsWith('/robots.txt')) return url.includes('other') ? 'user-agent: *\ndisallow: /private' : 404
      return url.endsWith('/a')
        ? { location: 'https://other.example/private' }
        : { location: 'https://other.example/b' }
    })
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe('disallowed')
    expect(await kindOf(fetcher.fetch('https://news.example/c'))).toBe('too-many-redirects')
    const others = asked.filter(([, url]) => url.startsWith('https://other.example'))
    expect(others.map(([, url]) => url.replace('https://other.example', ''))).toEqual([
      '/robots.txt',
      ...Array(5).fill('/b'),
    ])
    expect(others.every(([at], i) => i === 0 || at - (others[i - 1]?.[0] ?? 0) >= 1_000)).toBe(true)
  })

  it('a robots.txt may stand at another address, and two hosts that send to each other keep nobody waiting', async () => {
    const { fetcher, asked } = world((url) => {
      if (url === 'https://news.example/robots.txt') return { location: 'https://other.example/robots.txt' }
      if (url === 'https://other.example/robots.txt') return 'user-agent: *\ndisallow: /private'
      if (url.endsWith('/to-other')) return { location: 'https://other.example/b' }
      return url.endsWith('/to-news') ? { location: 'https://news.example/b' } : 'page'
    })
    const addresses = ['https://news.example/to-other', 'https://other.example/to-news', 'https://news.example/private']
    const ended = await Promise.all(addresses.map((url) => kindOf(fetcher.fetch(url))))
    expect(ended).toEqual(['fetched', 'fetched', 'disallowed'])
    expect(asked.filter(([, url]) => url.endsWith('/b'))).toHaveLength(2)
  })

  it('a host is one by its name, whatever its protocol, port and dots', async () => {
    const { fetcher, asked } = world((url) => (url.endsWith('/robots.txt') ? 404 : 'page'))
    const addresses = ['https://n.example/a', 'http://n.example/b', 'https://n.example./c', 'https://n.example:8443/d']
    await Promise.all(addresses.map((url) => fetcher.fetch(url)))
    expect(asked).toHaveLength(7)
    expect(asked.every(([at], i) => i === 0 || at - (asked[i - 1]?.[0] ?? 0) >= 1_000)).toBe(true)
  })

  it.each([
    ['two minutes', 503, 120, 120_000],
    ['an hour', 429, 3_600, 3_600_000],
    ['a week, which is a day', 429, 604_800, 86_400_000],
    ['nothing', 503, 0, 1_000],
    ['an hour, of one page', 404, 3_600, 1_000],
  ])('a host that wants to be left alone for %s', async (_name, status, wait, until) => {
    const { fetchers, asked, pass } = world(
      (url) => (url.endsWith('/busy') ? { status, wait } : url.endsWith('/robots.txt') ? 404 : 'page'),
      2,
    )
    const [one, other = one] = fetchers
    expect(await kindOf(one?.fetch('https://news.example/busy') ?? Promise.resolve())).toBe('bad-status')
    const [answered = 0] = asked.at(-1) ?? []
    if (until > 60_000) {
      const fault = await other?.fetch('https://news.example/b').catch((error: unknown) => error)
      expect(fault).toMatchObject({ kind: 'busy', retryAfterSeconds: until / 1_000 })
      pass(until - 1_000)
    }
    await other?.fetch('https://news.example/b')
    expect(asked.find(([time]) => time > answered)?.[0]).toBe(answered + until)
    expect(asked.at(-1)?.[1]).toBe('/b')
  })

  it('a robots.txt that asks to wait for an hour is not asked for sooner', async () => {
    const { fetcher, asked, pass } = world(() => ({ status: 503, wait: 3_600 }))
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe('disallowed')
    pass(3_500_000)
    expect(await kindOf(fetcher.fetch('https://news.example/a'))).toBe('disallowed')
    expect(asked).toHaveLength(1)
  })

  it('a failure does not hold up the next in the row', async () => {
    const { fetcher } = world((url) => (url.endsWith('/a') ? 500 : 'user-agent: *'))
    const first = kindOf(fetcher.fetch('https://news.example/a'))
    expect(await kindOf(fetcher.fetch('https://news.example/b'))).toBe('fetched')
    expect(await first).toBe('bad-status')
  })
})
