import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { openEngine } from '../../cli/local/engine.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { bearersOf, hashToken } from '../../functions/http-api/tokens.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { DecisionResource, Problem } from '../../schemas/api.ts'
import { madeClaim } from '../support/made-claim.ts'

const announced = madeClaim()
const walkedBack = madeClaim({ at: '2026-02-01T00:00:00Z', stance: 'disclaimed' })
const other = madeClaim({ at: '2026-02-20T00:00:00Z', value: 10e9, stance: 'agreed', bound: 'exact' })
const power = madeClaim({ measure: 'power', unit: 'W', value: 10e9 })
const now = () => '2026-03-01T00:00:00Z'
const log = { info: () => {}, warn: () => {}, error: () => {} }

const engine = await openEngine({})
const [store, ledger] = [dynamoStore(engine.rows), dynamoReader(engine.rows)]
const fold = async () => void (await reconcileHandler({ store, log, now, lease: 0 })({}))
const writers = bearersOf(`ada:${hashToken('of ada').toString('hex')},bob:${hashToken('of-bob').toString('hex')}`)
const app = createApi({ ledger, now, version: '1', deciding: { store, writers, follow: fold } })
beforeAll(async () => {
  await store.putClaims([announced, walkedBack, other, power])
  await fold()
})
afterAll(() => engine.close())

const figureOf = async (claim: string) =>
  (await ledger.figures({ limit: 10 })).items.find(({ claims }) => claims.includes(claim))?.id ?? ''
const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.request('/v1/decisions', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: 'Bearer of-bob', 'content-type': 'application/json', ...headers },
  })
const decided = async (body: unknown) => {
  const response = await post({ why: 'seen in the filing', ...z.looseObject({}).parse(body) })
  expect(response.status).toBe(201)
  return DecisionResource.parse(await response.json()).decision
}
const muted = async () => {
  const { items } = await ledger.revisions({ limit: 10 })
  return items.filter(({ muted: quiet }) => quiet).length
}

describe('deciding over HTTP', () => {
  it('is recorded under the name of the token, holds at once, and is taken back by another decision', async () => {
    const figure = await figureOf(announced.id)
    const decision = await decided({ kind: 'mute', figure })
    expect(decision).toMatchObject({ kind: 'mute', by: 'bob', at: now(), why: 'seen in the filing' })
    expect(await muted()).toBe(1)
    const read = await app.request(`/v1/decisions?figure=${figure}`, { headers: { authorization: 'Bearer of-bob' } })
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    expect(await read.json()).toMatchObject({ items: [{ decision }] })
    await decided({ kind: 'withdraw', decision: decision.id })
    expect(await muted()).toBe(0)
  })

  it('merges, splits and renames as the command line does', async () => {
    const [large, small] = [await figureOf(announced.id), await figureOf(other.id)]
    const merge = await decided({ kind: 'merge', figure: small, into: large })
    expect(await figureOf(other.id)).toBe(await figureOf(announced.id))
    await decided({ kind: 'withdraw', decision: merge.id })
    await decided({ kind: 'split', figure: large, claim: walkedBack.id })
    expect(await figureOf(walkedBack.id)).not.toBe(await figureOf(announced.id))
    const rename = await decided({ kind: 'rename', party: 'openai', to: 'open-ai-group' })
    expect((await ledger.figures({ limit: 1, label: 'open-ai-group' })).items).toHaveLength(1)
    await decided({ kind: 'withdraw', decision: rename.id })
  })

  it('a request that gives its moment may be repeated: it is one decision', async () => {
    const figure = await figureOf(announced.id)
    const wish = { kind: 'mute', figure, why: 'noise', at: '2026-02-28T00:00:00Z' }
    const [first, second] = [await post(wish), await post(wish)]
    expect([first.status, second.status]).toEqual([201, 200])
    expect(await second.json()).toEqual(await first.json())
  })
})

describe('what cannot be decided', () => {
  it.each([
    ['a figure that is not there', { kind: 'mute', figure: 'figure_0', why: 'w' }, {}, 404, /figure_0/],
    ['a decision that is not there', { kind: 'withdraw', decision: 'none', why: 'w' }, {}, 404, /none/],
    ['no reason', { kind: 'mute', figure: 'x', why: ' ' }, {}, 400, /cannot be read/],
    ['an unknown kind', { kind: 'delete', figure: 'x', why: 'w' }, {}, 400, /cannot be read/],
    ['a further field', { kind: 'mute', figure: 'x', why: 'w', by: 'eve' }, {}, 400, /cannot be read/],
    ['a party by its name', { kind: 'rename', party: 'Open AI', to: 'openai', why: 'w' }, {}, 400, /cannot be read/],
    ['no JSON', '{', {}, 400, /cannot be read/],
    ['a form', 'kind=mute', { 'content-type': 'application/x-www-form-urlencoded' }, 415, /application\/json/],
    ['a long body', { kind: 'mute', figure: 'x', why: 'w'.repeat(20_000) }, {}, 413, /at most/],
    ['no token', { kind: 'mute', figure: 'x', why: 'w' }, { authorization: '' }, 401, /may decide/],
    ['a token as a browser sends it', {}, { authorization: `Basic ${btoa('bob:of-bob')}` }, 401, /may decide/],
  ])('%s', async (_, body, headers, status, detail) => {
    const response = await post(body, headers)
    const problem = Problem.parse(await response.json())
    expect([response.status, problem.status]).toEqual([status, status])
    expect(problem.detail).toMatch(detail)
  })

  it('names each field at fault by its pointer', async () => {
    const { errors } = Problem.parse(await (await post({ kind: 'merge', figure: 'x', by: 'eve' })).json())
    expect(errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['/body/by', '/body/into', '/body/why'])
  })

  it('two figures that cannot be one', async () => {
    const [money, watts] = [await figureOf(announced.id), await figureOf(power.id)]
    expect((await post({ kind: 'merge', figure: money, into: watts, why: 'w' })).status).toBe(409)
  })

  it('without writers nothing is taken, and nobody learns who decided what', async () => {
    const closed = createApi({ ledger, now, version: '1' })
    for (const method of ['GET', 'POST'])
      expect((await closed.request('/v1/decisions?figure=x', { method })).status).toBe(404)
    expect(await (await closed.request('/v1/status')).json()).toMatchObject({ writes: false })
    expect(await (await app.request('/v1/status')).json()).toMatchObject({ writes: true })
    expect((await app.request(`/v1/decisions?figure=${await figureOf(announced.id)}`)).status).toBe(401)
  })

  it('no other site’s page may send one: its preflight is not answered for', async () => {
    const response = await app.request('/v1/decisions', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect(response.headers.get('access-control-allow-methods')).not.toContain('POST')
    expect(response.headers.get('access-control-allow-headers')).not.toMatch(/content-type/i)
  })
})

describe('tokens that do not fit', () => {
  it('ten a minute and client; then it says when to come back, also to those that fit', async () => {
    const clock = { now: '2026-03-01T00:00:00Z' }
    const guarded = createApi({
      ...{ ledger, version: '1', now: () => clock.now },
      tokenHashes: [hashToken('open').toString('hex')],
    })
    const read = async (token: string, remoteAddress: string) => {
      const headers = { authorization: `Bearer ${token}` }
      const response = await guarded.request('/v1/deals', { headers }, { incoming: { socket: { remoteAddress } } })
      return [response.status, response.headers.get('retry-after')]
    }
    for (let turn = 0; turn < 10; turn++) expect(await read(`guess ${turn}`, '192.0.2.1')).toEqual([401, null])
    clock.now = '2026-03-01T00:00:20Z'
    expect(await read('open', '192.0.2.1')).toEqual([429, '40'])
    expect(await read('open', '192.0.2.2')).toEqual([200, null])
    clock.now = '2026-03-01T00:01:00Z'
    expect(await read('open', '192.0.2.1')).toEqual([200, null])
  })
})
