import { claimRate } from '../core/claim-rate.ts'
import { type FoldOutcome, foldCollection, type Ports } from '../core/ingest.ts'
import type { CountStore, FoldStore, Logger } from '../core/ports.ts'
import { ReconcileEnv } from '../schemas/env.ts'
import { counts } from './adapters/dynamodb/counts.ts'
import { foldStore } from './adapters/dynamodb/store.ts'
import { dueCollection } from './adapters/dynamodb/stream.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { type BatchAnswer, inOrder } from './runtime/batch.ts'
import { hosted } from './runtime/handler.ts'
import { StreamEvent } from './runtime/stream-event.ts'
import { sweep } from './runtime/sweep.ts'

type ReconcilePorts = Pick<Ports, 'lease' | 'now'> & {
  readonly store: FoldStore
  readonly log: Logger
  /** Counts what the reader found, for its alarm; nothing is counted without it. */
  readonly counts?: CountStore
}

/** Of the sweeps of each hour, five minutes apart, the first or two. */
const isTimeToCount = (now: string) => new Date(now).getUTCMinutes() < 10

/** Another fold works on the collection; it is to be tried again. */
class CollectionHeld extends Error {
  override readonly name = 'CollectionHeld'
}

/** Folds the collections that the stream's records make due; on a sweep, all that are due, until none is. */
export const reconcileHandler =
  ({ log, counts, ...ports }: ReconcilePorts) =>
  async (event: StreamEvent): Promise<BatchAnswer> => {
    const { Records } = StreamEvent.parse(event)
    const fold = async (collection: string): Promise<FoldOutcome> => {
      const outcome = await foldCollection(ports, collection)
      log.info('collection folded', { collection, ...outcome })
      return outcome
    }
    if (Records !== undefined) {
      // A fold takes in all claims of its collection: the last record of each one is enough.
      const last = new Map(Records.flatMap((record) => [[dueCollection(record), record] as const]))
      const due = [...last].flatMap(([collection, record]) =>
        collection === undefined ? [] : [{ collection, record }],
      )
      const begin = ({ record }: (typeof due)[number]) => record.dynamodb?.SequenceNumber ?? ''
      return inOrder(due, begin, log, async ({ collection }) => {
        const { state } = await fold(collection)
        // The stream comes again: what the other fold has not seen is not lost.
        if (state === 'held') throw new CollectionHeld(`Expected ${collection} to be free, got a fold that is at work`)
      })
    }
    // A fold may make another collection due, which a pass that is over has missed.
    let moved: number
    do {
      moved = 0
      await sweep(ports.store.pendingCollections, async (collection) => {
        moved += (await fold(collection)).due
      })
    } while (moved > 0)
    if (counts && isTimeToCount(ports.now())) log.info('claims counted', { ...(await claimRate(counts, ports.now())) })
    return { batchItemFailures: [] }
  }

export const handler = hosted(ReconcileEnv, ({ TABLE_NAME }, { log, now }) => {
  const rows = tableRows(dynamoClient(), TABLE_NAME)
  return reconcileHandler({ store: foldStore(rows), counts: counts(rows), now, log })
})
