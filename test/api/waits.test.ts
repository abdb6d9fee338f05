import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { madeClaim } from '../support/made-claim.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
let engine: Engine
beforeAll(async () => {
  engine = await openEngine({})
  await dynamoStore(engine.rows).putClaims([
    madeClaim({ id: 'claim_agreed', other: { verdict: 'same' } }),
    madeClaim({ id: 'claim_waiting', other: { verdict: 'stance', stance: 'agreed' }, waits: true, inferred: 'stance' }),
  ])
})
afterAll(() => engine.close())

it.each([
  ['/v1/claims?waits=true', ['claim_waiting stance agreed true']],
  ['/v1/claims?party=nvidia', ['claim_agreed same', 'claim_waiting stance agreed true']],
])('%s shows what two readers make of a claim, and whether it waits', async (path, expected) => {
  const api = createApi({ ledger: dynamoReader(engine.rows), now: () => '2026-03-01T00:00:00Z', version: '0', log })
  const { items } = Object(await (await api.request(path)).json())
  const shown = items.map(({ id, other, waits }: Record<string, Record<string, string>>) =>
    [id, other?.['verdict'], other?.['stance'], waits].filter(Boolean).join(' '),
  )
  expect(shown.toSorted()).toEqual(expected)
})
