import { isAllowed, robotsLimit } from '../../../core/documents/robots.ts'
import type { Fetched, Fetcher, HostMemory, Validators } from '../../../core/ports.ts'
import type { HostRobots } from '../../../schemas/host.ts'
import { FetchError } from './fetch-error.ts'
import { follow } from './redirects.ts'
import { robotsFailed, robotsRead, wishOf } from './robots-answer.ts'

/** Fetches one hop of a page, and gives a redirect as it is. */
export interface HopFetcher extends Fetcher {
  fetch(url: string, validators?: Validators, limits?: HopLimits): Promise<Fetched>
}

export interface HopLimits {
  /** Milliseconds that the hops before it took of the page's time. */
  readonly spent?: number
  /** Bytes of the body that are read; the rest is left. */
  readonly cut?: number
}

export interface PoliteOptions {
  /** What is known of hosts, shared by all that fetch from them. */
  readonly hosts: HostMemory
  /** The product token that robots.txt files name us by. */
  readonly token?: string
  /** Milliseconds between two requests to a host, where its robots.txt asks for no more. */
  readonly gapOf?: (url: string) => number
  /** Milliseconds since the epoch, and how to wait; virtual in tests. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** A site that asks for longer waits gets them from the schedule, not from a function that stands still. */
const longestDelay = 30_000
/** A request that takes longer than this was broken off, and its host is free again. */
const longestRequest = 45_000
/** Waits longer than this for a host are left to the schedule. */
const patience = 60_000
/** Nor does anybody stand longer behind others of this process: a batch of slow pages would outlast its function. */
const longestRow = 90_000
const step = 1_000

/**
 * A fetcher that asks one host for one thing at a time, no faster than it wants, and only for what its robots.txt (RFC
 * 9309) lets us have, at every hop of a redirect; throws a FetchError of kind `disallowed` for the rest, and of kind
 * `busy` where its turn did not come, or the host wants to be left alone.
 */
export function createPoliteFetcher(inner: HopFetcher, options: PoliteOptions): Fetcher {
  const { hosts, token = 'walkback', gapOf = () => 1_000, now, sleep } = options
  /** The last request to each host from this process, so that the next waits for it without asking others. */
  const rows = new Map<string, Promise<unknown>>()
  const at = (milliseconds: number) => new Date(milliseconds).toISOString()

  async function takeTurn(host: string, url: string): Promise<void> {
    const began = now()
    for (;;) {
      const until = await hosts.take(host, at(now()), at(now() + longestRequest))
      if (until === undefined) return
      const wait = Date.parse(until) - now()
      if (wait > patience || now() - began > patience) {
        const message = `Expected ${host} to be free within a minute, got others fetching from it, or its wish to be left alone until ${until}`
        throw new FetchError('busy', url, message, {
          retryAfterSeconds: Math.ceil(Math.max(wait, longestDelay) / 1_000),
        })
      }
      await sleep(Math.min(step, Math.max(1, wait)))
    }
  }

  async function paced(url: string, robots: HostRobots | undefined, ask: () => Promise<Fetched>): Promise<Fetched> {
    await takeTurn(hostOf(url), url)
    let wish = 0
    try {
      return await ask()
    } catch (fault) {
      wish = wishOf(fault)
      throw fault
    } finally {
      await pause(url, robots, wish)
    }
  }

  function pause(url: string, robots: HostRobots | undefined, wish = 0): Promise<void> {
    const asked = Math.min(longestDelay, (robots?.crawlDelay ?? 0) * 1_000)
    return hosts.free(hostOf(url), at(now() + Math.max(gapOf(url), asked, wish)))
  }

  async function robotsOf(origin: string): Promise<HostRobots> {
    const known = await hosts.robots(origin)
    if (known && Date.parse(known.freshUntil) > now()) return known
    const ask = (hop: string) => paced(hop, known, () => inner.fetch(hop, undefined, { cut: robotsLimit }))
    const read = await follow(`${origin}/robots.txt`, ask).then(
      ({ text }) => robotsRead(text, token, now()),
      (fault: unknown) => robotsFailed(fault, known, now()),
    )
    await hosts.putRobots(origin, read)
    if (read.crawlDelay !== undefined && !read.unavailable) await pause(origin, read)
    return read
  }

  async function askPolitely(url: string, ask: () => Promise<Fetched>): Promise<Fetched> {
    const origin = originOf(url)
    const robots = await robotsOf(origin)
    if (robots.unavailable) {
      throw new FetchError('disallowed', url, `Expected robots.txt of ${origin}, got a fault of the server`, {
        status: 503,
        retryAfterSeconds: Math.ceil((Date.parse(robots.freshUntil) - now()) / 1_000),
      })
    }
    if (!isAllowed(robots, url)) {
      throw new FetchError(
        'disallowed',
        url,
        `Expected robots.txt of ${origin} to let ${token} read ${url}, got a refusal. Drop the source or ask the publisher.`,
      )
    }
    return paced(url, robots, ask)
  }

  function inRow(host: string, url: string, ask: () => Promise<Fetched>): Promise<Fetched> {
    const came = now()
    const answer = (rows.get(host) ?? Promise.resolve()).then(() => {
      if (now() - came <= longestRow) return ask()
      const message = `Expected ${host} to answer sooner, got a row of slow requests before ${url}`
      throw new FetchError('busy', url, message, { retryAfterSeconds: longestDelay / 1_000 })
    })
    rows.set(
      host,
      answer.catch(() => undefined),
    )
    return answer
  }

  return {
    ...inner,
    fetch: (url, validators) => {
      let spent = 0
      const ask = async (hop: string) => {
        const began = now()
        try {
          return await inner.fetch(hop, validators, { spent })
        } finally {
          spent += now() - began
        }
      }
      // What is no address of the web has no robots.txt either; who fetches it says what is wrong.
      return follow(url, (hop) =>
        isOfTheWeb(hop) ? inRow(hostOf(hop), hop, () => askPolitely(hop, () => ask(hop))) : inner.fetch(hop),
      )
    },
  }
}

const isOfTheWeb = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '')

/** A host by its name: whatever protocol and port it serves by, it is one machine to be spared. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/\.+$/, '')

/** Each protocol and port of a host has a robots.txt of its own. */
const originOf = (url: string): string => new URL(url).origin.replace(/\.+(?=:\d+$|$)/, '')
