import { type FetchFunction, LogLevel, WebClient } from '@slack/web-api'
import { slack, slackEventType } from '../../../core/alerts/channels/slack.ts'
import type { AlertContext } from '../../../core/alerts/message.ts'
import type { Channel } from '../../../core/ports.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { deliveryOf, isUnanswered, slackTimeout } from './delivery.ts'

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

/** A Slack channel that can be asked whether a message is already there. */
export interface SlackBot extends Channel {
  /** An alert among the channel's last messages; nothing where it is not there or may never be looked for. */
  find: NonNullable<Channel['find']>
}

/** Posts revisions with a bot token (`chat:write`, and `channels:history` to find a message whose answer was lost); never retries by itself. */
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

  const find: SlackBot['find'] = async (alertId) => {
    try {
      const history = await client.conversations.history({ channel, limit: recent, include_all_metadata: true })
      const found = history.messages?.find(({ metadata }) => {
        const payload: Readonly<Record<string, unknown>> = metadata?.event_payload ?? {}
        return metadata?.event_type === slackEventType && payload['alert_id'] === alertId
      })
      return found && { outcome: 'sent', receipt: found.ts ?? alertId }
    } catch (fault) {
      const delivery = deliveryOf(fault)
      return delivery.outcome === 'refused' ? undefined : delivery
    }
  }

  return {
    id,
    find,
    async tell(revision, alertId) {
      const rendered = slack.render(revision, alertId, await context?.(revision))
      try {
        const { ts } = await client.chat.postMessage({ channel, ...rendered })
        return { outcome: 'sent', receipt: ts ?? alertId }
      } catch (fault) {
        return (isUnanswered(fault) && (await find(alertId))) || deliveryOf(fault)
      }
    },
  }
}

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
