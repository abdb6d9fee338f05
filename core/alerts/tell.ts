import type { Alert, Thread } from '../../schemas/alert.ts'
import type { Channel } from '../ports.ts'
import { carryOver } from './carry-over.ts'
import { correct, restore } from './correct.ts'
import { keepQuiet, leaveOut } from './keep-quiet.ts'
import { isOver, type Outbox, sendOnce, type Told } from './send.ts'
import { alertId, described, type Telling } from './telling.ts'
import { countOrigins, keepThread, post } from './thread.ts'

/** Tells one channel of one revision once, when its readers want it; what was told and stands no more is corrected once, and told once to stand again. */
export async function tellChannel(outbox: Outbox, channel: Channel, telling: Telling): Promise<Told> {
  const { store } = outbox
  const { revision, ended } = telling
  const id = alertId(revision, channel)
  const known = (await store.alert(id)) ?? (await carryOver(store, channel, revision))
  const thread = channel.show && (await store.thread(channel.id, revision.deal))
  if (ended) {
    // What a party was told of under another name still stands.
    if (known?.cause === 'undone' || ended === 'name') return { state: 'known' }
    const isTold = known?.state === 'sent' || (await isLost(channel, known, thread))
    return isTold ? correct(outbox, channel, telling, thread) : leaveOut(outbox, channel, telling, known, 'undone')
  }
  if (known?.state === 'sent')
    return (await restore(outbox, channel, telling, thread)) ?? countOrigins(outbox, channel, telling, known, thread)
  // What was left out because it did not follow may follow again.
  if (known && isOver(known) && known.cause !== 'undone') return { state: 'known' }
  // An attempt that has begun is brought to its end, whatever the hour.
  const quiet = known?.state === 'sending' ? undefined : await keepQuiet(outbox, channel, telling, known)
  if (quiet) return quiet
  return sendOnce(outbox, channel, known, {
    alert: { ...described(telling), id },
    thread: thread?.root,
    send: () => post(channel, revision, id, thread),
    sent: (delivery) => keepThread(outbox, channel, revision, id, thread, delivery),
  })
}

const isLost = async (channel: Channel, known: Alert | undefined, thread: Thread | undefined): Promise<boolean> =>
  known?.state === 'sending' && (await channel.find?.(known.id, thread?.root))?.outcome === 'sent'
