import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import document from '../../client/openapi.json' with { type: 'json' }
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { createApi } from '../../functions/http-api/app.ts'
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
  example: z.unknown().optional(),
  schema: z.object({ enum: z.array(z.string()).optional() }),
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

describe('any request at all', () => {
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
      { numRuns: 10_000 },
    )
    expect(faults).toEqual([])
    expect([...met.keys()].toSorted((a, b) => a - b)).toEqual([200, 204, 400, 404, 405])
    expect(met.get(200)).toBeGreaterThan(1000)
  }, 240_000)

  it.each(['%', '%E0%A4%A', '%2F..%2F', '%00'])('with the id %s is not found', async (id) => {
    expect((await app.request(`http://walkback.example/v1/deals/${id}`)).status).toBe(404)
  })
})
