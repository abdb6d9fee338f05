import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { questionOf } from '../../core/model/question.ts'
import type { Model } from '../../core/ports.ts'
import { bedrockModel } from '../../functions/adapters/models/bedrock.ts'
import { openAiModel } from '../../functions/adapters/models/openai.ts'
import { persistent } from '../../functions/adapters/models/persistent.ts'
import { type LoopbackModel, loopbackModel, type Reply } from '../support/loopback-model.ts'

const article = {
  url: 'https://a.example/',
  title: 'A plan',
  text: 'Nvidia plans to invest up to $100 billion in OpenAI.',
  lang: 'en',
  published: '2025-09-22T16:00:00Z',
} as const
const question = questionOf(article, 1_000)
const claim = {
  ...{ quote: 'up to $100 billion', parties: ['Nvidia', 'OpenAI'], measure: 'money', value: 100e9, unit: 'USD' },
  ...{ stance: 'intended', kind: 'investment', scope: 'total', attribution: 'reported' },
  ...{ asOf: null, speaker: null, source: null, payer: null, payee: null },
}

const clients = {
  bedrock: (url: string) =>
    bedrockModel({
      modelId: 'eu.amazon.nova-lite-v1:0',
      client: new BedrockRuntimeClient({
        endpoint: url,
        region: 'eu-central-1',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        maxAttempts: 1,
      }),
    }),
  openai: (url: string) => openAiModel({ url: `${url}/v1/`, model: 'local-model', key: async () => 'sk-local' }),
}

describe.each(['bedrock', 'openai'] as const)('the client of %s', (kind) => {
  let server: LoopbackModel
  let model: Model
  const patient = (seconds = 20) => persistent(kind, clients[kind](server.url), { seconds, retries: 2, wait: 1 })
  beforeEach(async () => {
    server = await loopbackModel(kind, () => ({ claims: [claim] }))
    model = patient()
  })
  afterEach(() => server.close())

  it('sends text and shape, and gives the claims as they came with what they cost', async () => {
    const answer = await model.ask(question)
    expect(answer).toMatchObject({ outcome: 'answered', claims: [claim] })
    expect(answer.tokens.in).toBeGreaterThan(10)
    expect(answer.tokens.out).toBeGreaterThan(10)
    const [asked] = server.asked
    expect(asked?.path).toBe(kind === 'bedrock' ? '/model/eu.amazon.nova-lite-v1%3A0/converse' : '/v1/chat/completions')
    expect(asked?.authorization).toMatch(kind === 'bedrock' ? /^AWS4-HMAC-SHA256 .*\/bedrock\// : /^Bearer sk-local$/)
    expect(asked?.text).toContain(article.text)
    const valid = new Ajv({ strict: false }).compile(Object(asked?.schema))
    expect([valid({ claims: [claim] }), valid({ claims: [{ ...claim, stance: 'certain' }] })]).toEqual([true, false])
  })

  it.each<readonly [Reply, string]>([
    ['refusal', 'refused'],
    ['cut', 'cut'],
    ['malformed', 'malformed'],
  ])('a %s is an answer without claims that is paid for', async (reply, outcome) => {
    server.next(reply)
    const answer = await model.ask(question)
    expect(answer).toMatchObject({ outcome, claims: [] })
    expect(answer.tokens.in).toBeGreaterThan(0)
    expect(server.asked).toHaveLength(1)
  })

  it.each<readonly [string, Reply]>([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a broken connection', 'dropped'],
    ...(kind === 'openai'
      ? [
          ['429 with a time to wait', { status: 429, retryAfter: 1 }] as const,
          ['a page of some proxy', 'page'] as const,
        ]
      : []),
  ])('after %s it asks again', async (_name, reply) => {
    server.next(reply)
    expect((await model.ask(question)).outcome).toBe('answered')
    expect(server.asked).toHaveLength(2)
  })

  it.each<readonly [Reply, string]>([
    [{ status: 429 }, 'throttled'],
    [{ status: 503 }, 'unavailable'],
    ['dropped', 'unavailable'],
  ])('gives up after the third time of %j', async (reply, problem) => {
    server.next(reply, reply, reply)
    await expect(model.ask(question)).rejects.toMatchObject({ name: 'ModelError', kind: problem })
    expect(server.asked).toHaveLength(3)
  })

  it.each([400, 403, 404])('does not ask again where it is told %i', async (status) => {
    server.next({ status })
    await expect(model.ask(question)).rejects.toMatchObject({ kind: 'rejected', mayPass: false })
    expect(server.asked).toHaveLength(1)
  })

  it('waits no longer than it is told, for all attempts together', async () => {
    server.next('silence')
    await expect(patient(0.2).ask(question)).rejects.toMatchObject({ kind: 'timeout', mayPass: true })
  })
})

it('a rest longer than there is time for is not waited for', async () => {
  const server = await loopbackModel('openai')
  server.next({ status: 429, retryAfter: 3_600 })
  const model = persistent('m', clients.openai(server.url), { seconds: 5, wait: 1 })
  await expect(model.ask(question)).rejects.toMatchObject({ kind: 'throttled' })
  await server.close()
})

it('a key that cannot be had is a setting that somebody must mend', async () => {
  const key = () => Promise.reject(new Error('no such secret'))
  const model = persistent('m', openAiModel({ url: 'http://127.0.0.1:1', model: 'm', key }), { seconds: 5, wait: 1 })
  await expect(model.ask(question)).rejects.toMatchObject({ kind: 'rejected' })
})
