import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import type { LedgerReader } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { alertHandler } from '../../functions/alert.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { hashToken } from '../../functions/http-api/tokens.ts'
import { jsonLogger } from '../../functions/runtime/logger.ts'
import { type Fate, type LoopbackSlack, loopbackSlack } from '../support/loopback-slack.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { openFold } from '../support/open-fold.ts'
import { type Synthesized, synthesize } from '../support/synthesize.ts'

const token = 'xoxb-4711-very-secret'
let slack: LoopbackSlack
let engine: Engine
beforeEach(async () => {
  engine = await openEngine({})
  slack = await loopbackSlack({ token })
  const store = dynamoStore(engine.rows)
  const ledger = madeLedger([madeClaim(), madeClaim({ at: '2026-02-01T00:00:00Z', stance: 'disclaimed' })])
  await store.putLedger(await openFold(store, 'nvidia+openai'), ledger)
})
afterEach(async () => {
  await slack.close()
  await engine.close()
})

/** All that is logged, thrown and recorded while one revision is told by a secret. */
async function traces(secret: string, apiUrl = slack.apiUrl, allowAddress = () => true): Promise<string> {
  const lines: string[] = []
  const log = jsonLogger((line) => lines.push(line))
  const alert = alertHandler({
    store: dynamoStore(engine.rows),
    channels: [slackChannel({ secret: async () => secret, channel: 'C0LOOPBACK', apiUrl, allowAddress })],
    untold: (record) => untoldRevision(engine.rows, record),
    now: () => '2026-03-01T00:00:00.000Z',
    log,
  })
  await alert({}).catch((fault: unknown) => log.error('The function failed', { fault }))
  const rows = await engine.rows.query({ partition: 'CHANNEL#slack' })
  const revisions = await engine.rows.query({ partition: 'LEDGER#nvidia+openai' })
  return JSON.stringify([...lines, rows, revisions])
}

const fates: readonly Fate[] = [
  'lost',
  'dropped',
  { status: 429, retryAfter: 7 },
  { status: 500, body: 'fault' },
  { status: 403 },
  { error: 'token_revoked' },
  { error: 'internal_error' },
]

describe('a secret is in no log, fault or record', () => {
  it.each(fates)('where a post with a token ends so: %j', async (fate) => {
    slack.next(fate)
    expect(await traces(token)).not.toContain('very-secret')
  })

  it.each(fates)('where a post to a webhook ends so: %j', async (fate) => {
    slack.next(fate)
    expect(await traces(slack.webhookUrl)).not.toContain(new URL(slack.webhookUrl).pathname)
  })

  it.each([
    [token, 'http://127.0.0.1:9/api/'],
    ['http://127.0.0.1:9/services/T0/B0/very-secret', undefined],
  ])('where nothing listens: %s', async (secret, address) => {
    expect(await traces(secret, address)).not.toContain('very-secret')
  })

  it('where it is an address that may not be reached', async () => {
    const refused = await traces(slack.webhookUrl, undefined, () => false)
    expect(refused).toContain('blocked-address')
    expect(refused).not.toContain(new URL(slack.webhookUrl).pathname)
  })

  it('where it is neither token nor address', async () => {
    const refused = await traces('very-secret-password')
    expect(refused).toContain('channel refused')
    expect(refused).not.toContain('very-secret')
  })
})

describe('a token of the API is in no answer, log, fault or record', () => {
  const now = () => '2026-03-01T00:00:00.000Z'
  const hash = hashToken('very-secret-token').toString('hex')

  /** All that is answered, logged and recorded where a token comes in over HTTP. */
  async function shown(token: string, ledger: LedgerReader = dynamoReader(engine.rows)): Promise<string> {
    const lines: string[] = []
    const log = jsonLogger((line) => lines.push(line))
    const deciding = { store: dynamoStore(engine.rows), writers: [{ name: 'ada', hash }] }
    const api = createApi({ ledger, now, version: '0', log, tokenHashes: [hash], deciding })
    const basic = `Basic ${Buffer.from(`ada:${token}`).toString('base64')}`
    const body = JSON.stringify({ kind: 'rename', party: 'openai', to: 'open-ai', why: 'one name' })
    const json = { 'content-type': 'application/json' }
    const asked: readonly (readonly [path: string, authorization: string, init?: RequestInit])[] = [
      ['/v1/deals', `Bearer ${token}`],
      ['/v1/deals', basic],
      ['/v1/deals?limit=none', `Bearer ${token}`],
      ['/v1/deals/none', `Bearer ${token}`],
      ['/openapi.json', `Bearer ${token}`],
      ['/v1/decisions', `Bearer ${token}`, { method: 'POST', body, headers: json }],
    ]
    const answers: unknown[] = []
    for (const [path, authorization, { headers = {}, ...init } = {}] of asked) {
      const answer = await api.request(path, { ...init, headers: { ...headers, authorization } })
      answers.push([path, answer.status, [...answer.headers], await answer.text()])
    }
    const rows = await Promise.all(
      ['RENAMES', 'LEDGER#nvidia+openai'].map((partition) => engine.rows.query({ partition })),
    )
    return JSON.stringify([answers, lines, rows])
  }

  it.each([
    ['one that may read and decide', 'very-secret-token', /"\/v1\/decisions",201/],
    ['one that may do nothing', 'very-secret-guess', /"\/v1\/decisions",401/],
  ])('%s', async (_, token, reached) => {
    const all = await shown(token)
    expect(all).toMatch(reached)
    expect(all).not.toContain('very-secret')
    expect(all).not.toContain(hash)
  })

  it('one that comes in while the ledger fails', async () => {
    const ledger = dynamoReader({ ...engine.rows, query: () => Promise.reject(new Error('throttled')) })
    const all = await shown('very-secret-token', ledger)
    expect(all).toContain('throttled')
    expect(all).not.toContain('very-secret')
  })
})

describe('what is deployed', () => {
  let synth: Synthesized
  beforeAll(async () => {
    synth = await synthesize('slackSecret=walkback/slack', 'slackChannel=C0123456789')
  }, 120_000)
  afterAll(() => synth.remove())

  it('names the secret, and holds no secret of any kind', async () => {
    const names = await readdir(synth.folder, { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    const all = texts.join('\n')
    expect(all).toContain('walkback/slack')
    const secret =
      /xox[abp]-\d+-\w+|hooks\.slack\.com\/services\/T\w+\/B\w+|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|resolve:secretsmanager/
    expect(secret.exec(all)).toBeNull()
  })
})
