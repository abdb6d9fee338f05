import { section } from '../../core/alerts/bulletin.ts'
import { contentId } from '../../core/hash.ts'
import type { Channel } from '../../core/ports.ts'

/** What was tried in one channel. */
export interface Trial {
  readonly channel: string
  readonly what: 'message' | 'thread' | 'search'
  readonly ok: boolean
  readonly text: string
}

const bulletin = {
  headline: 'Walkback can send here',
  sections: section('This is a test', ['Alerts will look much like this one, with the figure, both quotes and links.']),
}
const answer = { headline: 'Later revisions of a deal answer in its thread', sections: [] }

/** Sends a test message, answers it in a thread where there are threads, and looks for the answer. */
export async function tryChannel({ id, announce, find }: Channel, now: string): Promise<readonly Trial[]> {
  if (!announce) return []
  const ids = { message: contentId('test', id, now), thread: contentId('test', id, now, 'thread') }
  const told = await announce({ ...bulletin, at: now }, ids.message)
  const message = (ok: boolean, text: string): Trial => ({ channel: id, what: 'message', ok, text })
  if (told.outcome !== 'sent') return [message(false, told.problem)]
  if (told.thread === undefined) return [message(true, 'sent; this kind of channel has no threads')]

  const replied = await announce({ ...answer, at: now }, ids.thread, { thread: told.thread })
  const found = await find?.(ids.thread, told.thread)
  return [
    message(true, 'sent'),
    replied.outcome === 'sent'
      ? { channel: id, what: 'thread', ok: true, text: 'answered in its thread' }
      : { channel: id, what: 'thread', ok: false, text: replied.problem },
    found?.outcome === 'sent'
      ? { channel: id, what: 'search', ok: true, text: 'a message whose answer is lost can be found again' }
      : { channel: id, what: 'search', ok: false, text: missingScope },
  ]
}

const missingScope =
  'Expected to read the channel’s messages, got none. Give the app channels:history (groups:history for a private channel) and install it again.'
