import type { DynamoDBStreamEvent } from 'aws-lambda'
import { type Ports, tellRevision } from '../core/ingest.ts'
import type { Logger } from '../core/ports.ts'
import { AlertEnv } from '../schemas/env.ts'
import type { Revision } from '../schemas/revision.ts'
import { alertContext } from './adapters/alert-context.ts'
import { dynamoReader } from './adapters/dynamodb/reader.ts'
import { dynamoStore } from './adapters/dynamodb/store.ts'
import { untoldRevision } from './adapters/dynamodb/stream.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { secretByName } from './adapters/secrets/secret.ts'
import { slackChannel } from './adapters/slack/channel.ts'
import { terminalChannel } from './adapters/terminal-channel.ts'
import { type BatchAnswer, inOrder } from './runtime/batch.ts'
import { hosted } from './runtime/handler.ts'
import { sweep } from './runtime/sweep.ts'

type AlertPorts = Pick<Ports, 'store' | 'channels' | 'policy' | 'lease' | 'now'> & {
  readonly log: Logger
  /** The revision that a record of the stream shows as untold, if it does. */
  readonly untold: (record: DynamoDBStreamEvent['Records'][number]) => Promise<Revision | undefined>
}

/** What wakes `alert`: records of the table's stream, or the sweep on its schedule, which brings none. */
export type AlertEvent = Partial<Pick<DynamoDBStreamEvent, 'Records'>>

/** Tells every channel of each revision once, oldest first; a channel that asks to wait is left alone for the rest of the run. */
export const alertHandler =
  (ports: AlertPorts) =>
  async ({ Records }: AlertEvent): Promise<BatchAnswer> => {
    const paused = new Set<string>()
    let held = 0
    const tell = async (revision: Revision) => {
      const { sent, muted, refused, waiting } = await tellRevision(ports, revision, paused)
      for (const { channel, problem } of waiting) {
        if (!paused.has(channel)) ports.log.warn('channel waits', { channel, problem })
        paused.add(channel)
      }
      for (const { channel, problem } of refused)
        ports.log.error('channel refused', { channel, problem, revision: revision.id })
      if (waiting.length > 0) held++
      if (sent.length > 0)
        ports.log.info('revision told', { revision: revision.id, kind: revision.kind, channels: sent })
      else if (muted) ports.log.info('revision muted', { revision: revision.id, kind: revision.kind })
    }
    if (Records === undefined) {
      await sweep(ports.store.pendingRevisions, tell, 1)
      ports.log.info('revisions waiting', { count: held })
      return { batchItemFailures: [] }
    }
    const begin = (record: (typeof Records)[number]) => record.dynamodb?.SequenceNumber ?? ''
    return inOrder(Records, begin, ports.log, async (record) => {
      const revision = await ports.untold(record)
      if (revision) await tell(revision)
    })
  }

export const handler = hosted(AlertEnv, (env, { log, now }) => {
  const rows = tableRows(dynamoClient(), env.TABLE_NAME)
  const context = alertContext(dynamoReader(rows), env.SITE_URL || undefined)
  const channel = env.SLACK_SECRET_NAME
    ? slackChannel({ secret: secretByName(env.SLACK_SECRET_NAME), channel: env.SLACK_CHANNEL, context })
    : terminalChannel((text) => log.info('alert', { text }), context)
  return alertHandler({
    store: dynamoStore(rows),
    channels: [channel],
    untold: (record) => untoldRevision(rows, record),
    now,
    log,
  })
})
