import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../functions/http-api/app.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { Problem } from '../../schemas/api.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())

const faults: unknown[] = []
const app = createApi({
  ledger: stored.ledger,
  now: () => '2026-03-01T00:00:00Z',
  version: '1.2.3',
  log: { info: () => {}, warn: () => {}, error: (...line) => faults.push(line) },
})

const ids = [sampleNewsroom.deals, sampleNewsroom.figures, sampleNewsroom.claims].flatMap((items) =>
  items.map(({ id }) => id),
)
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'nvidia',
    '2026-01',
    '1',
    '100',
    '-1',
    '1e9',
    'NaN',
    '__proto__',
    'constructor',
    '%00',
    '../..',
    'x'.repeat(9000),
  ),
  fc.constantFrom(...ids),
)
const parameter = fc.tuple(
  fc.oneof(fc.constantFrom('party', 'deal', 'since', 'until', 'limit', 'cursor', '__proto__'), word),
  word,
)
const request = fc.record({
  route: fc.constantFrom(...routes),
  id: word,
  parameters: fc.array(parameter, { maxLength: 4 }),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE'),
})

describe('any request at all', () => {
  it('is answered by the route’s schema or by a problem, and is never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ route, id, parameters, method }) => {
        const address = `${route.path.replace('{id}', encodeURIComponent(id.toWellFormed()))}?${new URLSearchParams(parameters)}`
        const response = await app.request(`http://walkback.example${address}`, { method })
        expect(response.status).toBeLessThan(500)
        if (method === 'HEAD') return
        const body = await response.json()
        expect(() => (response.ok ? route.answer.parse(body) : Problem.parse(body))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
    expect(faults).toEqual([])
  })

  it.each(['%', '%E0%A4%A', '%2F..%2F', '%00'])('with the id %s is not found', async (id) => {
    expect((await app.request(`http://walkback.example/v1/deals/${id}`)).status).toBe(404)
  })
})
