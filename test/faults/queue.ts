import type { SQSEvent } from 'aws-lambda'
import { sqsRecord } from '../../cli/local/sqs-record.ts'
import type { BatchAnswer } from '../../functions/runtime/batch.ts'
import type { Outcome } from './gate.ts'
import type { Chooser } from './schedule.ts'

const visibility = 18 * 60_000
const mostReceives = 5
const batchSize = 5

interface Message {
  readonly id: string
  readonly body: string
  receives: number
  visibleAt: number
}

/** A queue of SQS's: at least once, in any order, with dead letters after five deliveries. Times are in milliseconds. */
export function simulatedQueue(choose: Chooser, now: () => number) {
  let sent = 0
  let messages: Message[] = []
  const dead: Message[] = []

  const visible = () => messages.filter(({ visibleAt }) => visibleAt <= now())

  return {
    send: (body: string) => void messages.push({ id: `m${++sent}`, body, receives: 0, visibleAt: now() }),
    visible,
    /** When the next hidden message shows again. */
    next: () => Math.min(...messages.map(({ visibleAt }) => visibleAt)),
    isEmpty: () => messages.length === 0,
    dead: () => dead,

    /** Hides some messages for as long as SQS does, and gives them as an event with what is to be done with its outcome. */
    receive(): { readonly event: Pick<SQSEvent, 'Records'>; readonly settle: (outcome: Outcome) => void } {
      const batch: Message[] = []
      const ready = visible()
      while (batch.length < batchSize && ready.length > 0) {
        const [message] = ready.splice(choose.next(ready.length), 1)
        if (!message) break
        message.receives++
        if (message.receives > mostReceives) {
          dead.push(message)
          messages = messages.filter((one) => one !== message)
        } else {
          message.visibleAt = now() + visibility
          batch.push(message)
        }
        if (choose.chance(4)) break
      }
      return {
        event: { Records: batch.map(({ id, body }) => sqsRecord(id, body)) },
        settle: (end) => settle(batch, end),
      }
    },

    /** Sends the dead letters again, as an operator does when the cause is gone. */
    redrive(): void {
      for (const message of dead.splice(0)) messages.push({ ...message, receives: 0, visibleAt: now() })
    },
  }

  function settle(batch: readonly Message[], outcome: Outcome): void {
    // A run that was given up may live on while its messages are delivered again.
    if (outcome === 'failed') for (const message of batch) message.visibleAt = now()
    else {
      const { batchItemFailures } = outcome.answer as BatchAnswer
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
      for (const message of batch) {
        if (failed.has(message.id)) continue
        // SQS may deliver a message that was done once more.
        if (choose.chance(10)) message.visibleAt = now()
        else messages = messages.filter((one) => one !== message)
      }
    }
  }
}
