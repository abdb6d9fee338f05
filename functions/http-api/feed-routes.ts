import type { Hono } from 'hono'
import * as z from 'zod'
import type { LedgerReader } from '../../core/ports.ts'
import { feedFormats } from './feeds.ts'
import { presentRevision } from './present.ts'
import { problem } from './problem.ts'
import { parseQuery, partyFilter } from './query.ts'
import { kindsOf } from './routes/deals.ts'

const Query = z.strictObject(partyFilter)
const newest = 50

/** Adds the feeds of revisions to an app. */
export function addFeeds(app: Hono, ledger: LedgerReader): void {
  for (const { path, mediaType, write } of feedFormats) {
    app.get(path, async (context) => {
      const { origin, searchParams } = new URL(context.req.url)
      const parsed = parseQuery(Query, searchParams)
      if (!parsed.ok) return problem(context, 400, 'Some parameters cannot be used.', parsed.errors)
      const { items } = await ledger.revisions({ ...parsed.query, limit: newest })
      const kindOf = await kindsOf(
        ledger,
        items.map(({ deal }) => deal),
      )
      const revisions = items.map((revision) => presentRevision(revision, kindOf(revision.deal)))
      return context.body(write(revisions, origin), 200, {
        'content-type': mediaType,
        'cache-control': 'public, no-cache',
      })
    })
  }
}
