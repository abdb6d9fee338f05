import { CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { Station } from './station.ts'

const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const

/** A queue of what failed for good, kept for 14 days: docs/runbook.md says how it is looked at and sent again. */
export function deadLetters(scope: Construct, id: string, visibilityTimeout?: Duration): Queue {
  const hidden = visibilityTimeout === undefined ? {} : { visibilityTimeout }
  const queue = new Queue(scope, id, { ...guarded, ...hidden, retentionPeriod: Duration.days(14) })
  const reason = 'It takes the dead letters of others; what is read from it and fails again stays in it.'
  acknowledge(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason })
  return queue
}

/** The queue between `poll` and `read`; what five deliveries did not settle is laid aside. */
export function entryQueue(scope: Construct, readTimeout: Duration): { readonly queue: Queue; readonly dead: Queue } {
  const visibilityTimeout = Duration.seconds(6 * readTimeout.toSeconds())
  const dead = deadLetters(scope, 'DeadEntries', visibilityTimeout)
  const queue = new Queue(scope, 'Entries', {
    ...guarded,
    visibilityTimeout,
    // As long as SQS keeps anything: of what waits for an hour, an alarm is raised.
    retentionPeriod: Duration.days(14),
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

/** Wires a function to its dead letters, asleep until a person wakes it: then each is tried once more, and stays where it fails again. */
export function redriveWhenEnabled(station: Station, dead: Queue): void {
  const redrive = new SqsEventSource(dead, {
    ...{ batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true, enabled: false },
  })
  station.function.addEventSource(redrive)
  new CfnOutput(Stack.of(station), 'Redrive', {
    value: redrive.eventSourceMappingId,
    description: 'The mapping that reads dead entries again while it is enabled',
  })
}
