import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import document from '../../client/openapi.json' with { type: 'json' }
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { bearersOf, hashToken } from '../../functions/http-api/tokens.ts'
import { rememberedRows } from '../support/remembered-rows.ts'
import { goldClaims, storeClaims } from '../support/stored-stories.ts'

const stored = await storeClaims(goldClaims.slice(0, 160))
afterAll(() => stored.close())
const faults: unknown[] = []
const ledger = dynamoReader(rememberedRows(stored.rows))
const app = createApi({
  ledger,
  now: () => '2026-03-01T00:00:00Z',
  version: '1.2.3',
  log: { info: () => {}, warn: () => {}, error: (...line) => faults.push(line) },
})

const limit = { limit: 30 }
const ids = [
  ...(await ledger.deals(limit)).items,
  ...(await ledger.figures(limit)).items,
  ...(await ledger.revisions(limit)).items,
  ...(await ledger.claims(limit)).items,
].map(({ id }) => id)
const cursors = await Promise.all(
  ['/v1/deals?limit=1', '/v1/figures?limit=1', '/v1/claims?limit=2', '/v1/figures?limit=1&asOf=2025'].map(
    async (address) => {
      const { next } = z.object({ next: z.string() }).parse(await (await app.request(address)).json())
      return new URL(next, 'http://_').searchParams.get('cursor') ?? ''
    },
  ),
)

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'document', ...document })

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  example: z.optional(z.unknown()),
  schema: z.object({ enum: z.optional(z.array(z.string())) }),
})
type Parameter = z.infer<typeof Parameter>
const operations = Object.entries(document.paths).map(([path, { get }]) => ({
  path,
  parameters: z
    .array(Parameter)
    .parse(get.parameters)
    .filter((one) => one.in === 'query'),
}))

/** What an answer has to be by the document: its status is told, and its JSON is of the schema told. */
function validatorOf(path: string, status: number): ValidateFunction | undefined {
  const at = `document#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/${status}`
  if (status === 200) return ajv.getSchema(`${at}/content/application~1json/schema`)
  return ajv.getSchema('document#/components/schemas/Problem')
}

const wild = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['nvidia', '2026-01', '2025-13', '9999-12-31', '0000', '-1', '1e309', 'NaN', '0x10', '%00', '../..', '\u0000'],
    ...['__proto__', 'constructor', 'toString', '#', 'a#b', '~', '*', 'by=value', 'SUM#', 'x'.repeat(9000), '🙂', 'ア'],
    ...['2026-02-30T25:61:61Z', '+100000-01-01T00:00:00Z', '1969-12-31T23:59:59.999+14:00', 'openai nvidia amd', ','],
  ),
  fc.constantFrom(...ids),
  fc.constantFrom(...cursors, ...cursors.map((cursor) => cursor.slice(1)), 'bm9uZQ', '{}'),
)
const valuesOf = ({ example, schema }: Parameter) =>
  fc.oneof(
    { arbitrary: wild, weight: 1 },
    { arbitrary: fc.constantFrom(...(schema.enum ?? []), String(example ?? '5')), weight: 6 },
  )

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 9 }, { arbitrary, weight: 1 })

const request = fc.constantFrom(...operations).chain(({ path, parameters }) =>
  fc.record({
    path: fc.constant(path),
    id: fc.oneof({ arbitrary: wild, weight: 1 }, { arbitrary: fc.constantFrom(...ids), weight: 3 }),
    query: fc.uniqueArray(
      parameters.length > 0
        ? fc.constantFrom(...parameters).chain((one) => fc.tuple(fc.constant(one.name), valuesOf(one)))
        : fc.tuple(wild, wild),
      { maxLength: 4, selector: ([name]) => name },
    ),
    stray: rarely(fc.tuple(wild, wild)),
    header: rarely(
      fc.tuple(
        fc.constantFrom('accept', 'if-none-match', 'x-request-id', 'authorization', 'origin'),
        fc.constantFrom('*/*', 'text/csv', 'image/svg+xml;q=0.5', ';;q=,', 'W/"x"', '"', 'y'.repeat(60_000)),
      ),
    ),
    method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE', 'PATCH'),
  }),
)

// The same requests each time, so that nothing is red by chance; `npm run fuzz` goes through others.
const seed = Number(process.env['WALKBACK_FUZZ_SEED'] ?? 20_260_301)

/** What such a hunt has found once. */
const foundOnce = [
  '/v1/revisions?since=2025-11&until=2025-10',
  '/v1/figures?min=9&max=1&sort=value&unit=USD',
  '/v1/stats?by=month&since=9999-12&until=0000',
]

describe('any request at all', () => {
  it.each(foundOnce)('%s is answered', async (address) => {
    expect((await app.request(address)).status).toBeLessThan(500)
    expect(faults).toEqual([])
  })

  it('is answered as the document says, and is never a fault of ours: 10,000 of them', async () => {
    const met = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(request, async ({ path, id, query, stray, header, method }) => {
        const search = new URLSearchParams([...query, ...(stray ? [stray] : [])])
        const address = `http://walkback.example${path.replace('{id}', encodeURIComponent(id.toWellFormed()))}?${search}`
        const response = await app.request(address, { method, headers: header ? { [header[0]]: header[1] } : {} })
        met.set(response.status, (met.get(response.status) ?? 0) + 1)
        expect(response.status).toBeLessThan(500)
        if (!response.headers.get('content-type')?.includes('json') || method === 'HEAD') return
        if (response.headers.get('content-type')?.includes('feed')) return
        const body: unknown = await response.json()
        const validate = validatorOf(path, response.status)
        expect([validate?.(body), validate?.errors]).toEqual([true, null])
      }),
      { numRuns: 10_000, seed },
    )
    expect(faults).toEqual([])
    expect([...met.keys()].toSorted((a, b) => a - b)).toEqual([200, 204, 400, 404, 405])
    expect(met.get(200)).toBeGreaterThan(1000)
  }, 240_000)

  it.each(['%', '%E0%A4%A', '%2F..%2F', '%00'])('with the id %s is not found', async (id) => {
    expect((await app.request(`http://walkback.example/v1/deals/${id}`)).status).toBe(404)
  })

  it('and any decision: 500 of them', async () => {
    const writers = bearersOf(`ada:${hashToken('open').toString('hex')}`)
    const deciding = { store: dynamoStore(stored.rows), writers }
    const open = createApi({
      ledger: dynamoReader(stored.rows),
      now: () => '2026-03-01T00:00:00Z',
      version: '1',
      deciding,
    })
    const headers = { authorization: 'Bearer open', 'content-type': 'application/json' }
    const field = fc.constantFrom('kind', 'figure', 'into', 'claim', 'party', 'to', 'decision', 'why', 'at', 'by')
    const value = fc.oneof(
      fc.constantFrom('mute', 'merge', 'split', 'rename', 'withdraw', 'openai'),
      fc.constantFrom(...ids),
      wild,
    )
    const body = fc.oneof(
      fc.dictionary(field, value),
      fc.record({ kind: fc.constant('mute'), figure: value, why: wild }),
    )
    const met = new Set<number>()
    await fc.assert(
      fc.asyncProperty(body, async (wish) => {
        const response = await open.request('/v1/decisions', { method: 'POST', headers, body: JSON.stringify(wish) })
        met.add(response.status)
        expect(response.status).toBeLessThan(500)
        const name = response.status < 300 ? 'Decided' : 'Problem'
        const validate = ajv.getSchema(`document#/components/schemas/${name}`)
        expect([validate?.(await response.json()), validate?.errors]).toEqual([true, null])
      }),
      { numRuns: 500, seed },
    )
    expect([...met]).toEqual(expect.arrayContaining([201, 400, 404]))
  }, 240_000)
})
