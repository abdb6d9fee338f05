import type { SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationName } from '../../cdk/station.ts'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { snapshotMemory } from '../../cli/local/snapshot-folder.ts'
import { sqsRecord } from '../../cli/local/sqs-record.ts'
import { readEntries } from '../../core/sources/index.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { counts } from '../../functions/adapters/dynamodb/counts.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { alertHandler } from '../../functions/alert.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { hashToken } from '../../functions/http-api/tokens.ts'
import { pollHandler } from '../../functions/poll.ts'
import { readHandler } from '../../functions/read.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { replayHandler } from '../../functions/replay.ts'
import { DecisionResource } from '../../schemas/api.ts'
import type { QueuedEntry } from '../../schemas/source.ts'
import { type SmallSite, smallSite } from '../support/small-site.ts'
import { knowingReader, walkbackPages } from '../support/walkback-site.ts'
import { allowedRows } from './allowed-rows.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => '2026-02-03T12:00:00.000Z'
let site: SmallSite
let engine: Engine
beforeAll(async () => {
  site = await smallSite(walkbackPages)
  engine = await openEngine({})
})
afterAll(async () => {
  await site.close()
  await engine.close()
})

it('each function does its whole work with what its role allows of the table', async () => {
  const rows = (station: StationName) => allowedRows(engine.rows, station)
  const shared = { fetcher: createFetcher({ allowAddress: () => true, retries: 0 }), reader: knowingReader, now, log }
  const snapshots = snapshotMemory()

  const entries: QueuedEntry[] = []
  const queue = { send: async (sent: readonly QueuedEntry[]) => void entries.push(...sent) }
  const source = {
    id: 'small',
    url: `${site.url}/feed`,
    kind: 'feed',
    outlet: 'Small',
    lang: 'en',
    interval: 30,
  } as const
  const poll = pollHandler({ ...shared, readEntries, store: dynamoStore(rows('poll')), queue })
  expect(await poll({ sources: [source] })).toMatchObject({ queued: 3, failed: [] })

  const read = readHandler({ ...shared, snapshots, store: dynamoStore(rows('read')) })
  expect(await read(sqsEvent(entries))).toEqual({ batchItemFailures: [] })

  const counted = counts(rows('reconcile'))
  await reconcileHandler({ log, now, store: dynamoStore(rows('reconcile')), counts: counted })({})
  await counted.keepCount('2026-02-02', { articles: 3, claims: 3 })
  expect(await counted.countedDays('2026-02-01', '2026-02-03')).toEqual(
    new Map([['2026-02-02', { articles: 3, claims: 3 }]]),
  )

  const told: string[] = []
  const context = alertContext(dynamoReader(rows('alert')))
  const alert = alertHandler({
    ...shared,
    store: dynamoStore(rows('alert')),
    untold: (record) => untoldRevision(rows('alert'), record),
    channels: [
      {
        id: 'room',
        async tell(revision) {
          await context(revision)
          return { outcome: 'sent', receipt: String(told.push(revision.kind)) }
        },
      },
    ],
  })
  await alert({})
  expect(told).toEqual(['disclaimed'])

  const ledger = dynamoReader(rows('api'))
  const api = createApi({ ledger, now, version: '0', log })
  const [figure] = (await ledger.figures({ limit: 1 })).items
  const [revision] = (await ledger.revisions({ limit: 1 })).items
  const [claim] = await ledger.claimsOfFigure(figure?.id ?? '')
  const paths = [
    '/v1/deals?party=nvidia',
    `/v1/deals/${figure?.deal}`,
    `/v1/figures?deal=${figure?.deal}`,
    `/v1/figures/${figure?.id}`,
    `/v1/figures/${figure?.id}/history`,
    '/v1/revisions?since=2026-01-01',
    `/v1/revisions/${revision?.id}`,
    `/v1/claims/${claim?.id}`,
    `/v1/articles/${claim?.article.id}`,
    '/v1/sources',
    '/v1/status',
  ]
  const answers = await Promise.all(paths.map(async (path) => [path, (await api.request(path)).status]))
  expect(answers).toEqual(paths.map((path) => [path, 200]))

  const keys: string[] = []
  for await (const key of snapshots.keys()) keys.push(key)
  const replay = replayHandler({ ...shared, snapshots, ledger: dynamoReader(rows('replay')) })
  expect((await replay({ keys })).map(({ state }) => state)).toEqual(['read', 'read', 'read'])
})

it('where people decide over HTTP, api may do that too, and no more', async () => {
  const use: readonly ('api' | 'deciding')[] = ['api', 'deciding']
  const rows = allowedRows(engine.rows, ...use)
  const [ledger, store] = [dynamoReader(rows), dynamoStore(rows)]
  const figure = (await ledger.figures({ limit: 1 })).items[0]?.id ?? ''
  const writers = [{ name: 'ada', hash: hashToken('open').toString('hex') }]
  const api = createApi({ ledger, now, version: '0', log, deciding: { store, writers } })
  const decide = async (wish: object) => {
    const body = JSON.stringify({ why: 'noise', ...wish })
    const headers = { authorization: 'Bearer open', 'content-type': 'application/json' }
    const response = await api.request('/v1/decisions', { method: 'POST', body, headers })
    expect(response.status).toBe(201)
    return DecisionResource.parse(await response.json()).decision.id
  }
  for (const wish of [
    { kind: 'mute', figure },
    { kind: 'rename', party: 'openai', to: 'open-ai' },
  ])
    await decide({ kind: 'withdraw', decision: await decide(wish) })
  await expect(rows.put({ pk: 'LEDGER#a', sk: 'b' })).rejects.toThrow('allowed PutItem')
})

it('a function is refused what its role does not allow', async () => {
  const refused = allowedRows(engine.rows, 'poll')
  await expect(refused.query({ partition: 'CLAIMS#nvidia+openai' })).rejects.toThrow('poll to be allowed Query')
  await expect(allowedRows(engine.rows, 'api').put({ pk: 'LEDGER#a', sk: 'b' })).rejects.toThrow('allowed PutItem')
})

const sqsEvent = (entries: readonly QueuedEntry[]): Pick<SQSEvent, 'Records'> => ({
  Records: entries.map((entry, i) => sqsRecord(`${i}`, JSON.stringify(entry))),
})
