import type { ChannelState } from '../../schemas/alert.ts'
import type { Store } from '../ports.ts'
import { later } from './wall-clock.ts'

type States = Pick<Store, 'channelState' | 'putChannelState'>

/** A channel's state, or that of one which is used for the first time. */
export async function stateOf(store: States, channel: string, now: string): Promise<ChannelState> {
  return (await store.channelState(channel)) ?? { channel, turn: 0, since: now, sent: [], folded: [], folding: [] }
}

/** Until when a channel is to be left alone; nothing where it need not be. */
export async function restOf(
  { channelPause }: Pick<Store, 'channelPause'>,
  channel: string,
  now: string,
): Promise<string | undefined> {
  const until = await channelPause(channel)
  return until !== undefined && Date.parse(until) > Date.parse(now) ? until : undefined
}

/** Messages that were sent to a channel within the hour. */
export const sentWithinHour = ({ sent }: Pick<ChannelState, 'sent'>, now: string): readonly string[] =>
  sent.filter((at) => Date.parse(at) > Date.parse(later(now, -60)))

/** Remembers that a message was sent now. */
export const sentNow = (store: States, channel: string, now: string): Promise<void> =>
  change(store, channel, now, (state) => ({ sent: [...sentWithinHour(state, now), now].slice(-mostRemembered) }))

/** Lays an alert aside for the one message that tells what the cap held back. */
export const layAside = (store: States, channel: string, alert: string, now: string): Promise<void> =>
  change(store, channel, now, ({ folded }) => ({ folded: folded.includes(alert) ? folded : [...folded, alert] }))

/** Closes the list of what the next such message tells: what is laid aside from now on waits for another one. */
export const beginFolding = (store: States, channel: string, now: string): Promise<void> =>
  change(store, channel, now, ({ folded, folding }) => (folding.length > 0 ? {} : { folding: folded, folded: [] }))

/** Forgets what such a message has told. */
export const endFolding = (store: States, channel: string, now: string): Promise<void> =>
  change(store, channel, now, () => ({ folding: [] }))

/** Sends nothing more to a channel that is no more. */
export const endChannel = (store: States, channel: string, ended: string, now: string): Promise<void> =>
  change(store, channel, now, () => ({ ended }))

const mostRemembered = 1_000

async function change(
  store: States,
  channel: string,
  now: string,
  next: (state: ChannelState) => Partial<ChannelState>,
): Promise<void> {
  // Whoever was faster has gone one turn on: the change is made on what it left.
  for (let tries = 0; tries < 5; tries++) {
    const state = await stateOf(store, channel, now)
    if (await store.putChannelState({ ...state, ...next(state), turn: state.turn + 1 })) return
  }
}
