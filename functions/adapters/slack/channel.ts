import type { Channel } from '../../../core/ports.ts'
import type { AllowAddress } from '../http/address.ts'
import type { SlackBotOptions } from './bot.ts'

/** Where the secret comes from and, for a bot token, which channel to post to. */
export interface SlackChannelOptions extends Pick<SlackBotOptions, 'context' | 'apiUrl' | 'fetch'> {
  /** The channel's id in the ledger, `slack` unless there are several. */
  readonly id?: string
  readonly settings?: Channel['settings']
  /** A bot token (`xoxb-...`) or the address of an incoming webhook. */
  readonly secret: () => Promise<string>
  /** Slack's id of the channel, `C0123456789`; empty with a webhook, which has its own. */
  readonly channel: string
  /** For tests on loopback only: addresses outside the public internet that a webhook may have, on any port. */
  readonly allowAddress?: AllowAddress
}

/** Slack by whichever secret there is, read when it is first needed; with a webhook there are no threads. */
export function slackChannel(options: SlackChannelOptions): Channel {
  const { id = 'slack', settings, secret, channel, context, apiUrl, fetch, allowAddress } = options
  const made = async (): Promise<Channel> => {
    const value = await secret()
    // Loaded with the first message: most runs have none to send.
    if (isWebAddress(value)) {
      const { slackWebhook } = await import('./incoming-webhook.ts')
      return slackWebhook({ id, url: value, allowAddress, ...(context ? { context } : {}) })
    }
    if (!value.startsWith('xoxb-'))
      return closed(id, 'Slack secret', 'a bot token (xoxb-...) or the address of an incoming webhook')
    if (channel === '') return closed(id, 'Slack channel', 'its id beside the bot token, C0123456789')
    const { slackBot } = await import('./bot.ts')
    return slackBot({
      ...{ id, token: value, channel },
      ...(context ? { context } : {}),
      ...(apiUrl ? { apiUrl } : {}),
      ...(fetch ? { fetch } : {}),
    })
  }
  return {
    id,
    ...(settings ? { settings } : {}),
    tell: async (revision, alertId, placement) => (await made()).tell(revision, alertId, placement),
    find: async (alertId, thread) => (await made()).find?.(alertId, thread),
    show: async (revision, thread, undone) => (await made()).show?.(revision, thread, undone) ?? { outcome: 'gone' },
    async announce(bulletin, alertId, placement) {
      const { announce } = await made()
      return announce ? announce(bulletin, alertId, placement) : { outcome: 'refused', problem: 'Takes no summaries' }
    },
  }
}

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

// What was set instead is not told: it may be a secret in the wrong place.
function closed(id: string, setting: string, expected: string): Channel {
  const problem = `Expected the ${setting} to be ${expected}, got something else. Set it and run again.`
  const answer = async () => ({ outcome: 'closed' as const, problem })
  return { id, tell: answer, announce: answer, show: answer }
}
