import * as z from 'zod'
import { RevisionResource } from '../../../schemas/api.ts'
import { presentRevision } from '../present.ts'
import { paging, partyFilter, timeFilter } from '../query.ts'
import { list, type Route, single } from '../route.ts'
import { kindsOf } from './deals.ts'

/** The steps of all figures. */
export const revisionRoutes: readonly Route[] = [
  list({
    operation: 'listRevisions',
    path: '/v1/revisions',
    summary: 'Revisions, newest first, by party and time.',
    query: z.strictObject({ ...partyFilter, ...timeFilter, ...paging }),
    item: RevisionResource,
    read: async ({ ledger }, query, from) => {
      const page = await ledger.revisions({ ...query, ...from })
      const kindOf = await kindsOf(
        ledger,
        page.items.map(({ deal }) => deal),
      )
      return { ...page, items: page.items.map((revision) => presentRevision(revision, kindOf(revision.deal))) }
    },
  }),
  single({
    operation: 'getRevision',
    path: '/v1/revisions/{id}',
    summary: 'One revision with the words on both sides.',
    answer: RevisionResource,
    find: async ({ ledger }, id) => {
      const revision = await ledger.revision(id)
      return revision && presentRevision(revision, (await ledger.deal(revision.deal))?.kind ?? 'unknown')
    },
  }),
]
