import type { Alert } from '../../schemas/alert.ts'
import type { Channel, Delivery, Now, Store } from '../ports.ts'
import { endChannel, restOf, sentNow } from './pace.ts'

/** How one channel stands to one message after an attempt. */
export type Told =
  | { readonly state: 'sent' | 'known' | 'muted' | 'folded' }
  | { readonly state: 'refused'; readonly problem: string }
  /** The message waits by the wish of its readers; others may go. */
  | { readonly state: 'held'; readonly until: string; readonly cause: string }
  /** The channel is to be left alone; `closed` where somebody has to mend it first. */
  | { readonly state: 'waiting'; readonly problem: string; readonly closed?: boolean }

/** What an attempt has around it. */
export interface Outbox {
  readonly store: Pick<
    Store,
    | 'alert'
    | 'putAlert'
    | 'channelPause'
    | 'pauseChannel'
    | 'channelState'
    | 'putChannelState'
    | 'thread'
    | 'putThread'
    | 'journal'
  >
  readonly now: Now
  /** Seconds for which one attempt holds an alert; 0 where one process alone works on the table. */
  readonly lease?: number | undefined
}

/** Seconds for which a run holds what no other may work on meanwhile: longer than any function runs. */
export const longestRun = 900

/** Seconds after which a channel that takes nothing at all is asked again: somebody may have mended it. */
const untilMended = 900

/** A message that is to be sent once. */
export interface Sending {
  readonly alert: Pick<Alert, 'id' | 'revision' | 'figure' | 'headline' | 'severity' | 'origins'>
  /** The thread in which an attempt that broke off would have put it. */
  readonly thread?: string | undefined
  readonly send: () => Promise<Delivery>
  /** Done once it is sent and before it is marked so: may be done again. */
  readonly sent?: (delivery: Extract<Delivery, { outcome: 'sent' }>) => Promise<void>
}

/** True for an alert about which nothing is left to be done. */
export const isOver = ({ state }: Alert): boolean => state !== 'pending' && state !== 'sending'

/**
 * Sends one message to one channel, once: its alert is held before the channel is asked and marked sent after it. Before
 * a further attempt the message is looked for in the channel, where the channel can be asked: the last one may have arrived.
 */
export async function sendOnce(
  { store, now, lease = longestRun }: Outbox,
  channel: Channel,
  known: Alert | undefined,
  { alert, thread, send, sent }: Sending,
): Promise<Told> {
  if (known?.notBefore && Date.parse(known.notBefore) > Date.parse(now())) {
    return known.state === 'pending'
      ? { state: 'held', until: known.notBefore, cause: known.problem ?? 'it failed before' }
      : { state: 'waiting', problem: `Another run holds it until ${known.notBefore}` }
  }
  const rest = await restOf(store, channel.id, now())
  if (rest) return { state: 'waiting', problem: `The channel asked to be left alone until ${rest}` }
  const held: Alert = {
    ...alert,
    channel: channel.id,
    state: 'sending',
    attempts: (known?.attempts ?? 0) + 1,
    notBefore: after(now(), lease),
  }
  if (!(await store.putAlert(held, known))) return { state: 'waiting', problem: 'Another run was faster' }

  const delivery: Delivery = (known && (await channel.find?.(alert.id, thread))) ?? (await send())
  const { notBefore: _, ...done } = held
  switch (delivery.outcome) {
    case 'sent':
      await sent?.(delivery)
      await store.putAlert({ ...done, state: 'sent', receipt: delivery.receipt, sentAt: now(), over: now() }, held)
      await sentNow(store, channel.id, now())
      return { state: 'sent' }
    case 'refused':
    case 'ended': {
      const { problem } = delivery
      if (delivery.outcome === 'ended') await endChannel(store, channel.id, problem, now())
      await store.putAlert({ ...done, state: 'refused', problem, over: now() }, held)
      return { state: 'refused', problem }
    }
    case 'closed':
    case 'retry': {
      const { problem } = delivery
      const seconds = secondsOfRest(delivery)
      const ownWait = channel.schedule?.[held.attempts - 1]
      if (channel.schedule && ownWait === undefined) {
        await store.putAlert({ ...done, state: 'refused', problem, over: now() }, held)
        return { state: 'refused', problem }
      }
      const waited: Alert = { ...done, state: 'pending', problem, notBefore: after(now(), ownWait ?? seconds) }
      const until = after(now(), Math.min(seconds, ownWait ?? seconds))
      const told = await leaveAlone(store, channel, problem, until, async () => {
        await store.putAlert(waited, held)
      })
      return { ...told, closed: delivery.outcome === 'closed' }
    }
  }
}

/** Seconds for which a channel is left alone that asks for it, or that somebody has to mend first. */
export const secondsOfRest = (delivery: Extract<Delivery, { outcome: 'retry' | 'closed' }>): number =>
  delivery.outcome === 'retry' ? delivery.afterSeconds : untilMended

/** The channel asked, not the message: nothing else is sent to it until an instant, by whichever run, also where to keep that fails. */
export async function leaveAlone(
  { pauseChannel }: Pick<Store, 'pauseChannel'>,
  channel: Pick<Channel, 'id'>,
  problem: string,
  until: string,
  keep: () => Promise<void> = async () => {},
): Promise<Extract<Told, { state: 'waiting' }>> {
  try {
    await pauseChannel(channel.id, until)
    await keep()
    return { state: 'waiting', problem }
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    return { state: 'waiting', problem: `${problem}; to keep that failed: ${why}` }
  }
}

/** An instant some seconds later. */
export const after = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
