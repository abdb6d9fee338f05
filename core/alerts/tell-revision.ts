import type { Revision } from '../../schemas/revision.ts'
import type { Ports } from '../ingest.ts'
import type { TellStore } from '../ports.ts'
import { tellChannel } from './tell.ts'

/** What became of one revision: where it was told, where it was left out, and what it waits for elsewhere. */
export interface TellOutcome {
  readonly sent: readonly string[]
  readonly muted: boolean
  /** Left for the one message that tells what an hourly cap held back. */
  readonly folded: boolean
  readonly refused: readonly { readonly channel: string; readonly problem: string }[]
  /** Channels that are to be left alone. */
  readonly waiting: readonly { readonly channel: string; readonly problem: string; readonly closed?: boolean }[]
  /** Channels whose readers want it later. */
  readonly held: readonly { readonly channel: string; readonly until: string; readonly cause: string }[]
}

/** Revision to alerts: tells each channel once but those that asked to wait, and settles the revision when none is left. */
export async function tellRevision(
  ports: Pick<Ports, 'channels' | 'context' | 'lease' | 'now'> & { readonly store: TellStore },
  untold: Revision,
  paused: ReadonlySet<string> = new Set(),
): Promise<TellOutcome> {
  const now = (await ports.store.revisionNow(untold.id)) ?? { revision: untold }
  const { revision } = now
  const { history = [], kind } = (await ports.context?.(revision)) ?? {}
  const told = []
  for (const channel of ports.channels) {
    const outcome = paused.has(channel.id)
      ? { state: 'waiting' as const, problem: 'The channel asked to wait' }
      : await tellChannel(ports, channel, { ...now, kind, history })
    told.push({ ...outcome, channel: channel.id })
  }
  const waiting = told.filter((one) => one.state === 'waiting')
  const held = told.filter((one) => one.state === 'held')
  if (waiting.length + held.length === 0) await ports.store.settleRevision(revision.id)
  const refused = told.filter((one) => one.state === 'refused')
  const sent = told.flatMap(({ state, channel }) => (state === 'sent' ? [channel] : []))
  const muted = told.some(({ state }) => state === 'muted')
  const folded = told.some(({ state }) => state === 'folded')
  return { sent, muted, folded, refused, waiting, held }
}
