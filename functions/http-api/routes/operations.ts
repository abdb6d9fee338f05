import * as z from 'zod'
import { HealthResource, SourceResource, StatusResource } from '../../../schemas/api.ts'
import type { SourceState } from '../../../schemas/source.ts'
import { presentSource } from '../present.ts'
import { type Route, single } from '../route.ts'

/** How the service fares. */
export const operationRoutes: readonly Route[] = [
  single({
    operation: 'listSources',
    path: '/v1/sources',
    summary: 'Every source that is read, with its health.',
    answer: z.object({ items: z.array(SourceResource) }),
    find: async ({ ledger }) => ({ items: (await ledger.sourceStates()).map(presentSource) }),
  }),
  single({
    operation: 'getStatus',
    path: '/v1/status',
    summary: 'How fresh the ledger is; answers 503 where no source has answered for a day.',
    answer: StatusResource,
    status: ({ state }) => (state === 'stale' ? 503 : 200),
    find: async ({ ledger, now, version }) => {
      const sources = await ledger.sourceStates()
      const lastRead = lastSuccess(sources)
      return {
        state: freshness(lastRead, now),
        checkedAt: now,
        ...(lastRead === undefined ? {} : { lastRead }),
        sources: { total: sources.length, failing: sources.filter(({ failures }) => failures > 0).length },
        version,
      }
    },
  }),
  single({
    operation: 'getHealth',
    path: '/health',
    summary: 'Whether the service answers.',
    answer: HealthResource,
    find: async ({ version }) => ({ ok: true as const, version }),
  }),
]

const staleAfter = 24 * 60 * 60 * 1000

function lastSuccess(sources: readonly SourceState[]): string | undefined {
  return sources
    .flatMap(({ succeededAt }) => succeededAt ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
}

function freshness(lastRead: string | undefined, now: string): 'fresh' | 'stale' | 'empty' {
  if (lastRead === undefined) return 'empty'
  return Date.parse(now) - Date.parse(lastRead) > staleAfter ? 'stale' : 'fresh'
}
