import type { Ports } from '../../core/ingest.ts'
import type { Logger } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { readEntries } from '../../core/sources/index.ts'
import { type TableQueue, tableQueue } from '../../functions/adapters/dynamodb/queue.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { alertHandler } from '../../functions/alert.ts'
import { type PollReport, pollHandler } from '../../functions/poll.ts'
import { readHandler } from '../../functions/read.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import type { Source, SourceState } from '../../schemas/source.ts'
import { sqsRecord } from './sqs-record.ts'

/** What the local host gives the handlers beside the table. */
export interface LocalPorts
  extends Pick<Ports, 'fetcher' | 'snapshots' | 'channels' | 'now'>,
    Partial<Pick<Ports, 'reader' | 'store' | 'context'>> {
  /** How the sources are, for digests; and how to wait between two messages. */
  readonly sources?: () => Promise<readonly SourceState[]>
  readonly wait?: (milliseconds: number) => Promise<void>
  /** The address of the page, to which the lines of digests lead. */
  readonly site?: string
  readonly rows: Rows
  readonly queue?: TableQueue
  readonly log: Logger
}

/** What one pass of the pipeline came to. */
export interface PassReport extends PollReport {
  /** Entries that were fetched, or parked with a reason. */
  readonly read: number
  /** Entries that wait in the queue for the next pass. */
  readonly waiting: number
}

/** The deployed handlers on one machine: the queue and the sweeps stand in for SQS and the stream. */
export interface LocalPipeline {
  /** Polls the sources and brings all that is new through to the alerts; what a broken-off pass left is done first. */
  pass(
    sources: readonly Source[],
    options?: { readonly force?: boolean; readonly signal?: AbortSignal },
  ): Promise<PassReport>
}

const batchSize = 10

/** Puts the handlers together around a table. */
export function localPipeline(local: LocalPorts): LocalPipeline {
  const { rows, log } = local
  const queue = local.queue ?? tableQueue(rows)
  const ports = {
    readEntries,
    reader: rulesReader,
    store: dynamoStore(rows),
    // One process works on the table: what an attempt held when it ended is free.
    lease: 0,
    ...local,
    queue,
    untold: (record: Parameters<typeof untoldRevision>[1]) => untoldRevision(rows, record),
  }
  const [poll, read] = [pollHandler(ports), readHandler(ports)]
  const [reconcile, alert] = [reconcileHandler(ports), alertHandler(ports)]

  async function drain(signal: AbortSignal | undefined): Promise<Pick<PassReport, 'read' | 'waiting'>> {
    let [done, waiting] = [0, 0]
    let last: string | undefined
    while (!signal?.aborted) {
      const messages = await queue.receive(batchSize, last)
      if (messages.length === 0) break
      const Records = messages.map(({ id, entry }) => sqsRecord(id, JSON.stringify(entry)))
      const failed = new Set((await read({ Records })).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
      for (const message of messages) {
        if (!failed.has(message.id)) await queue.done(message.id)
        else if ((await queue.failed(message)) === 'kept') waiting++
        else
          log.warn('entry parked', { reason: `Expected to read ${message.entry.url}, gave up after the last attempt` })
      }
      done += messages.length - failed.size
      last = messages.at(-1)?.id
    }
    return { read: done, waiting }
  }

  return {
    async pass(sources, { force = false, signal } = {}) {
      const report = await poll({ sources: [...sources], force })
      const drained = await drain(signal)
      if (!signal?.aborted) await reconcile({})
      if (!signal?.aborted) await alert({})
      return { ...report, ...drained }
    },
  }
}
