import { type ConversationsRepliesResponse, type FetchFunction, LogLevel, WebClient } from '@slack/web-api'
import { type SlackMessage, slack, slackEventType } from '../../../core/alerts/channels/slack.ts'
import type { AlertContext } from '../../../core/alerts/message.ts'
import type { Channel, Delivery, Placement } from '../../../core/ports.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { deliveryOf, isClosedThread, isGone, isUnanswered, isUneditable, slackTimeout } from './delivery.ts'

/** Where and as whom to post. */
export interface SlackBotOptions {
  /** The channel's id in the ledger; an alert's id is derived from it. */
  readonly id: string
  readonly token: string
  /** Slack's id of the channel, `C0123456789`. */
  readonly channel: string
  /** The address of the Web API, where it is not Slack's own. */
  readonly apiUrl?: string
  /** What the message adds to the revision from the ledger. */
  readonly context?: (revision: Revision) => Promise<AlertContext>
  /** In milliseconds. */
  readonly timeout?: number
  /** What carries the requests, where it is not the platform's own. */
  readonly fetch?: FetchFunction
}

/** A Slack channel with threads, that can be asked whether a message is already there. */
export type SlackBot = Channel & Required<Pick<Channel, 'find' | 'show' | 'announce'>>

type Posted = NonNullable<ConversationsRepliesResponse['messages']>[number]

/** Posts and edits with a bot token (`chat:write`, and `channels:history` to find a message whose answer was lost); never retries by itself. */
export function slackBot(options: SlackBotOptions): SlackBot {
  const { id, token, channel, apiUrl, context, timeout = slackTimeout, fetch } = options
  const client = new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    ...(fetch === undefined ? {} : { fetch }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logLevel: LogLevel.ERROR,
    logger: silent,
  })

  const find: SlackBot['find'] = async (alertId, thread) => {
    const asked = { channel, limit: recent, include_all_metadata: true } as const
    try {
      const { messages = [] } = await client.conversations.history(asked)
      // An answer that the whole channel was not shown stands in its thread alone.
      const answers = thread === undefined ? [] : await repliesTo(thread)
      const found = [...messages, ...answers].find(({ metadata }) => {
        const payload: Readonly<Record<string, unknown>> = metadata?.event_payload ?? {}
        return metadata?.event_type === slackEventType && payload['alert_id'] === alertId
      })
      return found && sent(found.ts ?? alertId, found.thread_ts)
    } catch (fault) {
      const delivery = deliveryOf(fault)
      return delivery.outcome === 'retry' ? delivery : undefined
    }
  }

  // The oldest come first: the answer that was lost stands on the last page.
  async function repliesTo(ts: string): Promise<readonly Posted[]> {
    const replies: Posted[] = []
    let cursor: string | undefined
    try {
      do {
        const asked = { channel, ts, limit: recent, include_all_metadata: true } as const
        const page = await client.conversations.replies({ ...asked, ...(cursor ? { cursor } : {}) })
        replies.push(...(page.messages ?? []))
        cursor = page.response_metadata?.next_cursor
      } while (cursor)
    } catch (fault) {
      if (!isGone(fault)) throw fault
    }
    return replies
  }

  async function post(
    message: SlackMessage,
    alertId: string,
    { thread, broadcast }: Placement = {},
  ): Promise<Delivery> {
    const place = thread === undefined ? {} : { thread_ts: thread, ...(broadcast ? { reply_broadcast: true } : {}) }
    try {
      const { ts } = await client.chat.postMessage({ channel, ...message, ...place })
      return sent(ts ?? alertId, thread)
    } catch (fault) {
      if (thread !== undefined && isClosedThread(fault)) return post(message, alertId)
      return (isUnanswered(fault) && (await find(alertId, thread))) || deliveryOf(fault)
    }
  }

  return {
    id,
    find,
    tell: async (revision, alertId, placement) =>
      post(slack.render(revision, alertId, await context?.(revision)), alertId, placement),
    announce: async (bulletin, alertId, placement) => post(slack.announce(bulletin, alertId), alertId, placement),
    async show(revision, { root, alert }, undone = false) {
      const { text, blocks, metadata } = slack.render(revision, alert, { ...(await context?.(revision)), undone })
      try {
        await client.chat.update({ channel, ts: root, text, blocks, metadata, parse: 'none' })
      } catch (fault) {
        if (isGone(fault)) return { outcome: 'gone' }
        if (!isUneditable(fault)) return deliveryOf(fault)
      }
      return sent(root, root)
    },
  }
}

const sent = (receipt: string, thread = receipt) => ({ outcome: 'sent' as const, receipt, thread })

const recent = 100

// Every fault of the client's comes back as a Delivery, so that its own lines would only say it twice.
const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}
