import { IncomingWebhook } from '@slack/webhook'
import { type SlackMessage, slack } from '../../../core/alerts/channels/slack.ts'
import type { AlertContext } from '../../../core/alerts/message.ts'
import type { Channel, Delivery } from '../../../core/ports.ts'
import type { Revision } from '../../../schemas/revision.ts'
import type { AllowAddress } from '../http/address.ts'
import { post } from '../http/post.ts'
import { retryAfterSeconds } from '../http/retry-after.ts'
import { AskedToWait, deliveryOf, slackTimeout } from './delivery.ts'

/** An incoming webhook of Slack's: its address is the secret. */
export interface SlackWebhookOptions {
  /** The channel's id in the ledger; an alert's id is derived from it. */
  readonly id: string
  readonly url: string
  /** What the message adds to the revision from the ledger. */
  readonly context?: (revision: Revision) => Promise<AlertContext>
  /** In milliseconds. */
  readonly timeout?: number
  /** For tests on loopback only: addresses outside the public internet that may be reached, on any port. */
  readonly allowAddress?: AllowAddress | undefined
}

/** Posts to an incoming webhook, which has no threads and answers with no receipt: the alert's own id stands for it. */
export function slackWebhook(options: SlackWebhookOptions): Channel {
  const { id, url, context, timeout = slackTimeout, allowAddress } = options
  const webhook = new IncomingWebhook(url, {
    timeout,
    async fetch(address, { body, headers = {} } = {}) {
      const answer = await post(String(address), String(body), { headers, allowAddress, timeout })
      if (answer.status !== 429) return answer
      const header = (name: string) => answer.headers.get(name) ?? undefined
      throw new AskedToWait(retryAfterSeconds(header('retry-after'), header('date')))
    },
  })
  async function send(message: SlackMessage, receipt: string): Promise<Delivery> {
    const { text, blocks, metadata, unfurl_links, unfurl_media } = message
    try {
      await webhook.send({ text, blocks, metadata, unfurl_links, unfurl_media })
      return { outcome: 'sent', receipt }
    } catch (fault) {
      return deliveryOf(fault)
    }
  }
  return {
    id,
    tell: async (revision, alertId) => send(slack.render(revision, alertId, await context?.(revision)), alertId),
    announce: async (bulletin, alertId) => send(slack.announce(bulletin, alertId), alertId),
  }
}
