import type { Alert } from '../../schemas/alert.ts'
import type { Revision } from '../../schemas/revision.ts'
import { contentId } from '../hash.ts'
import type { Channel, Delivery, Now, Store } from '../ports.ts'

/** How one channel stands to one revision after an attempt. */
export type Told =
  | { readonly state: 'sent' | 'known' }
  | { readonly state: 'refused'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string }

/** Seconds for which one attempt holds an alert: longer than any function runs. */
const longestRun = 900

/** The id of an alert: one for each revision and channel. */
export const alertId = (revision: Pick<Revision, 'id'>, channel: Pick<Channel, 'id'>): string =>
  contentId('alert', revision.id, channel.id)

/**
 * Tells one channel of one revision, once: the alert is held before the channel is asked and marked sent after it. An
 * attempt that broke off in between is looked up in the channel before it is made again, where the channel can be asked.
 */
export async function tellChannel(
  {
    store,
    now,
    lease = longestRun,
  }: { readonly store: Pick<Store, 'alert' | 'putAlert'>; readonly now: Now; readonly lease?: number },
  channel: Channel,
  revision: Revision,
): Promise<Told> {
  const id = alertId(revision, channel)
  const known = await store.alert(id)
  if (known?.state === 'sent' || known?.state === 'refused') return { state: 'known' }
  if (known?.notBefore && Date.parse(known.notBefore) > Date.parse(now())) {
    return { state: 'waiting', problem: known.problem ?? `Another run holds it until ${known.notBefore}` }
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

  const lost = known?.state === 'sending' ? await channel.find?.(id) : undefined
  const delivery: Delivery = lost ? { outcome: 'sent', receipt: lost } : await channel.tell(revision, id)
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
      await store.putAlert({ ...done, state: 'pending', problem, notBefore: later(now(), afterSeconds) }, held)
      return { state: 'waiting', problem }
    }
  }
}

const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
