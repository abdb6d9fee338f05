import { isAllowed, type RobotRules, readRobots, robotsLimit } from '../../../core/documents/robots.ts'
import type { Fetched, Fetcher, Validators } from '../../../core/ports.ts'
import { FetchError } from './fetch-error.ts'

export interface PoliteOptions {
  /** The product token that robots.txt files name us by. */
  readonly token?: string
  /** Milliseconds between two requests to one host, where its robots.txt asks for no more. */
  readonly gap?: number
  /** Milliseconds since the epoch, and how to wait; virtual in tests. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** What is remembered of one host. */
interface Host {
  robots: RobotRules | undefined
  /** Until when `robots` need not be asked for again. */
  freshUntil: number
  /** The last request, so that the next waits for it. */
  turn: Promise<unknown>
  /** When the last request was over. */
  lastAt: number
}

const day = 86_400_000
const hour = 3_600_000
/** A site that asks for longer waits gets them from the schedule, not from a function that stands still. */
const longestDelay = 30_000

/**
 * A fetcher that asks one host for one thing at a time, no faster than it wants, and only for what its robots.txt (RFC
 * 9309) lets us have; throws a FetchError of kind `disallowed` for the rest.
 */
export function createPoliteFetcher(inner: Fetcher, options: PoliteOptions): Fetcher {
  const { token = 'walkback', gap = 1_000, now, sleep } = options
  const hosts = new Map<string, Host>()

  const paced = async (host: Host, url: string, validators?: Validators): Promise<Fetched> => {
    const asked = (host.robots?.crawlDelay ?? 0) * 1_000
    const wait = host.lastAt + Math.min(longestDelay, Math.max(gap, asked)) - now()
    if (wait > 0) await sleep(wait)
    try {
      return await inner.fetch(url, validators)
    } finally {
      host.lastAt = now()
    }
  }

  const refreshRobots = async (host: Host, origin: string): Promise<void> => {
    if (now() < host.freshUntil) return
    try {
      const { body, text } = await paced(host, `${origin}/robots.txt`)
      host.robots = readRobots(body.length > robotsLimit ? text.slice(0, robotsLimit) : text, token)
      host.freshUntil = now() + day
    } catch (error) {
      const { robots, freshUntil } = afterFailure(error, host.robots)
      host.robots = robots
      host.freshUntil = now() + freshUntil
    }
  }

  return {
    fetch: (url, validators) => {
      const origin = URL.parse(url)?.origin ?? ''
      const host = hosts.get(origin) ?? {
        robots: undefined,
        freshUntil: 0,
        turn: Promise.resolve(),
        lastAt: Number.NEGATIVE_INFINITY,
      }
      hosts.set(origin, host)
      const answer = host.turn.then(async () => {
        await refreshRobots(host, origin)
        if (host.robots && !isAllowed(host.robots, url)) {
          throw new FetchError(
            'disallowed',
            url,
            `Expected robots.txt of ${origin} to let ${token} read ${url}, got a refusal. Drop the source or ask the publisher.`,
          )
        }
        return paced(host, url, validators)
      })
      host.turn = answer.catch(() => undefined)
      return answer
    },
  }
}

/** A robots.txt that is not there allows all; one that cannot be had forbids all, unless an older copy says otherwise. */
function afterFailure(error: unknown, known: RobotRules | undefined): { robots: RobotRules; freshUntil: number } {
  const status = error instanceof FetchError ? (error.status ?? 0) : 0
  if (status >= 400 && status < 500 && status !== 429) return { robots: { rules: [] }, freshUntil: day }
  if (error instanceof FetchError && (error.kind === 'wrong-type' || error.kind === 'too-large'))
    return { robots: { rules: [] }, freshUntil: day }
  return { robots: known ?? { rules: [{ allow: false, path: '/' }] }, freshUntil: hour }
}
