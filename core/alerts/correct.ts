import type { Alert, Thread } from '../../schemas/alert.ts'
import { contentId } from '../hash.ts'
import type { Channel } from '../ports.ts'
import { correctionBulletin, restoredBulletin } from './bulletin.ts'
import { severityRank } from './policy.ts'
import { isOver, type Outbox, sendOnce, type Told } from './send.ts'
import { alertId, type Telling } from './telling.ts'

/** The id of the message that takes an alert back, or what was told to stand again. */
export const correctionId = (told: string): string => contentId('correction', told)

/** The id of the message that takes a correction back. */
export const restorationId = (correction: string): string => contentId('restoration', correction)

/** What is to be said of an alert so that a channel knows whether its revision stands. */
interface Owed {
  readonly id: string
  readonly known: Alert | undefined
}

/** The next of the messages that take back and restore by turns, where the last one says otherwise than what holds. */
async function owed({ store }: Outbox, alert: string, stands: boolean): Promise<Owed | undefined> {
  let [told, says] = [alert, true]
  for (;;) {
    const id = says ? correctionId(told) : restorationId(told)
    const known = await store.alert(id)
    // One that was begun may have arrived: it counts as told as soon as the opposite holds.
    if (!known || (!isOver(known) && says !== stands)) return says === stands ? undefined : { id, known }
    told = id
    says = !says
  }
}

/** Takes a revision back in its thread, once, and has the root show what stands; what a person decided is not shown to the whole channel. */
export async function correct(
  outbox: Outbox,
  channel: Channel,
  { revision, ended, history, kind }: Telling,
  thread: Thread | undefined,
): Promise<Told> {
  const { announce, show } = channel
  const due = announce && (await owed(outbox, alertId(revision, channel), false))
  if (!due) return { state: 'known' }
  const latest = history.at(-1)
  const bulletin = correctionBulletin(revision, { ended, latest, kind })
  return sendOnce(outbox, channel, due.known, {
    alert: { id: due.id, revision: revision.id, headline: bulletin.headline, severity: revision.severity },
    thread: thread?.root,
    async send() {
      const isShown = thread?.revision === revision.id
      const shown = thread && isShown ? await show?.(latest ?? revision, thread, latest === undefined) : undefined
      if (shown?.outcome === 'retry') return shown
      const broadcast = ended === 'evidence' && severityRank[revision.severity] >= severityRank.high
      return announce(bulletin, due.id, thread && shown?.outcome !== 'gone' ? { thread: thread.root, broadcast } : {})
    },
  })
}

/** Says once, in the thread, that a revision stands again which was taken back, and has the root show it; nothing where it was not. */
export async function restore(
  outbox: Outbox,
  channel: Channel,
  { revision, kind }: Telling,
  thread: Thread | undefined,
): Promise<Told | undefined> {
  const { announce, show } = channel
  const due = announce && (await owed(outbox, alertId(revision, channel), true))
  if (!due) return undefined
  const bulletin = restoredBulletin(revision, kind)
  return sendOnce(outbox, channel, due.known, {
    alert: { id: due.id, revision: revision.id, headline: bulletin.headline, severity: revision.severity },
    thread: thread?.root,
    async send() {
      const shown = thread?.revision === revision.id ? await show?.(revision, thread) : undefined
      if (shown?.outcome === 'retry') return shown
      return announce(bulletin, due.id, thread && shown?.outcome !== 'gone' ? { thread: thread.root } : {})
    },
  })
}
