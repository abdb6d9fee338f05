import pRetry from 'p-retry'
import type { Fetched, Fetcher, Validators } from '../../../core/ports.ts'
import { type FetchOptions, fetchPage } from './fetch.ts'
import { FetchError, type FetchProblem } from './fetch-error.ts'
import { keepConnections } from './guarded-request.ts'

/** What may go better a second time; an address that is refused or a page that is too large will not. */
const passing: ReadonlySet<FetchProblem> = new Set(['network', 'timeout', 'truncated'])
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Waits longer than this are left to the queue, which asks again later. */
const patience = 60

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

/** True where the same fetch may succeed a little later. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof FetchError && mayPass(error) && (error.retryAfterSeconds ?? 0) <= patience

/** Fetches as `fetchPage` does, again after what is worth it, no sooner than the server asked for. */
export function fetchWithRetry(url: string, options: FetchOptions & RetryOptions = {}): Promise<Fetched> {
  const { retries = 2, wait = 500 } = options
  return pRetry(() => fetchPage(url, options), {
    retries,
    minTimeout: wait,
    randomize: true,
    ...(options.signal && { signal: options.signal }),
    shouldRetry: ({ error }) => isWorthRetrying(error),
    onFailedAttempt: async ({ error, retriesLeft }) => {
      const seconds = error instanceof FetchError ? (error.retryAfterSeconds ?? 0) : 0
      if (retriesLeft > 0 && seconds > 0 && isWorthRetrying(error)) await sleep(seconds * 1_000, options.signal)
    },
  })
}

const sleep = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })

/** The fetcher that the stations use: guarded, with retries, one pool of connections. */
export function createFetcher(options: FetchOptions & RetryOptions = {}): Fetcher {
  const connections = options.connections ?? keepConnections()
  return {
    fetch: (url: string, validators?: Validators) =>
      fetchWithRetry(url, { ...options, connections, ...(validators && { validators }) }),
    isPassing: mayPass,
  }
}
