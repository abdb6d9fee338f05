import type { ChannelRenderer } from './channel.ts'
import { webhook } from './webhook.ts'

/** An event for the user's own rules on a bus of EventBridge: `detail-type` names what happened, `detail` is JSON. */
export interface BusEvent {
  readonly source: 'walkback'
  readonly detailType: string
  readonly detail: string
}

/** Lays messages out as events of a bus, with the body of the generic webhook as their detail. */
export const eventbridge: ChannelRenderer<BusEvent> = {
  id: 'eventbridge',
  render: (revision, alertId, context) => event(webhook.render(revision, alertId, context)),
  announce: (bulletin, alertId) => event(webhook.announce(bulletin, alertId)),
}

const event = (body: ReturnType<typeof webhook.announce>): BusEvent => ({
  source: 'walkback',
  detailType: body.type,
  detail: JSON.stringify(body),
})
