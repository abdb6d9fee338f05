import type { Revision } from '../../../schemas/revision.ts'
import type { Bulletin } from '../bulletin.ts'
import type { AlertContext } from '../message.ts'

/** Lays out messages for one kind of channel: pure functions from the record to what would be sent, which an adapter sends. */
export interface ChannelRenderer<Rendered> {
  readonly id: string
  /** One revision. */
  render(revision: Revision, alertId: string, context?: AlertContext): Rendered
  /** What is none of one revision's: a digest, a correction, what the hourly cap held back. */
  announce(bulletin: Bulletin, alertId: string): Rendered
}
