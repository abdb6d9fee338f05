import type { Thread } from '../../schemas/alert.ts'
import { contentId } from '../hash.ts'
import type { Channel } from '../ports.ts'
import { correctionBulletin } from './bulletin.ts'
import { severityRank } from './policy.ts'
import { isOver, type Outbox, sendOnce, type Told } from './send.ts'
import { alertId, type Telling } from './telling.ts'

/** The id of the message that takes an alert back. */
export const correctionId = (alert: string): string => contentId('correction', alert)

/** Takes a revision back in its thread, once, and has the root show what stands. */
export async function correct(
  outbox: Outbox,
  channel: Channel,
  { revision, history, kind }: Telling,
  thread: Thread | undefined,
): Promise<Told> {
  const { announce, show } = channel
  if (!announce) return { state: 'known' }
  const id = correctionId(alertId(revision, channel))
  const known = await outbox.store.alert(id)
  if (known && isOver(known)) return { state: 'known' }
  const latest = history.at(-1)
  const bulletin = correctionBulletin(revision, latest, kind)
  return sendOnce(outbox, channel, known, {
    alert: { id, revision: revision.id, headline: bulletin.headline, severity: revision.severity },
    thread: thread?.root,
    async send() {
      const isShown = thread?.revision === revision.id
      const shown = thread && isShown ? await show?.(latest ?? revision, thread, latest === undefined) : undefined
      if (shown?.outcome === 'retry') return shown
      const broadcast = severityRank[revision.severity] >= severityRank.high
      return announce(bulletin, id, thread && shown?.outcome !== 'gone' ? { thread: thread.root, broadcast } : {})
    },
  })
}
