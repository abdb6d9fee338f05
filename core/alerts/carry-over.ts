import type { Alert } from '../../schemas/alert.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Channel } from '../ports.ts'
import { isOver, type Outbox } from './send.ts'
import { alertId } from './telling.ts'

/**
 * The alert of a revision that a channel was told of while a party had another name: it counts for the new name, and
 * the thread of the deal goes on. Nothing where the channel was told of none.
 */
export async function carryOver(
  store: Outbox['store'],
  channel: Channel,
  { id: revision, deal, former }: Revision,
): Promise<Alert | undefined> {
  const told = former && (await store.alert(alertId({ id: former.revision }, channel)))
  if (!told || !isOver(told) || told.cause === 'decided') return undefined
  const thread = await store.thread(channel.id, former.deal)
  const own = await store.thread(channel.id, deal)
  if (thread && (own === undefined || own.root === thread.root)) {
    const shown = thread.revision === former.revision ? revision : (own ?? thread).revision
    await store.putThread({ ...thread, deal, revision: shown })
  }
  // It has its place in the journal, where it was told.
  const { over: _, ...carried } = told
  const alert: Alert = { ...carried, id: alertId({ id: revision }, channel), revision }
  await store.putAlert(alert, undefined)
  return alert
}
