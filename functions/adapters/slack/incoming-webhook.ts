import { IncomingWebhook } from '@slack/webhook'
import { slack } from '../../../core/alerts/channels/slack.ts'
import type { AlertContext } from '../../../core/alerts/message.ts'
import type { Channel } from '../../../core/ports.ts'
import type { Revision } from '../../../schemas/revision.ts'
import { deliveryOf, slackTimeout } from './delivery.ts'

/** An incoming webhook of Slack's: its address is the secret. */
export interface SlackWebhookOptions {
  /** The channel's id in the ledger; an alert's id is derived from it. */
  readonly id: string
  readonly url: string
  /** What the message adds to the revision from the ledger. */
  readonly context?: (revision: Revision) => Promise<AlertContext>
  /** In milliseconds. */
  readonly timeout?: number
}

/** Posts revisions to an incoming webhook, which answers with no receipt: the alert's own id stands for it. */
export function slackWebhook({ id, url, context, timeout = slackTimeout }: SlackWebhookOptions): Channel {
  const webhook = new IncomingWebhook(url, { timeout })
  return {
    id,
    async tell(revision, alertId) {
      const { text, blocks, metadata, unfurl_links, unfurl_media } = slack.render(
        revision,
        alertId,
        await context?.(revision),
      )
      try {
        await webhook.send({ text, blocks, metadata, unfurl_links, unfurl_media })
        return { outcome: 'sent', receipt: alertId }
      } catch (fault) {
        return deliveryOf(fault)
      }
    },
  }
}
