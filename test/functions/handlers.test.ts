import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { sqsRecord } from '../../cli/local/sqs-record.ts'
import type { Channel, Delivery, Store } from '../../core/ports.ts'
import { keys, pending } from '../../functions/adapters/dynamodb/keys.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { alertHandler } from '../../functions/alert.ts'
import { readHandler } from '../../functions/read.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { EnvError, parseEnv } from '../../functions/runtime/env.ts'
import { jsonLogger } from '../../functions/runtime/logger.ts'
import { PollEnv } from '../../schemas/env.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { openFold } from '../support/open-fold.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => '2026-03-01T00:00:00.000Z'
let engine: Engine
let store: Store
beforeAll(async () => {
  engine = await openEngine({})
  store = dynamoStore(engine.rows)
})
afterAll(() => engine.close())

const record = (sequence: string, image: Record<string, string>): DynamoDBRecord => ({
  dynamodb: {
    SequenceNumber: sequence,
    NewImage: Object.fromEntries(Object.entries(image).map(([name, value]) => [name, { S: value }])),
  },
})

describe('reconcile, woken by the stream', () => {
  const due = (collection: string, sequence: string) =>
    record(sequence, {
      ...keys.claim(collection, 'c'),
      pendingPk: pending.collections,
      pendingSk: `${collection} CLAIM#c`,
    })

  it('folds each collection once, and passes over rows that make none due', async () => {
    const folded: string[] = []
    const counting: Store = {
      ...store,
      openFold: (name, lease) => {
        folded.push(name)
        return store.openFold(name, lease)
      },
    }
    const answer = await reconcileHandler({ store: counting, now, log })({
      Records: [
        due('a+b', '1'),
        record('2', { ...keys.claim('c+d', 'settled') }),
        record('3', { ...keys.source('wire') }),
        due('e+f', '4'),
        due('a+b', '5'),
      ],
    })
    expect({ answer, folded: folded.toSorted() }).toEqual({ answer: { batchItemFailures: [] }, folded: ['a+b', 'e+f'] })
  })

  it('names the first record that failed, so that the stream begins again there', async () => {
    const failing: Store = { ...store, openFold: () => Promise.reject(new Error('throttled')) }
    const answer = await reconcileHandler({ store: failing, now, log })({ Records: [due('a+b', '7'), due('c+d', '8')] })
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] })
  })
})

describe('an event that is none', () => {
  const nobody = { channels: [], untold: async () => undefined }
  const handlers = { reconcile: reconcileHandler, alert: alertHandler }
  const foreign = [{ Records: 5 }, null, { Records: [7] }, { Records: [{ dynamodb: { NewImage: 'row' } }] }]
  it.each((['reconcile', 'alert'] as const).flatMap((name) => foreign.map((event) => ({ name, event }))))(
    'is refused by $name where it comes in: $event',
    async ({ name, event }) => {
      const handle = handlers[name]({ store, now, log, ...nobody })
      await expect(Reflect.apply(handle, undefined, [event])).rejects.toThrow(z.core.$ZodError)
    },
  )
})

describe('read, given a batch of the queue', () => {
  const entry = { title: 'A', source: 'wire', outlet: 'Wire', lang: 'en', offered: '2026-02-01T00:00:00Z' }
  const message = (messageId: string, body: unknown) => sqsRecord(messageId, JSON.stringify(body))

  it('has delivered again only what failed in a way that may pass, or is no entry', async () => {
    const gone = new Error('gone')
    const read = readHandler({
      store,
      log,
      now: () => '2026-02-01T00:00:00Z',
      snapshots: { put: async () => {} },
      reader: {
        readPage: () => ({ url: 'https://a.example/', title: '', text: '', lang: 'en' }),
        readClaims: () => [],
      },
      fetcher: {
        fetch: (url) => Promise.reject(url.endsWith('gone') ? gone : new Error('no answer')),
        isPassing: (fault) => fault !== gone,
      },
    })
    const answer = await read({
      Records: [
        message('gone', { ...entry, url: 'https://a.example/gone' }),
        message('later', { ...entry, url: 'https://a.example/later' }),
        message('poison', { url: 7 }),
      ],
    })
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['later', 'poison'])
    expect(await store.unseen([{ url: 'https://a.example/gone', title: 'A' }])).toEqual([])
  })
})

describe('alert', () => {
  const claims = ['amd', 'intel', 'meta'].map((party, i) => [
    madeClaim({ parties: [party, 'openai'], at: `2026-01-0${i + 1}T00:00:00Z` }),
    madeClaim({ parties: [party, 'openai'], at: `2026-02-0${i + 1}T00:00:00Z`, stance: 'disclaimed' }),
  ])
  const clock = { at: '2026-03-01T00:00:00Z' }
  let asked: string[]
  beforeEach(() => {
    asked = []
  })
  const channel = (answer: (turn: number) => Delivery): Channel => ({
    id: 'slack',
    tell: async ({ parties }) => answer(asked.push(parties.join('+'))),
  })
  const alert = (tells: Channel) =>
    alertHandler({
      store,
      channels: [tells],
      now: () => clock.at,
      log,
      untold: (one) => untoldRevision(engine.rows, one),
    })
  const sent = channel(() => ({ outcome: 'sent', receipt: '1' }))

  it('leaves a channel alone that asks to wait, for all that is left, until its time is over', async () => {
    for (const told of claims) {
      const [first] = told
      const fold = await openFold(store, first?.parties.join('+') ?? '')
      await store.putLedger(fold, madeLedger(told))
    }
    await alert(channel(() => ({ outcome: 'retry', afterSeconds: 60, problem: 'slow down' })))({})
    expect(asked).toEqual(['amd+openai'])
    clock.at = '2026-03-01T00:00:59Z'
    await alert(sent)({})
    expect(asked).toEqual(['amd+openai'])
    clock.at = '2026-03-01T00:01:00Z'
    await alert(sent)({})
    expect(asked).toEqual(['amd+openai', 'amd+openai', 'intel+openai', 'meta+openai'])
    await alert(sent)({})
    expect(asked).toHaveLength(4)
  })

  it('tells a revision that the stream shows as untold, and gives up one that the channel refuses', async () => {
    const told = [madeClaim({ parties: ['arm', 'openai'] }), madeClaim({ parties: ['arm', 'openai'], value: 9e9 })]
    const ledger = madeLedger(told)
    await store.putLedger(await openFold(store, 'arm+openai'), ledger)
    const [revision] = ledger.revisions
    const shown = record('1', {
      ...keys.record('arm+openai', 'REVISION', revision?.id ?? ''),
      pendingPk: pending.revisions,
      pendingSk: 'x',
      body: JSON.stringify(revision),
    })
    const refusing = channel(() => ({ outcome: 'refused', problem: 'not in channel' }))
    expect(await alert(refusing)({ Records: [shown, record('2', { ...keys.source('wire') })] })).toEqual({
      batchItemFailures: [],
    })
    expect(asked).toEqual(['arm+openai'])
    await alert(sent)({})
    expect(asked).toHaveLength(1)
    expect((await store.pendingRevisions({ limit: 9 })).items).toEqual([])
  })
})

describe('the frame', () => {
  it('names every variable at fault, and no value', () => {
    expect(parseEnv(PollEnv, { TABLE_NAME: 't', QUEUE_URL: 'https://queue.example/q' })).toEqual({
      TABLE_NAME: 't',
      QUEUE_URL: 'https://queue.example/q',
      CONTACT: '',
      CANARY_FEED: '',
      LOG_LEVEL: 'info',
      DEPLOYMENT: 'Walkback',
      SOURCE_METRICS: '',
    })
    const fault = () => parseEnv(PollEnv, { QUEUE_URL: 'a-secret' })
    expect(fault).toThrow(EnvError)
    expect(fault).toThrow(/TABLE_NAME.*QUEUE_URL/)
    expect(fault).not.toThrow(/a-secret/)
  })

  it('logs a line of JSON from its level on, a fault with its causes', () => {
    const lines: unknown[] = []
    const logger = jsonLogger((line) => lines.push(JSON.parse(line)), 'warn')
    logger.info('not said')
    logger.warn('said', { fault: new Error('outer', { cause: new z.core.$ZodError([]) }) })
    expect(lines).toMatchObject([
      { level: 'warn', message: 'said', fault: { name: 'Error', message: 'outer', cause: { name: '$ZodError' } } },
    ])
  })
})
