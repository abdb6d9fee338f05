import { describe, expect, it } from 'vitest'
import { checkClaims } from '../../cli/doctor-claims.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { claimRate, rateOfHabit } from '../../core/claim-rate.ts'
import { contentId } from '../../core/hash.ts'
import type { CountStore, Logger } from '../../core/ports.ts'
import { counts } from '../../functions/adapters/dynamodb/counts.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { type Rows, tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { madeClaim } from '../support/made-claim.ts'
import { memoryTable } from '../support/memory-table.ts'
import { sqliteTable } from '../support/sqlite-rows.ts'

const day = (articles: number, claims: number) => ({ articles, claims })
const days = (many: number, articles: number, claims: number) =>
  Array<ReturnType<typeof day>>(many).fill(day(articles, claims))

describe('claims for each article, by their median over the days before', () => {
  it.each([
    ['as usual', day(100, 40), days(14, 200, 80), 1],
    ['half of it', day(100, 20), days(14, 200, 80), 0.5],
    ['none any more', day(100, 0), days(14, 200, 80), 0],
    ['one odd day changes no median', day(100, 40), [...days(6, 200, 80), day(100, 5_000)], 1],
    ['of an even number of days, the middle of two', day(100, 30), [...days(3, 100, 20), ...days(3, 100, 100)], 0.5],
    ['fewer articles of the same kind, as on a Sunday', day(100, 40), days(14, 400, 160), 1],
    ['too few articles to say', day(99, 0), days(14, 200, 80), undefined],
    ['too few days to say', day(100, 0), days(4, 200, 80), undefined],
    ['too few days with enough articles', day(100, 0), [...days(4, 200, 80), ...days(10, 99, 40)], undefined],
    ['nothing is usual', day(100, 0), days(14, 200, 0), undefined],
  ] as const)('%s', (_, last, others, expected) => {
    expect(rateOfHabit(last, others)).toEqual(expected)
  })
})

const now = '2026-03-20T12:04:00.000Z'
const quiet: Logger = { info: () => {}, warn: () => {}, error: () => {} }

/** 120 articles a day, each with one claim until a moment, and two of five from then on. */
async function fill(rows: Rows, { hours = 180, blindFrom = '2026-03-19T12:04:00.000Z' } = {}): Promise<void> {
  const store = dynamoStore(rows)
  for (let hour = hours; hour > 0; hour--)
    for (const minute of [4, 14, 24, 34, 44]) {
      const at = new Date(Date.parse(now) - hour * 3_600_000 + minute * 60_000).toISOString()
      const claim = madeClaim({ at })
      const isFound = at < blindFrom || minute === 24 || minute === 44
      const { article } = claim
      await store.putArticle({ ...article, learned: at, snapshot: contentId('snap', at), claims: isFound ? 1 : 0 })
      if (isFound) await store.putClaims([claim])
    }
}

/** A store that tells what was asked of it, and may fail. */
function watched(store: CountStore, isDown: () => boolean = () => false) {
  const asked: string[] = []
  const heard =
    <Given extends readonly unknown[], Answer>(name: string, ask: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      asked.push(`${name} ${given[0]}`)
      if (isDown()) throw new Error('throttled')
      return ask(...given)
    }
  const { count, countedDays, keepCount } = store
  return {
    asked,
    store: {
      count: heard('count', count),
      countedDays: heard('countedDays', countedDays),
      keepCount: heard('keepCount', keepCount),
    },
  }
}

const inMemory = (pageSize = 100) => tableRows(memoryTable({ pageSize }).client, 't')

describe.each([
  ['the embedded engine', () => openEngine({})],
  ['the engine in memory', async () => ({ rows: inMemory(3), close: async () => {} })],
  ['rows in SQLite', async () => sqliteTable()],
] as const)('%s', (_, open) => {
  it('counts articles and claims by publication, and keeps the count of a day', async () => {
    const { rows, close } = await open()
    await fill(rows, { hours: 3, blindFrom: '2026-03-20' })
    const store = counts(rows)
    expect(await store.count('2026-03-20', '2026-03-20')).toEqual(day(15, 6))
    expect(await store.count('2026-03-20T10:00:00.000Z', now)).toEqual(day(10, 4))
    expect(await store.count('2026-03-21', '2026-03-21')).toEqual(day(0, 0))
    for (const kept of ['2026-03-17', '2026-03-18', '2026-03-18', '2026-03-20'])
      await store.keepCount(kept, day(60, kept.length))
    const known = [
      ['2026-03-17', day(60, 10)],
      ['2026-03-18', day(60, 10)],
    ] as const
    expect(await store.countedDays('2026-03-01', '2026-03-19')).toEqual(new Map(known))
    await close()
  })
})

describe('the rate of the last day', () => {
  it('falls where the reader has become blind; every day before it is counted once', async () => {
    const rows = inMemory()
    await fill(rows)
    const { store, asked } = watched(counts(rows))
    expect(await claimRate(store, now)).toEqual({ articles: 120, claims: 48 })
    expect(asked).toEqual([
      'count 2026-03-19T12:04:00.000Z',
      'countedDays 2026-03-05',
      'count 2026-03-18',
      'keepCount 2026-03-18',
    ])
    await Promise.all([claimRate(store, now), claimRate(store, now)])
    const kept = await store.countedDays('2026-03-01', '2026-03-31')
    expect([...kept.values()]).toEqual([...days(kept.size, 120, 120)])
    expect(await claimRate(store, now, 14)).toEqual({ articles: 120, claims: 48, ofHabit: 0.4 })
    expect(await checkClaims(rows, now)).toEqual({
      ...{ name: 'claims', ok: false },
      text: '48 in the 120 articles of the last day, for each of them 0.40 times the median of the days before',
    })
    asked.length = 0
    expect(await claimRate(store, now, 14)).toEqual({ articles: 120, claims: 48, ofHabit: 0.4 })
    expect(asked).toHaveLength(2)
  })

  it('is not asked further where the last day has too few articles', async () => {
    const { store, asked } = watched(counts(inMemory()))
    expect(await claimRate(store, now)).toEqual({ articles: 0, claims: 0 })
    expect(asked).toHaveLength(1)
  })
})

describe('the sweep of reconcile', () => {
  const table = async (hours: number) => {
    const rows = inMemory()
    await fill(rows, { hours })
    return rows
  }
  const swept = async (rows: Rows, at: string, store: CountStore, event: object = {}) => {
    const lines: (readonly [message: string, data: unknown])[] = []
    const log = { ...quiet, info: (message: string, data: unknown) => void lines.push([message, data]) }
    const sweep = reconcileHandler({ store: dynamoStore(rows), counts: store, now: () => at, log, lease: 0 })
    await sweep(event)
    return lines.filter(([message]) => message === 'claims counted').map(([, data]) => data)
  }

  it('counts at the beginning of each hour, and not with the rows of the stream', async () => {
    const rows = await table(180)
    const { store } = watched(counts(rows))
    for (let sweep = 0; sweep < 4; sweep++) await swept(rows, now, store)
    expect(await swept(rows, now, store)).toEqual([{ articles: 120, claims: 48, ofHabit: 0.4 }])
    expect(await swept(rows, '2026-03-20T12:10:00.000Z', store)).toEqual([])
    expect(await swept(rows, now, store, { Records: [] })).toEqual([])
  })

  it('has folded everything before a count fails, and counts with the next one', async () => {
    const rows = await table(30)
    let down = true
    const { store } = watched(counts(rows), () => down)
    await expect(swept(rows, now, store)).rejects.toThrow('throttled')
    expect((await dynamoStore(rows).pendingCollections({ limit: 1 })).items).toEqual([])
    down = false
    expect(await swept(rows, now, store)).toEqual([{ articles: 120, claims: 48 }])
  })
})
