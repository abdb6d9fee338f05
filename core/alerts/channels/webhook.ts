import type { Revision } from '../../../schemas/revision.ts'
import { message } from '../message.ts'
import type { ChannelRenderer } from './channel.ts'

/** The body of a generic webhook, after the Standard Webhooks specification: what happened and the record; the moment of sending stands in the `webhook-timestamp` header. */
export interface WebhookEvent {
  /** Also the `webhook-id` header: a receiver drops one that it has seen. */
  readonly id: string
  readonly type: 'revision.recorded'
  readonly data: { readonly headline: string; readonly page?: string; readonly revision: Revision }
}

/** Lays a revision out as a JSON event for any other service. */
export const webhook: ChannelRenderer<WebhookEvent> = {
  id: 'webhook',
  render(revision, alertId, context) {
    const { headline, page } = message(revision, context)
    return {
      id: alertId,
      type: 'revision.recorded',
      data: { headline, ...(page === undefined ? {} : { page }), revision },
    }
  },
}
