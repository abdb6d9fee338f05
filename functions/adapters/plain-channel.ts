import type { ChannelRenderer } from '../../core/alerts/channels/channel.ts'
import type { AlertContext } from '../../core/alerts/message.ts'
import type { Channel, Delivery } from '../../core/ports.ts'
import type { Revision } from '../../schemas/revision.ts'

/** What belongs to every channel. */
export interface ChannelOptions {
  /** The channel's id in the ledger; an alert's id is derived from it. */
  readonly id: string
  readonly settings?: Channel['settings'] | undefined
  readonly schedule?: readonly number[]
  /** What a message adds to its revision from the ledger. */
  readonly context?: ((revision: Revision) => Promise<AlertContext>) | undefined
}

/** A channel without threads: what its renderer lays out is handed over, one message after the other. */
export function plainChannel<Rendered>(
  { id, settings, schedule, context }: ChannelOptions,
  renderer: ChannelRenderer<Rendered>,
  send: (rendered: Rendered, alertId: string) => Promise<Delivery>,
): Channel {
  return {
    id,
    ...(settings ? { settings } : {}),
    ...(schedule ? { schedule } : {}),
    tell: async (revision, alertId) => send(renderer.render(revision, alertId, await context?.(revision)), alertId),
    announce: async (bulletin, alertId) => send(renderer.announce(bulletin, alertId), alertId),
  }
}
