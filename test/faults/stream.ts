import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { contentId } from '../../core/hash.ts'
import type { BatchAnswer } from '../../functions/runtime/batch.ts'
import type { Changed } from '../support/memory-table.ts'
import type { Outcome } from './gate.ts'
import type { Chooser } from './schedule.ts'

const mostAttempts = 6
const shards = 2

/** The mapping of one shard of the table's stream to one function: in order, one batch at a time, in halves after a failure. */
interface Shard {
  records: DynamoDBRecord[]
  busy: boolean
  attempts: number
  size: number
  readyAt: number
}

/** The table's stream as one function sees it: the records that its filter lets through, those of one key in one shard. */
export function simulatedStream(choose: Chooser, now: () => number, list: string) {
  let sequence = 0
  const undelivered: DynamoDBRecord[] = []
  const all = Array.from(
    { length: shards },
    (): Shard => ({ records: [], busy: false, attempts: 0, size: 50, readyAt: 0 }),
  )

  return {
    undelivered,
    take({ name, image }: Changed): void {
      if (name === 'REMOVE' || image?.['pendingPk']?.S !== list) return
      const number = Number.parseInt(contentId('shard', image['pk']?.S).slice(-1), 16)
      const SequenceNumber = String(++sequence)
      all[number % shards]?.records.push({
        eventName: name,
        dynamodb: { SequenceNumber, NewImage: image },
      } as DynamoDBRecord)
    },
    ready: (): readonly Shard[] =>
      all.filter(({ records, busy, readyAt }) => !busy && records.length > 0 && readyAt <= now()),
    isEmpty: () => all.every(({ records }) => records.length === 0),
    next: () => Math.min(...all.filter(({ records }) => records.length > 0).map(({ readyAt }) => readyAt)),

    /** The next batch of a shard with what is to be done with its outcome. */
    receive(shard: Shard): { readonly event: DynamoDBStreamEvent; readonly settle: (outcome: Outcome) => void } {
      const most = Math.min(shard.size, shard.records.length)
      const batch = shard.records.slice(0, choose.chance(3) ? 1 + choose.next(most) : most)
      shard.busy = true
      return { event: { Records: batch }, settle: (outcome) => settle(shard, batch, outcome) }
    },
  }

  function settle(shard: Shard, batch: readonly DynamoDBRecord[], outcome: Outcome): void {
    shard.busy = false
    const done = outcome === 'failed' ? 0 : before(batch, outcome.answer as BatchAnswer)
    shard.records = shard.records.slice(done)
    if (done === batch.length || done > 0) Object.assign(shard, { attempts: 0, size: 50 })
    if (done === batch.length) return
    shard.attempts++
    shard.size = Math.max(1, Math.floor((batch.length - done) / 2))
    shard.readyAt = now() + 1_000 * 2 ** shard.attempts
    if (shard.attempts < mostAttempts) return
    undelivered.push(...shard.records.slice(0, 1))
    shard.records = shard.records.slice(1)
    Object.assign(shard, { attempts: 0, size: 50 })
  }
}

export type SimulatedStream = ReturnType<typeof simulatedStream>

/** How many records of a batch are done: all before the first that the answer names. */
function before(batch: readonly DynamoDBRecord[], { batchItemFailures: [first] }: BatchAnswer): number {
  if (first === undefined) return batch.length
  const at = batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === first.itemIdentifier)
  return Math.max(0, at)
}
