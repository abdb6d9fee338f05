import { isAllowed, readRobots, robotsLimit } from '../../../core/documents/robots.ts'
import type { Fetched, Fetcher, HostMemory, Validators } from '../../../core/ports.ts'
import type { HostRobots } from '../../../schemas/host.ts'
import { FetchError } from './fetch-error.ts'

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

const day = 86_400_000
const hour = 3_600_000
/** A site that asks for longer waits gets them from the schedule, not from a function that stands still. */
const longestDelay = 30_000
/** A request that takes longer than this was broken off, and its host is free again. */
const longestRequest = 45_000
/** Waits longer than this for a host that others fetch from are left to the queue. */
const patience = 60_000
const step = 1_000

/**
 * A fetcher that asks one host for one thing at a time, no faster than it wants, and only for what its robots.txt (RFC
 * 9309) lets us have; throws a FetchError of kind `disallowed` for the rest, and of kind `busy` where its turn did not come.
 */
export function createPoliteFetcher(inner: Fetcher, options: PoliteOptions): Fetcher {
  const { hosts, token = 'walkback', gapOf = () => 1_000, now, sleep } = options
  /** The last request to each host from this process, so that the next waits for it without asking others. */
  const rows = new Map<string, Promise<unknown>>()
  const at = (milliseconds: number) => new Date(milliseconds).toISOString()

  async function takeTurn(origin: string, url: string): Promise<void> {
    const began = now()
    for (;;) {
      const holder = await hosts.take(origin, at(now()), at(now() + longestRequest))
      if (holder === undefined) return
      if (now() - began > patience) {
        throw new FetchError(
          'busy',
          url,
          `Expected ${origin} to be free within a minute, got others fetching from it`,
          {
            retryAfterSeconds: longestDelay / 1_000,
          },
        )
      }
      await sleep(Math.min(step, Math.max(1, Date.parse(holder) - now())))
    }
  }

  async function paced(origin: string, url: string, robots: HostRobots | undefined, validators?: Validators) {
    await takeTurn(origin, url)
    try {
      return await inner.fetch(url, validators)
    } finally {
      await pause(origin, url, robots)
    }
  }

  function pause(origin: string, url: string, robots: HostRobots | undefined): Promise<void> {
    const asked = Math.min(longestDelay, (robots?.crawlDelay ?? 0) * 1_000)
    return hosts.free(origin, at(now() + Math.max(gapOf(url), asked)))
  }

  async function robotsOf(origin: string): Promise<HostRobots> {
    const known = await hosts.robots(origin)
    if (known && Date.parse(known.freshUntil) > now()) return known
    const read = await paced(origin, `${origin}/robots.txt`, known).then(
      ({ body, text }) => ({
        ...mutable(readRobots(body.length > robotsLimit ? text.slice(0, robotsLimit) : text, token)),
        freshUntil: at(now() + day),
      }),
      (fault: unknown) => afterFailure(fault, known, now()),
    )
    await hosts.putRobots(origin, read)
    await pause(origin, origin, read)
    return read
  }

  async function ask(origin: string, url: string, validators?: Validators): Promise<Fetched> {
    const robots = await robotsOf(origin)
    if (robots.unavailable) {
      throw new FetchError('disallowed', url, `Expected robots.txt of ${origin}, got a fault of the server`, {
        status: 503,
        retryAfterSeconds: hour / 6_000,
      })
    }
    if (!isAllowed(robots, url)) {
      throw new FetchError(
        'disallowed',
        url,
        `Expected robots.txt of ${origin} to let ${token} read ${url}, got a refusal. Drop the source or ask the publisher.`,
      )
    }
    return paced(origin, url, robots, validators)
  }

  return {
    ...inner,
    fetch: (url, validators) => {
      const origin = URL.parse(url)?.origin ?? ''
      const answer = (rows.get(origin) ?? Promise.resolve()).then(() => ask(origin, url, validators))
      rows.set(
        origin,
        answer.catch(() => undefined),
      )
      return answer
    },
  }
}

const mutable = ({ rules, crawlDelay }: ReturnType<typeof readRobots>): Omit<HostRobots, 'freshUntil'> => ({
  rules: [...rules],
  ...(crawlDelay === undefined ? {} : { crawlDelay }),
})

/**
 * A robots.txt that is not there allows all; one that the server fails to give forbids all, unless an older copy says
 * otherwise. A site that cannot be reached at all is thrown as what it is.
 */
function afterFailure(fault: unknown, known: HostRobots | undefined, now: number): HostRobots {
  const within = (milliseconds: number) => new Date(now + milliseconds).toISOString()
  const kind = fault instanceof FetchError ? fault.kind : undefined
  const status = fault instanceof FetchError ? (fault.status ?? 0) : 0
  const isMissing = kind === 'bad-status' && status >= 400 && status < 500 && status !== 429
  if (isMissing || kind === 'wrong-type' || kind === 'too-large') return { rules: [], freshUntil: within(day) }
  if (known) return { ...known, freshUntil: within(hour) }
  if (kind !== 'bad-status') throw fault
  return { rules: [], unavailable: true, freshUntil: within(hour / 6) }
}
