import * as z from 'zod/mini'
import { contentId } from '../../../core/hash.ts'
import type { EntryQueue } from '../../../core/ports.ts'
import { QueuedEntry } from '../../../schemas/source.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { pack, unpack } from './body.ts'
import { keys } from './keys.ts'
import { absent } from './requests.ts'
import type { Rows } from './table-rows.ts'

const Message = z.object({ entry: QueuedEntry, attempts: z.int().check(z.nonnegative()) })

/** A message as it was received: its id, what it carries, and how often it was delivered before. */
export interface Received extends z.infer<typeof Message> {
  readonly id: string
}

/** A queue on the table, for one consumer: what is not removed is delivered again by the next run. */
export interface TableQueue extends EntryQueue {
  /** The oldest messages by the date of their entries. */
  receive(most: number, after?: string): Promise<readonly Received[]>
  done(id: string): Promise<void>
  /** Counts an attempt that failed; after the last one the message goes to the dead letters. */
  failed(message: Received): Promise<'kept' | 'dead'>
  dead(): Promise<readonly Received[]>
}

const mostAttempts = 5

/** Serves the queue between `poll` and `read` on one machine. */
export function tableQueue(rows: Rows, name = 'entries'): TableQueue {
  const receive = async (queue: string, most?: number, after?: string): Promise<readonly Received[]> => {
    const range = after === undefined ? {} : { from: `${after} ` }
    const found = await rows.query({
      partition: keys.queue(queue),
      ...range,
      ...(most === undefined ? {} : { limit: most }),
    })
    return Promise.all(found.map(async (row) => ({ id: row.sk, ...(await unpack(rows, row, Message)) })))
  }
  const put = (queue: string, { id, entry, attempts }: Received) =>
    rows.put({ ...keys.message(queue, id), ...pack(Message.parse({ entry, attempts })).attributes })

  return {
    async send(entries) {
      await inTurn(entries, (entry) =>
        rows.put({ ...keys.message(name, messageId(entry)), ...pack({ entry, attempts: 0 }).attributes }, absent),
      )
    },
    receive: (most, after) => receive(name, most, after),
    done: (id) => rows.remove(keys.message(name, id)),
    async failed(message) {
      const next = { ...message, attempts: message.attempts + 1 }
      if (next.attempts < mostAttempts) {
        await put(name, next)
        return 'kept'
      }
      await put(deadLetters(name), next)
      await rows.remove(keys.message(name, message.id))
      return 'dead'
    },
    dead: () => receive(deadLetters(name)),
  }
}

const deadLetters = (name: string) => `${name}-dead`

/** The same entry is the same message, however often it is sent. */
const messageId = ({ url, published, revisit }: QueuedEntry) =>
  `${published ?? '0'}#${contentId('msg', url, published, ...(revisit ? [String(revisit.visit)] : []))}`
