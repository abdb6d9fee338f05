import { handle } from 'hono/aws-lambda'
import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../functions/http-api/app.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())

const lambda = handle(createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1.2.3' }))

const event = (rawPath: string, rawQueryString = '', headers: Record<string, string> = {}, method = 'GET') => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString,
  headers,
  body: null,
  isBase64Encoded: false,
  requestContext: {
    accountId: '1',
    apiId: 'api',
    authentication: null,
    authorizer: {},
    domainName: 'walkback.example',
    domainPrefix: 'walkback',
    http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
})

describe('behind an HTTP API on Lambda', () => {
  it('answers as it does on one machine', async () => {
    const { statusCode, body, headers } = await lambda(event('/v1/revisions', 'limit=2&party=openai'))
    expect(statusCode).toBe(200)
    expect(JSON.parse(body).items).toHaveLength(2)
    expect(headers?.['link']).toContain('rel="next"')
    const etag = String(headers?.['etag'])
    expect(await lambda(event('/v1/revisions', 'limit=2&party=openai', { 'if-none-match': etag }))).toMatchObject({
      statusCode: 304,
    })
    expect(await lambda(event('/v1/deals', '', {}, 'POST'))).toMatchObject({ statusCode: 405 })
  })

  it('names itself in its feeds as it was reached', async () => {
    const { body } = await lambda(event('/feeds/revisions.json'))
    expect(JSON.parse(body)).toMatchObject({ feed_url: 'https://walkback.example/feeds/revisions.json' })
  })
})
