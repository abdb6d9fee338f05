import * as z from 'zod/mini'
import type { LedgerReader } from '../../../core/ports.ts'
import { monthsBetween } from '../../../core/queries/months.ts'
import type { Then } from '../../../core/queries/states.ts'
import { type Cells, totalsThen } from '../../../core/queries/sums.ts'
import { StatsResource, StatsRow } from '../../../schemas/api.ts'
import { Measure, PartyId, Unit } from '../../../schemas/primitives.ts'
import { csvOf } from '../formats.ts'
import { presentParty, presentTotals } from '../parties.ts'
import { paging } from '../query.ts'
import { paged, type Route } from '../route.ts'
import { thenOf } from '../then.ts'

const Month = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Expected YYYY or YYYY-MM: sums are kept by month'))
const month = (description: string) => z.optional(Month).check(z.meta({ description, examples: ['2026-01'] }))

const Query = z.strictObject({
  by: z
    ._default(z.enum(['measure', 'month', 'party']), 'measure')
    .check(z.meta({ description: 'What a row stands for.' })),
  party: z.optional(PartyId).check(z.meta({ description: 'Figures of one party alone.', examples: ['openai'] })),
  measure: z.optional(Measure).check(z.meta({ description: 'What is measured.', examples: ['money'] })),
  unit: z.optional(Unit).check(z.meta({ description: 'The unit of the value.', examples: ['USD'] })),
  since: month('First month of a series by month; a year before its last one without it.'),
  until: month('Last month of a series by month.'),
  asOf: month('As it stood at the end of this month.'),
  knownAt: month('As we knew it at the end of this month.'),
  ...paging,
})
type Query = z.output<typeof Query>

const wanted =
  ({ measure, unit }: Query) =>
  (row: StatsRow) =>
    (measure === undefined || row.measure === measure) && (unit === undefined || row.unit === unit)

/** Months that a series may have at once. */
const mostMonths = 60

function byMonth(cells: Cells, query: Query, now: string, then: Then): readonly StatsRow[] {
  const last = query.until ?? query.asOf ?? now.slice(0, 7)
  return monthsBetween(query.since, last, mostMonths).flatMap((month) =>
    presentTotals(totalsThen(cells, { ...then, asOf: month })).map((row) => ({ month, ...row })),
  )
}

const partyOf = (id: string) => {
  const { name } = presentParty(id)
  return { party: { id, name } }
}

async function byParty(ledger: LedgerReader, query: Query, then: Then, from: { readonly cursor?: string }) {
  const page = await ledger.parties({ limit: query.limit, ...from })
  const rows = await Promise.all(
    page.items.map(async (id) =>
      presentTotals(totalsThen(await ledger.sums(id), then)).map((row) => ({ ...partyOf(id), ...row })),
    ),
  )
  return { rows: rows.flat(), ...(page.next === undefined ? {} : { next: page.next }) }
}

/** What was announced, agreed, completed and walked back. */
export const statsRoutes: readonly Route[] = [
  paged({
    operation: 'getStats',
    tag: 'Overview',
    path: '/v1/stats',
    summary:
      'What was announced and what became of it, figures added up: by measure, month or party. Parts of figures and amounts a year are left out.',
    query: Query,
    answer: StatsResource,
    formats: [csvOf(StatsRow, ({ items }) => items)],
    read: async ({ ledger, now }, query, from) => {
      const then = thenOf(query)
      const answer = (rows: readonly StatsRow[]) => ({
        by: query.by,
        items: rows.filter(wanted(query)),
        links: { self: '/v1/stats' },
      })
      if (query.by === 'party' && query.party === undefined) {
        const { rows, next } = await byParty(ledger, query, then, from)
        return { body: answer(rows), ...(next === undefined ? {} : { next }) }
      }
      const cells = await ledger.sums(query.party)
      if (query.by === 'month') return { body: answer(byMonth(cells, query, now, then)) }
      const party = query.by === 'party' && query.party ? partyOf(query.party) : {}
      return { body: answer(presentTotals(totalsThen(cells, then)).map((row) => ({ ...party, ...row }))) }
    },
  }),
]
