import { describe, expect, it, vi } from 'vitest'
import { rulesReader } from '../../core/rules-reader.ts'
import { tablePurse } from '../../functions/adapters/dynamodb/purse.ts'
import { tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { chosenReader } from '../../functions/adapters/models/chosen.ts'
import { EnvError, parseEnv } from '../../functions/runtime/env.ts'
import { ReadEnv } from '../../schemas/reading-env.ts'
import { loopbackModel } from '../support/loopback-model.ts'
import { loopbackS3 } from '../support/loopback-s3.ts'
import { madeArticle, madeProposal } from '../support/made-proposal.ts'
import { memoryTable } from '../support/memory-table.ts'
import { loopbackSettings, silent } from '../support/tried-reader.ts'
import { localCredentials } from './credentials.ts'

localCredentials()

const host = {
  rows: tableRows(memoryTable().client, 'walkback'),
  bucket: 'kept',
  asks: true,
  now: () => '2026-02-04T09:00:00.000Z',
  log: silent,
}
const base = { TABLE_NAME: 't', SNAPSHOT_BUCKET: 'b' }

describe('the environment chooses who reads', () => {
  it('the rules, where it says nothing else', async () => {
    expect(await chosenReader(parseEnv(ReadEnv, base), host)()).toBe(rulesReader)
  })

  it.each([
    ['settings that are no JSON', { READER: 'both', MODEL: 'bedrock' }],
    ['settings of no model', { READER: 'both', MODEL: '{"kind":"oracle"}' }],
    ['a reader that there is not', { READER: 'oracle' }],
  ])('not %s', (_name, env) => {
    expect(() => parseEnv(ReadEnv, { ...base, ...env })).toThrow(EnvError)
  })

  it('not a model without its settings', () => {
    expect(() => chosenReader({ READER: 'both', MODEL: '' }, host)).toThrow(EnvError)
  })

  it('a model, whose answers are kept beside the snapshots and counted in the table', async () => {
    const [server, s3] = await Promise.all([
      loopbackModel('openai', () => ({ claims: [madeProposal()] })),
      loopbackS3(),
    ])
    vi.stubEnv('AWS_REGION', 'eu-central-1')
    vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.url)
    const settings = JSON.stringify(loopbackSettings('openai', server.url))
    const article = madeArticle('Nvidia plans to invest up to $100 billion in OpenAI.')
    const env = parseEnv(ReadEnv, { ...base, READER: 'both', MODEL: settings })
    const reader = await chosenReader(env, host)()
    const claims = await reader.readClaims(article, 'wire')
    expect(claims.map(({ value, other }) => [value, other?.verdict])).toEqual([[100e9, 'same']])
    const again = await chosenReader(env, { ...host, asks: false })()
    expect(await again.readClaims(article, 'wire')).toEqual(claims)
    expect(server.asked).toHaveLength(1)
    expect((await tablePurse(host.rows).spentOn('2026-02-04')).map(({ source, texts }) => [source, texts])).toEqual([
      ['*', 1],
      ['wire', 1],
    ])
    await Promise.all([server.close(), s3.close()])
  })
})
