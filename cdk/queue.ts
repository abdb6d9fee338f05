import { Duration } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { Station } from './station.ts'

const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const

/** A queue of what failed for good, kept for 14 days: docs/runbook.md says how it is looked at and sent again. */
export function deadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, { ...guarded, retentionPeriod: Duration.days(14) })
  const reason = 'It takes the dead letters of others; nothing reads it but a person.'
  acknowledge(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason })
  return queue
}

/** The queue between `poll` and `read`; what five deliveries did not settle is laid aside. */
export function entryQueue(scope: Construct, readTimeout: Duration): { readonly queue: Queue; readonly dead: Queue } {
  const dead = deadLetters(scope, 'DeadEntries')
  const queue = new Queue(scope, 'Entries', {
    ...guarded,
    visibilityTimeout: Duration.seconds(6 * readTimeout.toSeconds()),
    // Less than the dead letters are kept: their time runs from when they were first sent.
    retentionPeriod: Duration.days(7),
    deadLetterQueue: { queue: dead, maxReceiveCount: 5 },
  })
  return { queue, dead }
}

/** Wakes a function with the messages of a queue; it names those of a batch that failed. */
export function feedFromQueue(station: Station, queue: Queue): void {
  station.function.addEventSource(
    // Few at a time, out of regard for the sites that are read.
    new SqsEventSource(queue, { batchSize: 5, maxConcurrency: 4, reportBatchItemFailures: true }),
  )
  acknowledge(station, {
    'Serverless-LambdaEventSourceMappingDestination': 'Of a queue, the dead letters go where its redrive policy says.',
  })
}
