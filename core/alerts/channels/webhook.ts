import type { Revision } from '../../../schemas/revision.ts'
import type { Bulletin } from '../bulletin.ts'
import { message } from '../message.ts'
import { later } from '../wall-clock.ts'
import type { ChannelRenderer } from './channel.ts'

/** The body of a generic webhook, after the Standard Webhooks specification: what happened, when it came about, and the record; the moment of sending stands in its headers. */
export type WebhookEvent = RevisionEvent | TurnEvent | BulletinEvent

interface RevisionEvent {
  /** Also the `webhook-id` header: a receiver drops one that it has seen. */
  readonly id: string
  readonly type: 'revision.recorded'
  readonly timestamp: string
  readonly data: { readonly headline: string; readonly page?: string; readonly revision: Revision }
}

/** What was told of a revision is taken back, or holds after all. */
interface TurnEvent {
  readonly id: string
  readonly type: `revision.${NonNullable<Bulletin['revision']>['became']}`
  readonly timestamp: string
  readonly data: Pick<Bulletin, 'headline' | 'sections'> & { readonly revision: { id: string; figure: string } }
}

interface BulletinEvent {
  readonly id: string
  readonly type: 'bulletin.published'
  readonly timestamp: string
  readonly data: Pick<Bulletin, 'headline' | 'sections'>
}

/** Lays messages out as JSON events for any other service. */
export const webhook: ChannelRenderer<WebhookEvent> = {
  id: 'webhook',
  render(revision, alertId, context) {
    const { headline, page } = message(revision, context)
    return {
      id: alertId,
      type: 'revision.recorded',
      timestamp: later(revision.to.learned ?? revision.to.saidAt, 0),
      data: { headline, ...(page === undefined ? {} : { page }), revision },
    }
  },
  announce({ headline, sections, at, revision }, alertId) {
    const data = { headline, sections }
    if (!revision) return { id: alertId, type: 'bulletin.published', timestamp: at, data }
    const { became, ...undone } = revision
    return { id: alertId, type: `revision.${became}`, timestamp: at, data: { ...data, revision: undone } }
  },
}
