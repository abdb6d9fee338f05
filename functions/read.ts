import type { SQSEvent } from 'aws-lambda'
import { type Ports, type ReadOutcome, readEntry } from '../core/ingest.ts'
import type { Logger, ReadStore } from '../core/ports.ts'
import { ReadEnv } from '../schemas/reading-env.ts'
import { QueuedEntry } from '../schemas/source.ts'
import { tableHosts } from './adapters/dynamodb/hosts.ts'
import { readStore } from './adapters/dynamodb/store.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { userAgent } from './adapters/http/fetch.ts'
import { createFetcher } from './adapters/http/retry.ts'
import { chosenReader } from './adapters/models/chosen.ts'
import { s3Snapshots } from './adapters/s3/snapshots.ts'
import { type BatchAnswer, eachOf } from './runtime/batch.ts'
import { hosted } from './runtime/handler.ts'

type ReadPorts = Pick<Ports, 'fetcher' | 'reader' | 'snapshots' | 'now'> & {
  readonly store: ReadStore
  readonly log: Logger
}

/** Reads the articles of a batch of queued entries; an entry that may succeed later is delivered again, all others are done. */
export const readHandler =
  (ports: ReadPorts) =>
  (event: Pick<SQSEvent, 'Records'>): Promise<BatchAnswer> =>
    eachOf(
      event.Records,
      ({ messageId }) => messageId,
      ports.log,
      async ({ body }) => {
        const entry = QueuedEntry.parse(JSON.parse(body))
        logOutcome(ports.log, entry, await readEntry(ports, entry))
      },
    )

function logOutcome(log: Logger, { url, source }: QueuedEntry, outcome: ReadOutcome): void {
  // A page that breaks the reader is a fault of ours; what can never be read is none.
  if (outcome.state === 'parked')
    log[outcome.broke ? 'error' : 'warn']('entry parked', { url, source, reason: outcome.reason, broke: outcome.broke })
  if (outcome.state === 'waiting') log.info('entry waits for its host', { url, source, seconds: outcome.seconds })
  if (outcome.state === 'missing' || outcome.state === 'gone') log.warn(`article ${outcome.state}`, { url, source })
  if (outcome.state === 'unreadable') log.warn('article not seen again', { url, source, problem: outcome.problem })
  if (outcome.state !== 'read' && outcome.state !== 'edited') return
  const { article, claims, recorded, dropped } = outcome
  log.info(outcome.state === 'read' ? 'article read' : 'article edited', {
    url,
    source,
    title: article.title,
    lang: article.lang,
    claims,
    recorded,
    dropped,
  })
}

export const handler = hosted(ReadEnv, ({ TABLE_NAME, SNAPSHOT_BUCKET, CONTACT, READER, MODEL }, { log, now }) => {
  const rows = tableRows(dynamoClient(), TABLE_NAME)
  const ports = {
    fetcher: createFetcher({ userAgent: userAgent(CONTACT), polite: { hosts: tableHosts(rows) } }),
    snapshots: s3Snapshots(SNAPSHOT_BUCKET),
    store: readStore(rows),
    now,
    log,
  }
  const reader = chosenReader({ READER, MODEL }, { rows, bucket: SNAPSHOT_BUCKET, asks: true, now, log })
  return async (event: Pick<SQSEvent, 'Records'>) => readHandler({ ...ports, reader: await reader() })(event)
})
