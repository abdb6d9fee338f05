import * as z from 'zod/mini'
import { HealthResource, SourceResource, StatusResource } from '../../../schemas/api.ts'
import type { SourceState } from '../../../schemas/source.ts'
import { presentSource } from '../present.ts'
import { paging } from '../query.ts'
import { list, noParameters, type Route, single } from '../route.ts'

/** How the service fares. */
export const operationRoutes: readonly Route[] = [
  list({
    operation: 'listSources',
    tag: 'Operations',
    path: '/v1/sources',
    summary: 'Every source that is read, with its health.',
    query: z.strictObject({
      state: z
        .optional(z.enum(['ok', 'failing']))
        .check(z.meta({ description: 'How it fares.', examples: ['failing'] })),
      ...paging,
    }),
    item: SourceResource,
    read: async ({ ledger }, { state, limit }, { cursor = '' }) => {
      const all = (await ledger.sourceStates()).map(presentSource)
      const rest = all.filter((one) => one.id > cursor && (state === undefined || one.state === state))
      const [items, last] = [rest.slice(0, limit), rest[limit - 1]]
      return { items, ...(rest.length > limit && last ? { next: last.id } : {}) }
    },
  }),
  single({
    operation: 'getStatus',
    tag: 'Operations',
    path: '/v1/status',
    summary: 'How fresh the ledger is; answers 503 where no source has answered for a day.',
    query: noParameters,
    answer: StatusResource,
    status: ({ state }) => (state === 'stale' ? 503 : 200),
    find: async ({ ledger, now, version, writes }) => {
      const sources = await ledger.sourceStates()
      const lastRead = lastSuccess(sources)
      return {
        state: freshness(lastRead, now),
        checkedAt: now,
        ...(lastRead === undefined ? {} : { lastRead }),
        sources: { total: sources.length, failing: sources.filter(({ failures }) => failures > 0).length },
        writes,
        version,
      }
    },
  }),
  single({
    operation: 'getHealth',
    tag: 'Operations',
    path: '/health',
    summary: 'Whether the service answers.',
    query: noParameters,
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
