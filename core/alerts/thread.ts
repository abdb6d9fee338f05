import type { Alert, Thread } from '../../schemas/alert.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Channel, Delivery } from '../ports.ts'
import { restOf } from './pace.ts'
import { severityRank } from './policy.ts'
import { after, leaveAlone, type Outbox, secondsOfRest, type Told } from './send.ts'
import { described, type Telling } from './telling.ts'

/** Brings the root of the deal's thread up to date, then answers in it; the first message of a deal, or of a root that is gone, is a root. */
export async function post(
  channel: Channel,
  revision: Revision,
  id: string,
  thread: Thread | undefined,
): Promise<Delivery> {
  if (thread && channel.show) {
    const shown = await channel.show(revision, thread)
    if (shown.outcome === 'sent') {
      return channel.tell(revision, id, {
        thread: thread.root,
        broadcast: severityRank[revision.severity] >= severityRank.high,
      })
    }
    if (shown.outcome !== 'gone') return shown
  }
  return channel.tell(revision, id)
}

/** Remembers the root of the deal's thread, and which revision it shows. */
export async function keepThread(
  { store }: Outbox,
  channel: Channel,
  revision: Revision,
  id: string,
  known: Thread | undefined,
  { thread }: Extract<Delivery, { outcome: 'sent' }>,
): Promise<void> {
  if (thread === undefined) return
  const root = known?.root === thread ? known : { channel: channel.id, deal: revision.deal, root: thread, alert: id }
  await store.putThread({ ...root, revision: revision.id })
}

/** Further outlets of the same news raise the count on the root, without a message. */
export async function countOrigins(
  { store, now }: Outbox,
  channel: Channel,
  telling: Telling,
  known: Alert,
  thread: Thread | undefined,
): Promise<Told> {
  const { revision } = telling
  const { origins } = described(telling)
  if (origins <= (known.origins ?? 1)) return { state: 'known' }
  if (channel.show && thread?.revision === revision.id) {
    const rest = await restOf(store, channel.id, now())
    if (rest) return { state: 'waiting', problem: `The channel asked to be left alone until ${rest}` }
    const shown = await channel.show(revision, thread)
    if (shown.outcome === 'retry' || shown.outcome === 'closed') {
      const told = await leaveAlone(store, channel, shown.problem, after(now(), secondsOfRest(shown)))
      return { ...told, closed: shown.outcome === 'closed' }
    }
  }
  await store.putAlert({ ...known, origins }, known)
  return { state: 'known' }
}
