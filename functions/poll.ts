import * as z from 'zod/mini'
import { canarySource } from '../core/canary.ts'
import { type PollOutcome, type Ports, pollSource } from '../core/ingest.ts'
import type { Logger, PollStore } from '../core/ports.ts'
import { queueVisits } from '../core/revisit.ts'
import { catalogue } from '../core/sources/catalogue.ts'
import { listedSites } from '../core/sources/listed.ts'
import { PollEnv } from '../schemas/env.ts'
import { Source } from '../schemas/source.ts'
import { tableHosts } from './adapters/dynamodb/hosts.ts'
import { pollStore } from './adapters/dynamodb/store.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { userAgent } from './adapters/http/fetch.ts'
import { createFetcher } from './adapters/http/retry.ts'
import { sqsQueue } from './adapters/sqs/queue.ts'
import { hosted } from './runtime/handler.ts'
import { inTurn } from './runtime/in-turn.ts'

/** What wakes `poll`: a schedule, with its own list of sources or none for the catalogue. */
export const PollEvent = z.object({
  sources: z.optional(z.array(Source)),
  /** Polls a source whose interval is not over as well: somebody asked for it. */
  force: z.optional(z.boolean()),
})
export type PollEvent = z.input<typeof PollEvent>

/** What a poll of all sources came to. */
export interface PollReport {
  readonly polled: number
  readonly queued: number
  /** Articles that are looked at again. */
  readonly visits: number
  readonly failed: readonly { readonly source: string; readonly problem: string }[]
}

type PollPorts = Pick<Ports, 'fetcher' | 'readEntries' | 'queue' | 'now'> & {
  readonly store: PollStore
  readonly log: Logger
  /** What is read where the event names nothing; the catalogue without it. */
  readonly listed?: readonly Source[]
}

/** Reads the sources that are due and queues their unseen entries; a source that fails spares the others. */
export const pollHandler =
  (ports: PollPorts) =>
  async (event: PollEvent): Promise<PollReport> => {
    const { sources = ports.listed ?? catalogue, force = false } = PollEvent.parse(event)
    // One moment for them all: what one poll finds was learned at once, so that none of it is late beside the rest.
    const sites = listedSites(sources)
    const began = await ports.store.beginPoll(ports.now())
    const outcomes = await inTurn(sources, async (source) => {
      const outcome = await pollSource({ ...ports, sites, now: () => began }, source, force)
      logOutcome(ports.log, source, outcome)
      return { source: source.id, ...outcome }
    })
    const visits = await queueVisits(ports, began)
    await ports.store.endPoll()
    ports.log.info('poll over', pollOver(outcomes, began))
    return {
      polled: outcomes.filter(isPolled).length,
      queued: outcomes.reduce((sum, outcome) => sum + (outcome.state === 'read' ? outcome.queued : 0), 0),
      visits,
      failed: outcomes.flatMap((one) => (one.state === 'failed' ? [{ source: one.source, problem: one.problem }] : [])),
    }
  }

const isPolled = ({ state }: PollOutcome) => state !== 'not-due'
const hasAnswered = ({ state }: PollOutcome) => state === 'read' || state === 'unchanged'
const isFailing = (outcome: PollOutcome) => outcome.state === 'not-due' && outcome.failing

/** How the sources are after a poll: it succeeded where one of those that were due answered; where none was, unless all have failed. */
function pollOver(outcomes: readonly PollOutcome[], now: string) {
  const due = outcomes.filter(isPolled)
  const idle = due.length === 0 && (outcomes.length === 0 || !outcomes.every(isFailing))
  const last = outcomes
    .flatMap(({ succeededAt }) => succeededAt ?? [])
    .toSorted()
    .at(-1)
  return {
    succeeded: idle || due.some(hasAnswered),
    silent: outcomes.filter(({ silent }) => silent).length,
    ...(last === undefined ? {} : { secondsSinceAnswer: (Date.parse(now) - Date.parse(last)) / 1_000 }),
  }
}

function logOutcome(log: Logger, { id, url }: Source, outcome: PollOutcome): void {
  if (outcome.state === 'failed') log.warn('source failed', { source: id, url, ...outcome })
  else log.info('source polled', { source: id, ...outcome })
}

export const handler = hosted(PollEnv, ({ TABLE_NAME, QUEUE_URL, CONTACT, CANARY_FEED }, { log, now }) => {
  const rows = tableRows(dynamoClient(), TABLE_NAME)
  return pollHandler({
    fetcher: createFetcher({ userAgent: userAgent(CONTACT), polite: { hosts: tableHosts(rows) } }),
    // With the first document that has changed: parsers are half of the code.
    readEntries: async (...given) => (await import('../core/sources/index.ts')).readEntries(...given),
    store: pollStore(rows),
    queue: sqsQueue(QUEUE_URL),
    ...(CANARY_FEED === '' ? {} : { listed: [canarySource(CANARY_FEED)] }),
    now,
    log,
  })
})
