import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createApi } from '../../functions/http-api/app.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())
const app = createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1.2.3' })
const Body = z.object({ items: z.array(z.record(z.string(), z.unknown())), next: z.optional(z.string()) })
const itemsOf = async (address: string) => Body.parse(await (await app.request(address)).json()).items

describe('a filter', () => {
  it.each([
    ['/v1/deals', 5],
    ['/v1/deals?kind=acquisition', 2],
    ['/v1/deals?q=softbank', 1],
    ['/v1/deals?q=SoftBank+acquisition', 1],
    ['/v1/deals?q=softbank+purchase', 0],
    ['/v1/deals?party=openai&kind=warrant', 1],
    ['/v1/figures?stance=agreed', 4],
    ['/v1/figures?stance=cancelled&party=coreweave', 1],
    ['/v1/figures?measure=power', 2],
    ['/v1/figures?unit=JPY', 1],
    ['/v1/figures?min=1e10&max=1e11&unit=USD', 2],
    ['/v1/figures?q=capacity', 2],
    ['/v1/figures?since=2026-01&until=2026-01', 2],
    ['/v1/figures?changedSince=2026-02-01', 1],
    ['/v1/revisions?severity=critical', 2],
    ['/v1/revisions?kind=disclaimed', 1],
    ['/v1/revisions?speaker=jensen%20huang', 1],
    ['/v1/revisions?speaker=Jensen+Huang&severity=low', 0],
    ['/v1/revisions?outlet=NORTHWIRE', 2],
    ['/v1/revisions?language=es', 1],
    ['/v1/revisions?stance=agreed&measure=money', 2],
    ['/v1/revisions?q=huang', 1],
    ['/v1/revisions?min=900000000000', 1],
    ['/v1/claims', 14],
    ['/v1/claims?outlet=Northwire', 5],
    ['/v1/claims?language=de', 1],
    ['/v1/claims?stance=disclaimed', 1],
    ['/v1/claims?party=openai&measure=power', 2],
    ['/v1/claims?q=never+a+commitment', 1],
    ['/v1/articles?language=fr', 1],
    ['/v1/articles?q=huang', 1],
    ['/v1/articles?outlet=harbour+desk', 2],
    ['/v1/parties', 8],
    ['/v1/parties?prefix=core', 2],
  ])('%s leaves %d', async (address, count) => {
    expect(await itemsOf(address)).toHaveLength(count)
  })

  it.each([
    ['/v1/figures?sort=-value&unit=USD', [30e9, 10e9, 9e9]],
    ['/v1/figures?sort=value&unit=USD', [9e9, 10e9, 30e9]],
    ['/v1/figures?sort=-value&unit=USD&max=20000000000', [10e9, 9e9]],
    ['/v1/figures?sort=value&unit=USD&min=10000000000', [10e9, 30e9]],
  ])('%s is in that order', async (address, values) => {
    const items = await itemsOf(address)
    expect(items.map(({ standing }) => z.object({ named: z.number() }).parse(standing).named)).toEqual(values)
  })

  it('gives every item once over pages of one, whatever it narrows by', async () => {
    for (const question of ['stance=agreed', 'q=openai', 'sort=said', 'sort=-value&unit=USD', 'changedSince=2025']) {
      const whole = (await itemsOf(`/v1/figures?limit=100&${question}`)).map(({ id }) => id)
      const paged: unknown[] = []
      let address: string | undefined = `/v1/figures?limit=1&${question}`
      while (address !== undefined) {
        const { items, next }: z.infer<typeof Body> = Body.parse(await (await app.request(address)).json())
        paged.push(...items.map(({ id }) => id))
        address = next
      }
      expect({ question, paged }).toEqual({ question, paged: whole })
    }
  })

  it('brings along what is asked for', async () => {
    expect(await itemsOf('/v1/deals?party=cerebras&include=figures')).toMatchObject([
      { included: { figures: [{ measure: 'money' }, { measure: 'power' }] } },
    ])
    expect(await itemsOf('/v1/revisions?kind=disclaimed&include=figure')).toMatchObject([
      { included: { figure: { name: 'Nvidia–OpenAI investment' } } },
    ])
    expect((await app.request('/v1/deals?include=figures,colours')).status).toBe(400)
  })
})

describe('search', () => {
  it.each([
    ['openai', ['party', 'deal', 'figure', 'revision', 'article']],
    ['huang', ['revision', 'article']],
    ['ampere', ['party', 'deal', 'figure', 'revision', 'article']],
    ['nobody', []],
  ])('%s finds %j', async (q, types) => {
    const items = await itemsOf(`/v1/search?q=${q}`)
    expect([...new Set(items.map(({ type }) => type))]).toEqual(types)
  })

  it('needs words', async () => {
    expect((await app.request('/v1/search')).status).toBe(400)
    expect((await app.request('/v1/search?q=%20-')).status).toBe(400)
  })
})
