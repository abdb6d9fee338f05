import type { Logger } from '../../core/ports.ts'
import { inTurn } from './in-turn.ts'

/** Names the items of a batch that are to be delivered again; all others are done. */
export interface BatchAnswer {
  batchItemFailures: { itemIdentifier: string }[]
}

/** Works on each item of a queue's batch, at most four at a time; one that fails spares the others and is named. */
export async function eachOf<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  log: Logger,
  work: (item: Item) => Promise<void>,
): Promise<BatchAnswer> {
  const failures = await inTurn(
    items,
    async (item) => {
      try {
        await work(item)
        return []
      } catch (fault) {
        log.warn('An item is to be delivered again', { item: idOf(item), fault })
        return [{ itemIdentifier: idOf(item) }]
      }
    },
    4,
  )
  return { batchItemFailures: failures.flat() }
}

/** Works on the items of a stream in their order; the first that fails is named, and the stream begins again there. */
export async function inOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  log: Logger,
  work: (item: Item) => Promise<void>,
): Promise<BatchAnswer> {
  for (const item of items) {
    try {
      await work(item)
    } catch (fault) {
      log.warn('The stream is to begin again here', { item: idOf(item), fault })
      return { batchItemFailures: [{ itemIdentifier: idOf(item) }] }
    }
  }
  return { batchItemFailures: [] }
}
