import type { AlertContext } from '../../../core/alerts/message.ts'
import type { Channel } from '../../../core/ports.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { slackBot } from './bot.ts'
import { slackWebhook } from './incoming-webhook.ts'

/** How to reach Slack, as configuration gives it. */
export interface SlackSettings {
  /** A bot token (`xoxb-...`) or the address of an incoming webhook. */
  readonly secret: string
  /** Slack's id of the channel, `C0123456789`; needed with a bot token. */
  readonly channel?: string
  /** The address of the Web API, where it is not Slack's own. */
  readonly apiUrl?: string
  /** What the message adds to the revision from the ledger. */
  readonly context?: (revision: Revision) => Promise<AlertContext>
}

/** What Slack was configured with cannot work; the message says what to set. */
export class SlackSettingsError extends Error {
  override readonly name = 'SlackSettingsError'
}

/** The channel that a token or a webhook's address gives, under the id `slack`; throws a SlackSettingsError for anything else. */
export function slackChannel({ secret, channel, apiUrl, context }: SlackSettings): Channel {
  const shared = { id: 'slack', ...(context ? { context } : {}) }
  if (URL.canParse(secret) && /^https?:$/.test(new URL(secret).protocol))
    return slackWebhook({ ...shared, url: secret })
  if (!secret.startsWith('xoxb-')) {
    throw new SlackSettingsError(
      'Expected the Slack secret to be a bot token (xoxb-...) or the address of an incoming webhook, got neither. Store one of the two.',
    )
  }
  if (!channel) {
    throw new SlackSettingsError('Expected a channel id beside the bot token, got none. Set the channel, C0123456789.')
  }
  return slackBot({ ...shared, token: secret, channel, ...(apiUrl ? { apiUrl } : {}) })
}
