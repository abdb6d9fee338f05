import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctionBulletin } from '../../core/alerts/bulletin.ts'
import type { Channel, Delivery } from '../../core/ports.ts'
import { busChannel } from '../../functions/adapters/eventbridge/channel.ts'
import { emailChannel } from '../../functions/adapters/ses/channel.ts'
import { discordChannel, teamsChannel } from '../../functions/adapters/webhook/chat.ts'
import { retrySchedule, standardWebhook } from '../../functions/adapters/webhook/standard.ts'
import { alertRoom } from '../support/alert-room.ts'
import { type Answer, loopbackHttp } from '../support/loopback-http.ts'
import { madeClaim } from '../support/made-claim.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [, disclaimed] = walkbackHistory
if (!disclaimed) throw new Error('Expected the story to have its walk-back')

let server: Awaited<ReturnType<typeof loopbackHttp>>
beforeEach(async () => {
  server = await loopbackHttp()
})
afterEach(() => server.close())

const now = () => new Date().toISOString()
const allowAddress = () => true
const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const aws = () => ({
  region: 'eu-south-1',
  endpoint: server.url,
  maxAttempts: 1,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})
const secret = async () => `${server.url}/hook`

const hooked = (secrets = key, url = server.url) =>
  standardWebhook({ id: 'hook', url, secret: async () => secrets, now, allowAddress })
const mailed = () =>
  emailChannel({ id: 'mail', from: 'walkback@desk.example', to: ['a@desk.example'], client: new SESv2Client(aws()) })
const bussed = () => busChannel({ id: 'bus', bus: 'desk', client: new EventBridgeClient(aws()) })

const make: Readonly<Record<string, () => Channel>> = {
  teams: () => teamsChannel({ id: 'teams', secret, allowAddress }),
  discord: () => discordChannel({ id: 'discord', secret, allowAddress }),
  webhook: () => hooked(),
  email: mailed,
  eventbridge: bussed,
}
const page = 'https://walkback.example/?figure=figure_1'
/** How a line leads to its figure's page, without the backslashes of JSON. */
const leads: Readonly<Record<string, RegExp>> = {
  teams:
    /"text":"Cut: a lease","selectAction":{"type":"Action.OpenUrl","url":"https:\/\/walkback.example\/\?figure=figure_1"}/,
  discord: /\[Cut: a lease\]\(<https:\/\/walkback.example\/\?figure=figure_1>\)/,
  webhook: /"text":"Cut: a lease","page":"https:\/\/walkback.example\/\?figure=figure_1"/,
  email: /<a href="https:\/\/walkback.example\/\?figure=figure_1">Cut: a lease<\/a>/,
  eventbridge: /"text":"Cut: a lease","page":"https:\/\/walkback.example\/\?figure=figure_1"/,
}

const told = (channel: Channel) => channel.tell(disclaimed, 'alert_1')
const body = (at = 0) => JSON.parse(server.taken[at]?.body ?? '{}')

describe('what arrives', () => {
  it('at Teams is an Adaptive Card', async () => {
    expect(await told(teamsChannel({ id: 'teams', secret, allowAddress }))).toEqual({
      outcome: 'sent',
      receipt: 'alert_1',
    })
    const [{ contentType, content }] = body().attachments
    expect([contentType, content.type, content.version]).toEqual([
      'application/vnd.microsoft.card.adaptive',
      'AdaptiveCard',
      '1.4',
    ])
    expect(JSON.stringify(content)).toContain('never a commitment')
  })

  it('at Discord is an embed that mentions nobody', async () => {
    await told(discordChannel({ id: 'discord', secret, allowAddress }))
    expect(body().allowed_mentions).toEqual({ parse: [] })
    expect(body().embeds[0].title).toContain('Walked back: Nvidia–OpenAI')
  })

  it('in a mail is the message as text and as HTML', async () => {
    server.next({ status: 200, body: '{"MessageId":"m-1"}' })
    expect(await told(mailed())).toEqual({ outcome: 'sent', receipt: 'm-1' })
    const { FromEmailAddress, Destination, Content } = body()
    expect([FromEmailAddress, Destination]).toEqual(['walkback@desk.example', { ToAddresses: ['a@desk.example'] }])
    expect(Content.Simple.Subject.Data).toContain('Walked back: Nvidia–OpenAI')
    expect(Content.Simple.Body.Text.Data).toContain('never a commitment')
    expect(Content.Simple.Body.Html.Data).toContain('">The $100 billion was “never a commitment”')
    expect(Content.Simple.Headers).toEqual([{ Name: 'X-Walkback-Alert', Value: 'alert_1' }])
  })

  it('on the bus is an event for rules', async () => {
    server.next({ status: 200, body: '{"FailedEntryCount":0,"Entries":[{"EventId":"e-1"}]}' })
    expect(await told(bussed())).toEqual({ outcome: 'sent', receipt: 'e-1' })
    const [entry] = body().Entries
    expect([entry.EventBusName, entry.Source, entry.DetailType]).toEqual(['desk', 'walkback', 'revision.recorded'])
    expect(JSON.parse(entry.Detail)).toMatchObject({ id: 'alert_1', data: { revision: { id: disclaimed.id } } })
  })

  it('at a webhook verifies by the specification’s own library, with an old key and a new one', async () => {
    await told(hooked(`${key} ${other}`))
    const [request] = server.taken
    if (!request) throw new Error('Expected a request')
    expect(request.headers['webhook-id']).toBe('alert_1')
    for (const secret of [key, other])
      expect(new Webhook(secret).verify(request.body, request.headers)).toMatchObject({ type: 'revision.recorded' })
    expect(() => new Webhook(key).verify(`${request.body} `, request.headers)).toThrow()
  })

  it.each(Object.keys(make))('at %s a summary arrives too', async (name) => {
    const [usual] = name === 'eventbridge' ? ['{"Entries":[{}]}'] : ['{}']
    server.next({ status: 200, body: usual })
    const lines = [{ text: 'Cut: a lease', page }, { text: '3 of 3 answered' }]
    const bulletin = { headline: 'Monday', sections: [{ title: 'What moved', lines }], at: '2026-02-02T08:00:00.000Z' }
    expect(await make[name]?.().announce?.(bulletin, 'digest_1')).toMatchObject({ outcome: 'sent' })
    const [sent] = server.taken
    expect(sent?.body).toContain('3 of 3 answered')
    expect(sent?.body.replaceAll('\\', '')).toMatch(leads[name] ?? /^$/)
  })

  it('of a correction is an event of its own with the revision that is taken back', async () => {
    const { id, figure } = disclaimed
    const taken = correctionBulletin(disclaimed, undefined)
    server.next({ status: 200 }, { status: 200, body: '{"Entries":[{}]}' })
    await hooked().announce?.(taken, 'correction_1')
    await bussed().announce?.(taken, 'correction_1')
    const [entry] = body(1).Entries
    for (const event of [body(), JSON.parse(entry.Detail)])
      expect(event).toMatchObject({
        ...{ id: 'correction_1', type: 'revision.corrected', timestamp: '2026-02-01T10:15:00.000Z' },
        data: { headline: expect.stringMatching(/^Corrected: Walked back/), revision: { id, figure } },
      })
    expect(entry.DetailType).toBe('revision.corrected')
  })
})

describe('what does not go well', () => {
  it.each<[answer: Answer, outcome: Partial<Delivery>]>([
    [
      { status: 429, headers: { 'retry-after': '33' } },
      { outcome: 'retry', afterSeconds: 33 },
    ],
    [{ status: 429 }, { outcome: 'retry', afterSeconds: 60 }],
    [{ status: 503 }, { outcome: 'retry', afterSeconds: 15 }],
    ['dropped', { outcome: 'retry', afterSeconds: 15 }],
    [{ status: 302, headers: { location: 'http://169.254.169.254/' } }, { outcome: 'closed' }],
    [{ status: 404 }, { outcome: 'closed' }],
    [{ status: 410 }, { outcome: 'ended' }],
    [{ status: 400 }, { outcome: 'retry', afterSeconds: 5 }],
    [{ status: 413 }, { outcome: 'retry', afterSeconds: 5 }],
    [{ status: 422 }, { outcome: 'retry', afterSeconds: 5 }],
  ])('at a webhook %j is %j', async (answer, outcome) => {
    server.next(answer)
    expect(await told(hooked())).toMatchObject(outcome)
    expect(server.taken).toHaveLength(1)
  })

  it.each(['teams', 'discord'])('at %s a message that is malformed is given up', async (name) => {
    server.next({ status: 400 })
    expect(await told(make[name]?.() ?? hooked())).toMatchObject({ outcome: 'refused' })
  })

  it.each<[status: number, type: string, outcome: Delivery['outcome']]>([
    [429, 'TooManyRequestsException', 'retry'],
    [500, 'InternalServiceError', 'retry'],
    [400, 'MessageRejected', 'closed'],
    [403, 'AccessDeniedException', 'closed'],
  ])('from SES %d %s is %s', async (status, type, outcome) => {
    server.next({ status, headers: { 'x-amzn-errortype': type }, body: '{"message":"no"}' })
    expect(await told(mailed())).toMatchObject({ outcome })
  })

  it.each<[body: object, outcome: Delivery['outcome']]>([
    [{ FailedEntryCount: 1, Entries: [{ ErrorCode: 'ThrottlingException' }] }, 'retry'],
    [{ FailedEntryCount: 1, Entries: [{ ErrorCode: 'NotAuthorizedForSourceException' }] }, 'closed'],
  ])('from the bus %j is %s', async (answer, outcome) => {
    server.next({ status: 200, body: JSON.stringify(answer) })
    expect(await told(bussed())).toMatchObject({ outcome })
  })

  it.each([
    'http://127.0.0.1:9/hook',
    'http://169.254.169.254/latest/meta-data',
    'https://user:pw@hooks.example/x',
    'https://intranet/x',
    'ftp://hooks.example/x',
  ])('%s is no target, and is not told in the problem', async (url) => {
    const guarded = standardWebhook({ id: 'hook', url, secret: async () => key, now })
    const delivery = await told(guarded)
    expect(delivery).toMatchObject({ outcome: 'closed' })
    expect(JSON.stringify(delivery)).not.toContain(url)
    expect(await told(teamsChannel({ id: 'teams', secret: async () => url }))).toMatchObject({ outcome: 'closed' })
  })

  it('a name that resolves to a private address is no target', async () => {
    const resolve = (_: string, found: (error: null, addresses: { address: string; family: number }[]) => void) =>
      found(null, [{ address: '10.0.0.7', family: 4 }])
    const guarded = standardWebhook({
      id: 'hook',
      url: 'http://hooks.example/x',
      secret: async () => key,
      now,
      resolve,
    })
    expect(await told(guarded)).toMatchObject({
      outcome: 'closed',
      problem: expect.stringContaining('blocked-address'),
    })
  })

  it.each(['whsec_', 'whsec_short', 'hunter2', ''])('a webhook’s secret “%s” closes the channel', async (wrong) => {
    expect(await told(hooked(wrong))).toMatchObject({ outcome: 'closed' })
    expect(server.taken).toEqual([])
  })
})

describe('a webhook in the outbox', () => {
  const claims = (party: string) => [
    madeClaim({ parties: [party, 'openai'] }),
    madeClaim({ parties: [party, 'openai'], at: '2026-02-01T10:00:00Z', stance: 'disclaimed' }),
  ]
  const later = (seconds: number) => new Date(Date.parse('2026-02-01T10:00:00Z') + seconds * 1_000).toISOString()

  it.each([500, 422])(
    'is tried again after a %d on the specification’s schedule, then given up',
    async (status) => {
      const room = await alertRoom({ channels: [hooked()] })
      try {
        const attempts = retrySchedule.length + 1
        server.next(...Array.from({ length: attempts }, (): Answer => ({ status })))
        let at = 0
        await room.say(later(at), ...claims('amd'))
        for (const wait of retrySchedule) {
          await room.sweep(later(at + wait - 1))
          at += wait
          await room.sweep(later(at))
        }
        expect(server.taken).toHaveLength(attempts)
        expect(new Set(server.taken.map(({ body }) => JSON.parse(body).timestamp))).toEqual(new Set([later(0)]))
        await room.sweep(later(at + 1e6))
        expect(server.taken).toHaveLength(attempts)
        expect((await room.store.pendingRevisions({ limit: 9 })).items).toEqual([])
      } finally {
        await room.close()
      }
    },
    30_000,
  )

  it('is never asked again after a 410', async () => {
    const room = await alertRoom({ channels: [hooked()] })
    try {
      server.next({ status: 410 })
      await room.say(later(0), ...claims('amd'))
      await room.say(later(60), ...claims('arm'))
      expect(server.taken).toHaveLength(1)
      expect(room.slack.messages).toHaveLength(2)
      expect((await room.store.pendingRevisions({ limit: 9 })).items).toEqual([])
    } finally {
      await room.close()
    }
  })
})
