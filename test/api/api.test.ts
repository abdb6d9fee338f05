import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createApi } from '../../functions/http-api/app.ts'
import { exampleIn, requiredOf } from '../../functions/http-api/openapi.ts'
import type { Route } from '../../functions/http-api/route.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { Problem } from '../../schemas/api.ts'
import type { SourceState } from '../../schemas/source.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const now = '2026-03-01T00:00:00Z'
const source = (succeededAt: string): SourceState => ({ id: 'northwire', polledAt: now, succeededAt, failures: 0 })
const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())
const appWith = (...sources: SourceState[]) =>
  createApi({ ledger: { ...stored.ledger, sourceStates: async () => sources }, now: () => now, version: '1.2.3' })
const app = appWith(source('2026-02-28T23:00:00Z'))
const get = (path: string, init?: RequestInit) => app.request(path, init)

const figure = sampleNewsroom.figures.find(({ parties, measure }) => parties.includes('nvidia') && measure === 'money')
const [deal, revision, claim, article] = [
  sampleNewsroom.deals[0],
  sampleNewsroom.revisions[0],
  sampleNewsroom.claims[0],
  sampleNewsroom.articles[0],
]
if (!figure || !deal || !revision || !claim || !article) throw new Error('Expected the newsroom to have one of each')

const known: Readonly<Record<string, string>> = {
  deals: deal.id,
  figures: figure.id,
  revisions: revision.id,
  claims: claim.id,
  articles: article.id,
  parties: 'nvidia',
}
/** A question that a route has an answer to: what must be given is given as in its examples. */
function addressOf({ path, query }: Route, more: Readonly<Record<string, string>> = {}): string {
  const needed = Object.entries(query.shape).filter(([name]) => requiredOf(query).has(name))
  const search = new URLSearchParams({
    ...Object.fromEntries(needed.map(([name, schema]) => [name, String(exampleIn(schema))])),
    ...more,
  })
  return `${path.replace('{id}', known[path.split('/')[2] ?? ''] ?? '')}${search.size > 0 ? `?${search}` : ''}`
}

describe('every route', () => {
  it.each(routes)('$path answers what its own schema says', async (route) => {
    const response = await get(addressOf(route))
    const { answer } = route
    expect(response.status).toBe(200)
    const body = await response.json()
    expect(z.strictObject({ body: answer }).parse({ body })).toEqual({ body })
  })

  it.each(routes.filter(({ path }) => path.includes('{id}')))(
    '$path answers 404 for an unknown id',
    async ({ path }) => {
      const response = await get(path.replace('{id}', 'nothing'))
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(Problem.parse(await response.json()).detail).toContain(path.replace('{id}', 'nothing'))
    },
  )

  it.each(routes)('$path refuses a parameter that it does not know', async (route) => {
    const response = await get(addressOf(route, { colour: 'red' }))
    expect(response.status).toBe(400)
    expect(Problem.parse(await response.json()).errors?.[0]?.parameter).toBe('colour')
  })

  it.each(routes)('$path answers HEAD with the headers alone and other methods with 405', async (route) => {
    const address = addressOf(route)
    const [read, head, post] = await Promise.all([
      get(address),
      get(address, { method: 'HEAD' }),
      get(address, { method: 'POST' }),
    ])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(read.headers.get('etag'))
    expect(post.status).toBe(405)
    expect(post.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it.each(routes)('$path holds by its ETag', async (route) => {
    const etag = (await get(addressOf(route))).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]+"$/)
    const again = await get(addressOf(route), { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

describe('a long answer', () => {
  it('is sent compressed to whoever takes that, under an ETag of its own', async () => {
    const [plain, packed] = await Promise.all([
      get('/v1/figures'),
      get('/v1/figures', { headers: { 'accept-encoding': 'gzip' } }),
    ])
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
    const etag = packed.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]+"$/)
    expect(etag).not.toBe(plain.headers.get('etag'))
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text())
    const again = await get('/v1/figures', { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })
})

describe('a question that cannot be answered', () => {
  it.each([
    ['/v1/figures?partey=nvidia', 'partey', 'Unknown parameter. Did you mean party?'],
    ['/v1/revisions?sinc=2026', 'sinc', 'Unknown parameter. Did you mean since?'],
    [
      '/v1/deals?colour=red',
      'colour',
      expect.stringMatching(/^Unknown parameter. Expected one of q, party, kind, .*, limit, cursor.$/),
    ],
    ['/health?x=1', 'x', 'Expected no parameters here. Leave it out.'],
    ['/v1/deals?limit=0', 'limit', 'Too small: expected number to be >=1.'],
    ['/v1/deals?limit=101', 'limit', 'Too big: expected number to be <=100.'],
    ['/v1/deals?limit=five', 'limit', 'Invalid input: expected number, received NaN.'],
    ['/v1/deals?party=NVIDIA', 'party', 'Expected a kebab-case id.'],
    ['/v1/deals?party=amd&party=nvidia', 'party', 'Expected party once. Keep one of them.'],
    [
      '/v1/deals?cursor=bm9uZQ',
      'cursor',
      'Expected the cursor of a page with the same filters. Start again without it.',
    ],
    [
      `/v1/deals?${'x'.repeat(5000)}=1`,
      'x'.repeat(5000),
      expect.stringMatching(/^Unknown parameter. Expected one of q, party, kind, .*, limit, cursor.$/),
    ],
  ])('%.60s names %.20s', async (address, parameter, detail) => {
    const response = await get(address)
    expect(response.status).toBe(400)
    expect(Problem.parse(await response.json()).errors).toMatchObject([{ parameter, detail }])
  })

  it('is a 404 with the way on where nothing is served', async () => {
    const response = await get('/v2/deals')
    expect(response.status).toBe(404)
    expect(Problem.parse(await response.json()).detail).toBe('Nothing is served at /v2/deals. See /docs.')
  })

  it('is a 500 that tells the request, not the fault, where the ledger fails', async () => {
    const failing = createApi({
      ledger: { ...stored.ledger, deal: () => Promise.reject(new Error('secret table name')) },
      now: () => now,
      version: '1.2.3',
    })
    const response = await failing.request('/v1/deals/x')
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).not.toContain('secret')
    expect(Problem.parse(JSON.parse(text)).requestId).toBe(response.headers.get('x-request-id'))
  })
})

const ListBody = z.object({ items: z.array(z.object({ id: z.string() })), next: z.optional(z.string()) })

describe('a list', () => {
  it('gives every item once over its pages, by Link and by next', async () => {
    const seen: string[] = []
    let address: string | undefined = '/v1/revisions?limit=2'
    while (address !== undefined) {
      const response: Response = await get(address)
      const { items, next } = ListBody.parse(await response.json())
      expect(response.headers.get('link')).toBe(next === undefined ? null : `<${next}>; rel="next"`)
      seen.push(...items.map(({ id }) => id))
      address = next
    }
    expect(seen.toSorted()).toEqual(sampleNewsroom.revisions.map(({ id }) => id))
  })

  it('continues the same filters only', async () => {
    const { next } = ListBody.parse(await (await get('/v1/figures?limit=1')).json())
    expect((await get(`${next}&party=nvidia`)).status).toBe(400)
    expect((await get(`${next?.replace('limit=1', 'limit=50')}`)).status).toBe(200)
  })

  it.each([
    ['/v1/deals?party=cerebras', 1],
    ['/v1/deals?party=nobody', 0],
    ['/v1/figures?party=nvidia', 2],
    [`/v1/figures?deal=${figure.deal}`, 2],
    ['/v1/revisions?party=openai', 4],
    ['/v1/revisions?since=2026-02-01', 2],
    ['/v1/revisions?since=2025-10&until=2025-11', 2],
    ['/v1/revisions?since=2025-11&until=2025-10', 0],
  ])('%s has %d items', async (address, count) => {
    expect(ListBody.parse(await (await get(address)).json()).items).toHaveLength(count)
  })
})

describe('a figure', () => {
  it('has no value where what was named stands no more, and never 0', async () => {
    const body = await (await get(`/v1/figures/${figure.id}/history`)).json()
    expect(body).toMatchObject({
      figure: { name: 'Nvidia–OpenAI investment', standing: { value: 30e9, text: '$30 billion', stance: 'agreed' } },
      steps: [
        {
          number: 1,
          kind: 'first',
          standing: { value: 100e9, text: 'up to $100 billion' },
          evidence: { language: 'German' },
        },
        { number: 2, kind: 'stalled', standing: { value: 100e9 } },
        {
          number: 3,
          kind: 'disclaimed',
          standing: { value: null, named: 100e9 },
          evidence: { speaker: 'Jensen Huang', link: expect.stringContaining('#:~:text=') },
        },
        { number: 4, kind: 'lowered', standing: { value: 30e9 } },
      ],
      quiet: [{ reason: 'restatement', text: 'Says what already stood.' }],
    })
  })
})

describe('status', () => {
  it.each([
    [[], 200, 'empty'],
    [[source('2026-02-28T23:00:00Z')], 200, 'fresh'],
    [[source('2026-02-27T00:00:00Z')], 503, 'stale'],
    [[source('2026-02-27T00:00:00Z'), source('2026-02-28T23:00:00Z')], 200, 'fresh'],
  ] as const)('with %j is %d', async (sources, status, state) => {
    const response = await appWith(...sources).request('/v1/status')
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ state, version: '1.2.3' })
    expect(response.headers.get('retry-after')).toBe(status === 503 ? '600' : null)
  })
})

it('a short answer says its length, and is sent as it is to whoever takes it compressed', async () => {
  const answer = await get('/health', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('content-length')).toBe(String((await answer.arrayBuffer()).byteLength))
})
