import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Channel, Delivery } from '../../core/ports.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { slackBot } from '../../functions/adapters/slack/bot.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { slackWebhook } from '../../functions/adapters/slack/incoming-webhook.ts'
import { type Fate, type LoopbackSlack, loopbackSlack } from '../support/loopback-slack.ts'
import { sampleNewsroom, walkbackHistory } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())

const [, disclaimed] = walkbackHistory
if (!disclaimed) throw new Error('Expected the story to have its walk-back')

let server: LoopbackSlack
beforeEach(async () => {
  server = await loopbackSlack()
})
afterEach(() => server.close())

const bot = (token = 'xoxb-loopback', channel = 'C0LOOPBACK') =>
  slackBot({
    id: 'slack',
    token,
    channel,
    apiUrl: server.apiUrl,
    context: alertContext(stored.ledger, 'https://walkback.example'),
    timeout: 2_000,
  })
const allowAddress = () => true
const hook = () => slackWebhook({ id: 'slack', url: server.webhookUrl, timeout: 2_000, allowAddress })

interface Case {
  readonly fate: Fate
  readonly delivery: Partial<Delivery>
}

const told = (channel: Channel) => channel.tell(disclaimed, 'alert_1')

const ts = (count: number) => `1700000000.${`${count}`.padStart(6, '0')}`
const first = { outcome: 'sent', receipt: '1700000000.000001', thread: '1700000000.000001' }

describe('with a bot token', () => {
  it('posts the message and keeps Slack’s receipt', async () => {
    expect(await told(bot())).toEqual(first)
    expect(server.messages[0]?.text).toContain('Walked back: Nvidia–OpenAI investment')
    expect(server.messages[0]?.metadata?.event_payload).toEqual({ alert_id: 'alert_1', revision_id: disclaimed.id })
  })

  it.each<Case>([
    { fate: { status: 429, retryAfter: 7 }, delivery: { outcome: 'retry', afterSeconds: 7 } },
    { fate: { status: 500 }, delivery: { outcome: 'retry', afterSeconds: 15 } },
    { fate: 'dropped', delivery: { outcome: 'retry', afterSeconds: 15 } },
    { fate: { error: 'internal_error' }, delivery: { outcome: 'retry', afterSeconds: 15 } },
    {
      fate: { error: 'token_revoked' },
      delivery: {
        outcome: 'closed',
        problem:
          'Expected Slack to take the message, got token_revoked. Install the app again and store its new token.',
      },
    },
    ...['ratelimited', 'rate_limited'].map((error) => ({
      fate: { error },
      delivery: { outcome: 'retry' as const, afterSeconds: 60 },
    })),
    ...['is_archived', 'message_limit_exceeded', 'restricted_action', 'messages_tab_disabled'].map((error) => ({
      fate: { error },
      delivery: { outcome: 'closed' as const },
    })),
    ...[
      ...['msg_too_long', 'msg_blocks_too_long', 'invalid_blocks', 'invalid_attachments', 'too_many_attachments'],
      ...['metadata_too_large', 'invalid_metadata_schema', 'no_text', 'invalid_arguments'],
    ].map((error) => ({ fate: { error }, delivery: { outcome: 'refused' as const } })),
    { fate: { status: 403 }, delivery: { outcome: 'closed' } },
  ])('$fate is $delivery.outcome', async ({ fate, delivery }) => {
    server.next(fate)
    expect(await told(bot())).toMatchObject(delivery)
    expect(server.messages).toEqual([])
  })

  it('finds a message whose answer was lost instead of sending it twice', async () => {
    server.next('lost')
    expect(await told(bot())).toEqual(first)
    expect(server.messages).toHaveLength(1)
  })

  it('tells by the alert’s id whether a message is there', async () => {
    await told(bot())
    expect(await bot().find('alert_1')).toEqual(first)
    expect(await bot().find('alert_2')).toBeUndefined()
  })

  it.each([3, 100, 230])('finds a lost answer behind %d replies', async (count) => {
    const { thread } = first
    await told(bot())
    for (let reply = 0; reply < count; reply++) await bot().tell(disclaimed, `reply_${reply}`, { thread })
    server.next('lost')
    const last = { outcome: 'sent', receipt: ts(count + 2), thread }
    expect(await bot().tell(disclaimed, 'lost', { thread })).toEqual(last)
    expect(await bot().find('reply_1', thread)).toMatchObject({ receipt: ts(3) })
    expect(await bot().find('never', thread)).toBeUndefined()
    expect(server.messages).toHaveLength(count + 2)
  })

  it.each(['restricted_action_thread_locked', 'cannot_reply_to_message', 'thread_not_found'])(
    'posts to the channel where the thread takes no answers: %s',
    async (error) => {
      await told(bot())
      server.next({ error })
      const root = ts(2)
      expect(await bot().tell(disclaimed, 'alert_2', { thread: first.thread, broadcast: true })).toEqual({
        ...{ outcome: 'sent', receipt: root, thread: root },
      })
      expect(server.messages[1]).not.toHaveProperty('thread_ts')
    },
  )

  it('names what to do about a wrong token and a wrong channel', async () => {
    expect(await told(bot('xoxb-other'))).toMatchObject({
      outcome: 'closed',
      problem: expect.stringContaining('bot token'),
    })
    expect(await told(bot(undefined, 'C9'))).toMatchObject({
      outcome: 'closed',
      problem: expect.stringContaining('channel id'),
    })
  })
})

describe('with an incoming webhook', () => {
  it('posts the message', async () => {
    expect(await told(hook())).toEqual({ outcome: 'sent', receipt: 'alert_1' })
    expect(server.messages).toHaveLength(1)
  })

  it.each<Case>([
    { fate: { status: 429, retryAfter: 240 }, delivery: { outcome: 'retry', afterSeconds: 240 } },
    { fate: { status: 429 }, delivery: { outcome: 'retry', afterSeconds: 60 } },
    { fate: { status: 410, body: 'channel_is_archived' }, delivery: { outcome: 'closed' } },
    { fate: { status: 503 }, delivery: { outcome: 'retry', afterSeconds: 15 } },
    { fate: 'dropped', delivery: { outcome: 'retry', afterSeconds: 15 } },
    { fate: { status: 404, body: 'no_service' }, delivery: { outcome: 'closed' } },
    { fate: { status: 400, body: 'invalid_payload' }, delivery: { outcome: 'refused' } },
  ])('$fate is $delivery.outcome', async ({ fate, delivery }) => {
    server.next(fate)
    expect(await told(hook())).toMatchObject(delivery)
    expect(server.messages).toEqual([])
  })
})

describe('configured by one secret', () => {
  const configured = (secret: string, channel = 'C0LOOPBACK') =>
    slackChannel({ secret: async () => secret, channel, apiUrl: server.apiUrl, allowAddress })

  it('is a bot with a token and a webhook with an address', async () => {
    expect(await told(configured('xoxb-loopback'))).toMatchObject({ outcome: 'sent', receipt: '1700000000.000001' })
    expect(await told(configured(server.webhookUrl, ''))).toMatchObject({ outcome: 'sent', receipt: 'alert_1' })
    expect(await configured('xoxb-loopback').find?.('alert_1')).toMatchObject({ outcome: 'sent' })
    expect(await configured(server.webhookUrl).find?.('alert_1')).toBeUndefined()
    expect(server.messages).toHaveLength(2)
  })

  it.each([
    ['hunter2', 'C0LOOPBACK', 'the Slack secret to be a bot token (xoxb-...) or the address of an incoming webhook'],
    ['ftp://hooks.example/x', 'C0LOOPBACK', 'the Slack secret to be a bot token'],
    ['xoxb-loopback', '', 'the Slack channel to be its id beside the bot token'],
  ])('with %s for #%s is closed, saying what to set but never the secret', async (secret, channel, expected) => {
    const delivery = await told(configured(secret, channel))
    expect(delivery).toMatchObject({ outcome: 'closed', problem: expect.stringContaining(expected) })
    expect(JSON.stringify(delivery)).not.toContain(secret)
  })
})
