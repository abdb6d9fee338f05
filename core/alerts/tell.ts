import type { Alert } from '../../schemas/alert.ts'
import type { Revision } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import type { Channel, Delivery, Now, Store } from '../ports.ts'

/** How one channel stands to one revision after an attempt. */
export type Told =
  | { readonly state: 'sent' | 'known' }
  | { readonly state: 'refused'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string }

/** Seconds for which a run holds what no other may work on meanwhile: longer than any function runs. */
export const longestRun = 900

/** The id of an alert: one for each revision and channel. */
export const alertId = (revision: Pick<Revision, 'id'>, channel: Pick<Channel, 'id'>): string =>
  contentId('alert', revision.id, channel.id)

/**
 * Tells one channel of one revision, once: the alert is held before the channel is asked and marked sent after it. Before
 * a further attempt the message is looked for in the channel, where the channel can be asked: the last one may have arrived.
 */
export async function tellChannel(
  {
    store,
    now,
    lease = longestRun,
  }: {
    readonly store: Pick<Store, 'alert' | 'putAlert' | 'channelPause' | 'pauseChannel'>
    readonly now: Now
    readonly lease?: number
  },
  channel: Channel,
  revision: Revision,
): Promise<Told> {
  const id = alertId(revision, channel)
  const known = await store.alert(id)
  if (known?.state === 'sent' || known?.state === 'refused') return { state: 'known' }
  if (known?.notBefore && Date.parse(known.notBefore) > Date.parse(now())) {
    return { state: 'waiting', problem: known.problem ?? `Another run holds it until ${known.notBefore}` }
  }
  const pause = await store.channelPause(channel.id)
  if (pause && Date.parse(pause) > Date.parse(now())) {
    return { state: 'waiting', problem: `The channel asked to be left alone until ${pause}` }
  }
  const held: Alert = {
    id,
    revision: revision.id,
    channel: channel.id,
    state: 'sending',
    attempts: (known?.attempts ?? 0) + 1,
    notBefore: later(now(), lease),
  }
  if (!(await store.putAlert(held, known))) return { state: 'waiting', problem: 'Another run was faster' }

  const delivery: Delivery = (known && (await channel.find?.(id))) ?? (await channel.tell(revision, id))
  const { notBefore: _, ...done } = held
  switch (delivery.outcome) {
    case 'sent':
      await store.putAlert({ ...done, state: 'sent', receipt: delivery.receipt, sentAt: now() }, held)
      return { state: 'sent' }
    case 'refused':
      await store.putAlert({ ...done, state: 'refused', problem: delivery.problem }, held)
      return { state: 'refused', problem: delivery.problem }
    case 'retry': {
      const { afterSeconds, problem } = delivery
      const notBefore = later(now(), afterSeconds)
      try {
        // The channel asked, not the message: nothing else is sent to it meanwhile, by whichever run.
        await store.pauseChannel(channel.id, notBefore)
        await store.putAlert({ ...done, state: 'pending', problem, notBefore }, held)
        return { state: 'waiting', problem }
      } catch (fault) {
        // Whoever goes on leaves the channel alone all the same.
        return { state: 'waiting', problem: `${problem}; to keep that failed: ${messageOf(fault)}` }
      }
    }
  }
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
