import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { EntryQueue } from '../../../core/ports.ts'

const mostInBatch = 10

/** Messages that the queue did not take; the poll that sent them is to run again. */
export class QueueError extends Error {
  override readonly name = 'QueueError'
}

/** Carries entries over SQS, one message each; throws a QueueError where some were not taken. */
export function sqsQueue(url: string, client = new SQSClient({})): EntryQueue {
  return {
    async send(entries) {
      for (let at = 0; at < entries.length; at += mostInBatch) {
        const batch = entries.slice(at, at + mostInBatch)
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({
            QueueUrl: url,
            Entries: batch.map((entry, i) => ({ Id: String(i), MessageBody: JSON.stringify(entry) })),
          }),
        )
        if (Failed.length > 0) {
          throw new QueueError(
            `Expected the queue to take ${batch.length} messages, got ${Failed.length} back: ${Failed[0]?.Message}`,
          )
        }
      }
    },
  }
}
