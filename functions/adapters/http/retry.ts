import pRetry from 'p-retry'
import type { Fetched, Fetcher, Validators } from '../../../core/ports.ts'
import { type FetchOptions, fetchPage } from './fetch.ts'
import { FetchError, type FetchProblem } from './fetch-error.ts'
import { keepConnections } from './guarded-request.ts'
import { createPoliteFetcher, type PoliteOptions } from './polite.ts'

/** What may go better a second time; an address that is refused or a page that is too large will not. */
const passing: ReadonlySet<FetchProblem> = new Set(['network', 'timeout', 'truncated', 'busy'])
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
const isWorthRetrying = (error: unknown): boolean =>
  error instanceof FetchError && mayPass(error) && (error.retryAfterSeconds ?? 0) <= patience

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
  const connections = options.connections ?? keepConnections()
  const once: Fetcher = {
    fetch: (url, validators) => fetchPage(url, { ...options, connections, ...(validators && { validators }) }),
  }
  const { polite } = options
  const fetcher = polite ? createPoliteFetcher(once, { ...polite, now: Date.now, sleep }) : once
  return {
    // Each attempt takes its turn, so that nobody waits for the pause between two of them.
    fetch: (url: string, validators?: Validators) => again(() => fetcher.fetch(url, validators), options),
    isPassing: mayPass,
  }
}
