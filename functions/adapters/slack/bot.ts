import { LogLevel, WebClient } from '@slack/web-api'
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
}

/** A Slack channel that can be asked whether a message is already there. */
export interface SlackBot extends Channel {
  /** The receipt of an alert among the channel's last messages; nothing where it is not there or may not be read. */
  find(alertId: string): Promise<string | undefined>
}

/** Posts revisions with a bot token (`chat:write`, and `channels:history` to find a message whose answer was lost); never retries by itself. */
export function slackBot({ id, token, channel, apiUrl, context, timeout = slackTimeout }: SlackBotOptions): SlackBot {
  const client = new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logLevel: LogLevel.ERROR,
    logger: silent,
  })

  async function find(alertId: string): Promise<string | undefined> {
    const history = await client.conversations
      .history({ channel, limit: recent, include_all_metadata: true })
      .catch(() => undefined)
    const found = history?.messages?.find(({ metadata }) => {
      const payload: Readonly<Record<string, unknown>> = metadata?.event_payload ?? {}
      return metadata?.event_type === slackEventType && payload['alert_id'] === alertId
    })
    return found?.ts
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
        const receipt = isUnanswered(fault) ? await find(alertId) : undefined
        return receipt === undefined ? deliveryOf(fault) : { outcome: 'sent', receipt }
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
