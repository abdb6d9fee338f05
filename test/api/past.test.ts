import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { claimsKnownAt, claimsSaidBy } from '../../core/deals/known-at.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { decide } from '../../core/deals/rulings.ts'
import { recordDecision } from '../../core/decide.ts'
import { counts } from '../../core/queries/fates.ts'
import { statesOf } from '../../core/queries/states.ts'
import { addCells, cellsOf, totalsThen } from '../../core/queries/sums.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { presentTotals } from '../../functions/http-api/parties.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { FigureResource, HistoryResource, StatsResource } from '../../schemas/api.ts'
import { goldClaims, storeClaims } from '../support/stored-stories.ts'

// A third was learned long after it was said, so that what held and what we knew are two things.
const claims = goldClaims.map((claim, at) => ({
  ...claim,
  learned: at % 3 === 0 ? '2026-06-01T00:00:00.000Z' : new Date(claim.article.published).toISOString(),
}))
const stored = await storeClaims(claims)
afterAll(() => stored.close())
const app = createApi({ ledger: stored.ledger, now: () => '2026-12-01T00:00:00Z', version: '1.2.3' })

const Page = z.object({ items: z.array(FigureResource), next: z.optional(z.string()) })

async function allFigures(question: string) {
  const found: z.infer<typeof FigureResource>[] = []
  let address: string | undefined = `/v1/figures?limit=30&${question}`
  while (address !== undefined) {
    const { items, next }: z.infer<typeof Page> = Page.parse(await (await app.request(address)).json())
    found.push(...items)
    address = next
  }
  return found
}

const moments = [
  ['asOf=2025-12-31', (all: typeof claims) => claimsSaidBy(all, '2025-12-31T23:59:59.999Z')],
  ['knownAt=2026-02', (all: typeof claims) => claimsKnownAt(all, '2026-02-28T23:59:59.999Z')],
  [
    'asOf=2025-10&knownAt=2026-05-01T12:00:00Z',
    (all: typeof claims) => claimsKnownAt(claimsSaidBy(all, '2025-10-31T23:59:59.999Z'), '2026-05-01T12:00:00Z'),
  ],
] as const

describe('the past', () => {
  it.each(moments)(
    'figures with %s are those of the fold of what had been said and learned by then',
    async (question, by) => {
      const today = new Set(reconcile(claims).deals.map(({ id }) => id))
      const then = reconcile(by(claims))
      const expected = then.figures.filter(({ deal }) => today.has(deal))
      const found = await allFigures(question)
      expect(found.length).toBeGreaterThan(5)
      expect(found.map(({ id, standing }) => [id, standing.named, standing.stance]).toSorted()).toEqual(
        expected.map(({ id, standing }) => [id, standing.value, standing.stance]).toSorted(),
      )
    },
  )

  it('a history ends where it had ended then', async () => {
    const now = reconcile(claims)
      .figures.filter(({ parties, measure }) => parties.join('+') === 'nvidia+openai' && measure === 'money')
      .toSorted((a, b) => b.revisions.length - a.revisions.length)[0]
    const ask = async (question: string) =>
      HistoryResource.parse(await (await app.request(`/v1/figures/${now?.id}/history${question}`)).json())
    const [today, then] = [await ask(''), await ask('?asOf=2025-12-31')]
    expect(today.steps.length).toBeGreaterThan(then.steps.length)
    expect(then.figure.standing.stance).toBe('intended')
    expect((await app.request(`/v1/figures/${now?.id}?asOf=2020`)).status).toBe(404)
  })

  it.each([{}, { asOf: '2025-12' }, { knownAt: '2026-02' }, { asOf: '2025-12', knownAt: '2026-02' }])(
    'stats at %j are the sum over all figures',
    async (then) => {
      const ledger = reconcile(claims)
      const byId = new Map(claims.map((claim) => [claim.id, claim]))
      const cells = ledger.figures.filter(counts).map((figure) => {
        const revisions = ledger.revisions.filter((revision) => revision.figure === figure.id)
        return [cellsOf(figure, statesOf(figure, revisions, byId)), 1] as const
      })
      const answer = await app.request(`/v1/stats?${new URLSearchParams(then)}`)
      expect(StatsResource.parse(await answer.json()).items).toEqual(presentTotals(totalsThen(addCells(cells), then)))
    },
  )

  it.each([
    ['/v1/figures?asOf=2025&sort=value&unit=USD', 'sort'],
    ['/v1/figures?asOf=2025&changedSince=2024', 'changedSince'],
    ['/v1/stats?asOf=2025-10-01', 'asOf'],
  ])('%s is refused for %s', async (address, parameter) => {
    const response = await app.request(address)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ parameter, pointer: `/query/${parameter}` }] })
  })

  it.each([
    ['/v1/figures', 'public, no-cache'],
    ['/v1/figures?asOf=2025', 'public, max-age=600'],
    ['/v1/figures?knownAt=2025', 'public, max-age=3600'],
    ['/v1/figures?knownAt=2030', 'public, no-cache'],
  ])('%s may be kept: %s', async (address, kept) => {
    expect((await app.request(address)).headers.get('cache-control')).toBe(kept)
  })
})

it('what was said of a renamed party is found under its name of today, before the renaming too', async () => {
  const { rows, close } = await storeClaims(claims)
  const [store, reader, now] = [dynamoStore(rows), dynamoReader(rows), () => '2026-12-01T00:00:00Z']
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const renaming = { kind: 'rename', party: 'amd', to: 'amd-prime', by: 'ada', at: now(), why: 'One firm' } as const
  await recordDecision({ store, reader }, decide(renaming))
  await reconcileHandler({ store, log, now, lease: 0 })({})
  const renamed = createApi({ ledger: reader, now, version: '1.2.3' })
  const figuresOf = async (api: typeof app, question: string) =>
    Page.parse(await (await api.request(`/v1/figures?limit=100&${question}`)).json()).items.map((item) => [
      item.standing.text,
      item.claims,
    ])
  for (const moment of ['asOf=2026-02', 'knownAt=2026-02']) {
    const before = await figuresOf(app, `party=amd&${moment}`)
    expect(before.length).toBeGreaterThan(0)
    expect((await figuresOf(renamed, `party=amd-prime&${moment}`)).toSorted()).toEqual(before.toSorted())
    expect(await figuresOf(renamed, `party=amd&${moment}`)).toEqual([])
  }
  await close()
}, 60_000)
