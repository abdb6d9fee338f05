import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { canaryArticles, canaryFeedPath, canarySource } from '../../core/canary.ts'
import type { Fetched } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { type LoopbackSlack, loopbackSlack } from '../support/loopback-slack.ts'

const site = 'https://canary.example'
const minute = 60_000

describe('the canary', () => {
  let engine: Engine
  let slack: LoopbackSlack
  beforeAll(async () => {
    engine = await openEngine({})
    slack = await loopbackSlack()
  })
  afterAll(async () => {
    await slack.close()
    await engine.close()
  })

  it('is told once an hour by the pipeline of a canary deployment, read from its own API', async () => {
    let time = Date.parse('2026-03-01T11:55:00Z')
    const now = () => new Date(time).toISOString()
    const app = createApi({ ledger: dynamoReader(engine.rows), now, version: '1', canary: true })
    const fetch = async (url: string): Promise<Fetched> => {
      const answer = await app.request(url)
      expect(answer.status).toBe(200)
      const text = await answer.text()
      return { status: 200, url, headers: {}, body: new TextEncoder().encode(text), text }
    }
    const pipeline = localPipeline({
      rows: engine.rows,
      fetcher: { fetch },
      snapshots: { put: async () => {} },
      channels: [slackChannel({ secret: async () => 'xoxb-loopback', channel: 'C0LOOPBACK', apiUrl: slack.apiUrl })],
      now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    })
    // Two are out as it begins.
    const toldBy: number[] = []
    for (let poll = 0; poll < 12; poll++) {
      await pipeline.pass([canarySource(`${site}${canaryFeedPath}`)])
      if (poll % 6 === 5) toldBy.push(slack.messages.filter(({ text }) => /commitment|walked/i.test(text)).length)
      time += 10 * minute
    }
    expect(toldBy).toEqual([3, 4])
  }, 60_000)

  it('shows what is out, and nothing beside it', async () => {
    const now = () => '2026-03-01T12:10:00.000Z'
    const app = createApi({ ledger: dynamoReader(engine.rows), now, version: '1', canary: true })
    const [newest] = canaryArticles(now())
    expect(newest?.path).toBe('/canary/2026-03-01T12/agreed')
    expect((await app.request(newest?.path ?? '')).status).toBe(200)
    expect((await app.request('/canary/2026-03-01T12/walked-back')).status).toBe(404)
    expect((await app.request('/canary/2026-02-28T12/agreed')).status).toBe(404)
    const plain = createApi({ ledger: dynamoReader(engine.rows), now, version: '1' })
    expect((await plain.request(canaryFeedPath)).status).toBe(404)
  })

  it('has the same two names no sooner than after two days', () => {
    const hours = Array.from({ length: 56 }, (_, hour) => new Date(Date.UTC(2026, 2, 1, hour, 5)).toISOString())
    const titles = hours.map((now) => canaryArticles(now)[0]?.title.replace(/\$\d+ billion/, ''))
    expect(new Set(titles).size).toBe(56)
  })
})
