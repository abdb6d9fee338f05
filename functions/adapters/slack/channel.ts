import type { Channel } from '../../../core/ports.ts'
import { type SlackBotOptions, slackBot } from './bot.ts'
import { slackWebhook } from './incoming-webhook.ts'

/** Where the secret comes from and, for a bot token, which channel to post to. */
export interface SlackChannelOptions extends Pick<SlackBotOptions, 'context' | 'apiUrl' | 'fetch'> {
  /** A bot token (`xoxb-...`) or the address of an incoming webhook. */
  readonly secret: () => Promise<string>
  /** Slack's id of the channel, `C0123456789`; empty with a webhook, which has its own. */
  readonly channel: string
}

/** Slack by whichever secret there is, read when it is first needed; a secret that is neither token nor address refuses every message. */
export function slackChannel({ secret, channel, context, apiUrl, fetch }: SlackChannelOptions): Channel {
  const shared = { id: 'slack', ...(context ? { context } : {}) }
  const made = async (): Promise<Channel> => {
    const value = await secret()
    if (isWebAddress(value)) return slackWebhook({ ...shared, url: value })
    if (!value.startsWith('xoxb-'))
      return refusing('Slack secret', 'a bot token (xoxb-...) or the address of an incoming webhook')
    if (channel === '') return refusing('Slack channel', 'its id beside the bot token, C0123456789')
    return slackBot({ ...shared, token: value, channel, ...(apiUrl ? { apiUrl } : {}), ...(fetch ? { fetch } : {}) })
  }
  return {
    id: shared.id,
    tell: async (revision, alertId) => (await made()).tell(revision, alertId),
    find: async (alertId) => (await made()).find?.(alertId),
  }
}

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

// What was set instead is not told: it may be a secret in the wrong place.
function refusing(setting: string, expected: string): Channel {
  const problem = `Expected the ${setting} to be ${expected}, got something else. Set it and run again.`
  return { id: 'slack', tell: async () => ({ outcome: 'refused', problem }) }
}
