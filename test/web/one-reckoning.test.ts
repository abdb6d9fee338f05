import { afterAll, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { createApi } from '../../functions/http-api/app.ts'
import { FigureResource, listOf, RevisionResource, StatsResource } from '../../schemas/api.ts'
import { books } from '../../web/books.ts'
import { thenOf, tracksThen } from '../../web/model/then.ts'
import { totalsOf } from '../../web/model/totals.ts'
import { tracksOf } from '../../web/model/track.ts'
import { goldClaims, storeClaims } from '../support/stored-stories.ts'

const stored = await storeClaims(goldClaims)
afterAll(() => stored.close())
const now = '2026-12-01T00:00:00Z'
const app = createApi({ ledger: stored.ledger, now: () => now, version: '1' })

async function all<Item extends z.ZodMiniType>(path: string, item: Item): Promise<readonly z.output<Item>[]> {
  const Page = listOf(item)
  const items: z.output<Item>[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: z.output<typeof Page> = Page.parse(await (await app.request(next)).json())
    items.push(...page.items)
    next = page.next
  }
  return items
}
const [figures, revisions] = [
  await all('/v1/figures?limit=100', FigureResource),
  await all('/v1/revisions?limit=100', RevisionResource),
]
const tracks = tracksOf(figures, revisions)

it('follows a figure alike, whether it or its revisions are read first, one by one or twice', () => {
  const [ahead, behind] = [books(), books()]
  ahead.keepRevisions(revisions)
  ahead.keepFigures(figures)
  behind.keepFigures(figures)
  for (const revision of revisions.toReversed()) expect(behind.keepRevisions([revision])).toEqual([revision.id])
  expect(behind.keepRevisions(revisions)).toEqual([])
  expect(ahead.read('complete').tracks).toEqual(tracks)
  expect(behind.read('complete').tracks).toEqual(tracks)
})

it.each([
  ['2026-12', '2026-12-01'],
  ['2026-02', '2026-02-28'],
  ['2025-12', '2025-12-31'],
  ['2025-09', '2025-09-30'],
])('the page and /v1/stats reckon alike what was announced and walked back by the end of %s', async (asOf, day) => {
  const { items } = StatsResource.parse(await (await app.request(`/v1/stats?asOf=${asOf}`)).json())
  const stood = tracksThen(tracks, thenOf(day, false, Date.parse(now)))
  const money = items.filter(({ unit }) => ['USD', 'EUR', 'W'].includes(unit))
  expect(money.length).toBeGreaterThan(1)
  for (const { unit, measure: _, announced, ...became } of money) {
    const { promised, fates, figures } = totalsOf(stood)(unit)
    const expected = Object.entries(fates).map(([name, amount]) => [
      name,
      { figures: Object.entries(figures).find(([fate]) => fate === name)?.[1], amount },
    ])
    expect({ unit, announced: announced.amount, ...became }).toEqual({
      unit,
      announced: promised,
      ...Object.fromEntries(expected),
    })
  }
})
