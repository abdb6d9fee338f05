import pRetry from 'p-retry'
import type { Fetched, Fetcher, Validators } from '../../../core/ports.ts'
import { type FetchOptions, fetchPage, fetchStep } from './fetch.ts'
import { FetchError, type FetchProblem } from './fetch-error.ts'
import { keepConnections } from './guarded-request.ts'
import { createPoliteFetcher, type HopFetcher, type PoliteOptions } from './polite.ts'

/** What may go better a second time; an address that is refused or a page that is too large will not. */
const passing: ReadonlySet<FetchProblem> = new Set(['network', 'timeout', 'truncated', 'busy'])
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Waits longer than this, in seconds, are left to the schedule, which asks again later. */
const patience = 10
/** What took long already is left to it as well: those behind it wait. */
const slow: ReadonlySet<FetchProblem> = new Set(['timeout', 'busy'])

export interface RetryOptions {
  /** Attempts after the first one. */
  readonly retries?: number
  /** The first wait in milliseconds; each next one is twice as long, with jitter. */
  readonly wait?: number
}

/** True where the same fetch may succeed some time; a fault that is none of fetching's may pass as well. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof FetchError) ||
  passing.has(error.kind) ||
  (error.status !== undefined && passingStatus.has(error.status))

/** The longest wait that is kept, in seconds; a host that asks for more is asked again after it. */
const longestWait = 86_400

/** Seconds for which the host wants to be left alone, where a fetch failed for that. */
const waitOf = (error: unknown): number | undefined =>
  error instanceof FetchError && error.retryAfterSeconds && mayPass(error)
    ? Math.min(longestWait, error.retryAfterSeconds)
    : undefined

/** True where the same fetch may succeed a little later. */
const isWorthRetrying = (error: unknown): boolean =>
  error instanceof FetchError && mayPass(error) && !slow.has(error.kind) && (error.retryAfterSeconds ?? 0) <= patience

/** Asks again what is worth it, no sooner than the server wants. */
function again<Answer>(
  ask: () => Promise<Answer>,
  options: RetryOptions & Pick<FetchOptions, 'signal'>,
): Promise<Answer> {
  const { retries = 2, wait = 500, signal } = options
  return pRetry(ask, {
    retries,
    minTimeout: wait,
    randomize: true,
    ...(signal && { signal }),
    shouldRetry: ({ error }) => isWorthRetrying(error),
    onFailedAttempt: async ({ error, retriesLeft }) => {
      const seconds = error instanceof FetchError ? (error.retryAfterSeconds ?? 0) : 0
      if (retriesLeft > 0 && seconds > 0 && isWorthRetrying(error)) await sleep(seconds * 1_000, signal)
    },
  })
}

const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })

/** Fetches as `fetchPage` does, again after what is worth it. */
export const fetchWithRetry = (url: string, options: FetchOptions & RetryOptions = {}): Promise<Fetched> =>
  again(() => fetchPage(url, options), options)

/** The fetcher that the stations use: guarded, polite where it is told what is known of hosts, with retries. */
export function createFetcher(
  options: FetchOptions & RetryOptions & { readonly polite?: Pick<PoliteOptions, 'hosts' | 'gapOf'> } = {},
): Fetcher {
  const { polite, deadline = 30_000 } = options
  const withAll = (validators?: Validators) => ({ ...options, connections, ...(validators && { validators }) })
  const connections = options.connections ?? keepConnections()
  const hops: HopFetcher = {
    fetch: (url, validators, { spent = 0, ...limits } = {}) =>
      fetchStep(url, { ...withAll(validators), ...limits, deadline: Math.max(1, deadline - spent) }),
  }
  const fetcher: Fetcher = polite
    ? createPoliteFetcher(hops, { ...polite, now: Date.now, sleep })
    : { fetch: (url, validators) => fetchPage(url, withAll(validators)) }
  return {
    // Each attempt takes its turn, so that nobody waits for the pause between two of them.
    fetch: (url: string, validators?: Validators) => again(() => fetcher.fetch(url, validators), options),
    isPassing: mayPass,
    waitOf,
  }
}
