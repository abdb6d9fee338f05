import type { Revision } from '../../../schemas/revision.ts'
import type { Bulletin } from '../bulletin.ts'
import { message } from '../message.ts'
import type { ChannelRenderer } from './channel.ts'

/** The body of a generic webhook, after the Standard Webhooks specification: what happened and the record; id and moment of sending stand in its headers. */
export type WebhookEvent = RevisionEvent | BulletinEvent

interface RevisionEvent {
  /** Also the `webhook-id` header: a receiver drops one that it has seen. */
  readonly id: string
  readonly type: 'revision.recorded'
  readonly data: { readonly headline: string; readonly page?: string; readonly revision: Revision }
}

interface BulletinEvent {
  readonly id: string
  readonly type: 'bulletin.published'
  readonly data: Bulletin
}

/** Lays messages out as JSON events for any other service. */
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
  announce: (bulletin, alertId) => ({ id: alertId, type: 'bulletin.published', data: bulletin }),
}
