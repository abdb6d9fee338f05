import type { Revision } from '../../../schemas/revision.ts'
import type { AlertContext } from '../message.ts'

/** Lays out one revision for one kind of channel: a pure function from the record to what would be sent, which an adapter sends. */
export interface ChannelRenderer<Rendered> {
  readonly id: string
  render(revision: Revision, alertId: string, context?: AlertContext): Rendered
}
