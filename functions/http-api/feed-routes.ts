import type { Hono } from 'hono'
import * as z from 'zod/mini'
import type { LedgerReader } from '../../core/ports.ts'
import { feedFormats } from './feeds.ts'
import { changedSince, shapeOf, spans } from './filters.ts'
import { listRequest } from './list-request.ts'
import { problem } from './problem.ts'
import { parseQuery } from './query.ts'
import { presentedRevisions, revisionFilters, revisionSaid } from './routes/revisions.ts'

/** The parameters of the feeds: those of the list of revisions. */
export const FeedQuery = z.strictObject({
  ...shapeOf(revisionFilters),
  ...spans,
  changedSince,
  limit: z
    ._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50)
    .check(z.meta({ description: 'Items, 1 to 100.' })),
})

/** Adds the feeds of revisions to an app. */
export function addFeeds(app: Hono, ledger: LedgerReader): void {
  for (const { path, mediaType, write } of feedFormats) {
    app.get(path, async (context) => {
      const { origin, searchParams, search } = new URL(context.req.url)
      const parsed = parseQuery(FeedQuery, searchParams)
      if (!parsed.ok) return problem(context, 400, 'Some parameters cannot be used.', parsed.errors)
      const { items } = await ledger.revisions(listRequest(revisionFilters, parsed.query, revisionSaid))
      const revisions = await presentedRevisions(ledger, items)
      return context.body(write(revisions, { origin, self: `${origin}${path}${search}` }), 200, {
        'content-type': mediaType,
        'cache-control': 'public, no-cache',
      })
    })
  }
}
