import { headline } from '../core/alerts/headline.ts'
import { type Rounds, tellRounds } from '../core/alerts/rounds.ts'
import { type Ports, tellRevision } from '../core/ingest.ts'
import type { Logger, TellStore } from '../core/ports.ts'
import { AlertEnv } from '../schemas/env.ts'
import type { Revision } from '../schemas/revision.ts'
import { alertContext } from './adapters/alert-context.ts'
import { channelsOf } from './adapters/channels.ts'
import { tellStore } from './adapters/dynamodb/store.ts'
import { untoldRevision } from './adapters/dynamodb/stream.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { toldReader } from './adapters/dynamodb/told-reader.ts'
import { secretByName } from './adapters/secrets/secret.ts'
import { terminalChannel } from './adapters/terminal-channel.ts'
import { type BatchAnswer, inOrder } from './runtime/batch.ts'
import { hosted } from './runtime/handler.ts'
import { StreamEvent, type StreamRecord } from './runtime/stream-event.ts'
import { sweep } from './runtime/sweep.ts'

type AlertPorts = Pick<Ports, 'channels' | 'context' | 'lease' | 'now'> &
  Pick<Rounds, 'sources' | 'site'> & {
    readonly store: TellStore
    readonly log: Logger
    /** The revision that a record of the stream shows as untold, if it does. */
    readonly untold: (record: StreamRecord) => Promise<Revision | undefined>
    /** Waits that many milliseconds; nothing waits without it. */
    readonly wait?: (milliseconds: number) => Promise<void>
  }

/** Milliseconds after which a run begins nothing new, well before its function's time is over; the next sweep goes on. */
const longestTelling = 200_000

/** Tells every channel of each revision once, oldest first; a channel that asks to wait is left alone for the rest of the run. */
export const alertHandler =
  (ports: AlertPorts) =>
  async (event: StreamEvent): Promise<BatchAnswer> => {
    const { Records } = StreamEvent.parse(event)
    const { log, now, wait = async () => {} } = ports
    const paused = new Set<string>()
    const began = Date.parse(now())
    const isLate = () => Date.parse(now()) - began > longestTelling
    const pause = (channel: string, problem: string, closed = false) => {
      if (closed) log.error('channel refused', { channel, problem })
      else if (!paused.has(channel)) log.warn('channel waits', { channel, problem })
      paused.add(channel)
    }
    const paceOf = (sent: readonly string[]) =>
      Math.max(0, ...ports.channels.map(({ id, pace = 0 }) => (sent.includes(id) ? pace : 0)))
    const left = { count: 0, held: 0 }
    const tell = async (revision: Revision) => {
      if (isLate()) {
        left.count++
        return
      }
      const { sent, muted, folded, refused, waiting, held } = await tellRevision(ports, revision, paused)
      const told = { revision: revision.id, kind: revision.kind, headline: headline(revision) }
      for (const { channel, problem, closed } of waiting) pause(channel, problem, closed)
      for (const { channel, problem } of refused) log.error('channel refused', { ...told, channel, problem })
      if (waiting.length > 0) left.count++
      if (held.length > 0) left.held++
      if (sent.length > 0) log.info('revision told', { ...told, channels: sent })
      else if (muted) log.info('revision muted', told)
      if (folded) log.info('revision folded', told)
      for (const { channel, until, cause } of held) log.info('revision held', { ...told, channel, until, cause })
      if (paceOf(sent) > 0) await wait(paceOf(sent))
    }
    if (Records === undefined) {
      await sweep(ports.store.pendingRevisions, tell, 1)
      log.info('revisions waiting', left)
      for (const channel of ports.channels) {
        if (paused.has(channel.id) || isLate()) continue
        for (const told of await tellRounds(ports, channel)) {
          if (told.state === 'waiting') pause(channel.id, told.problem, told.closed)
          if (told.state === 'sent') log.info('summary told', { channel: channel.id })
        }
      }
      return { batchItemFailures: [] }
    }
    const begin = (record: (typeof Records)[number]) => record.dynamodb?.SequenceNumber ?? ''
    return inOrder(Records, begin, log, async (record) => {
      const revision = await ports.untold(record)
      if (revision) await tell(revision)
    })
  }

export const handler = hosted(AlertEnv, (env, { log, now }) => {
  const rows = tableRows(dynamoClient(), env.TABLE_NAME)
  const ledger = toldReader(rows)
  const site = env.SITE_URL || undefined
  const context = alertContext(ledger, site)
  const configured = channelsOf(env, { context, now, secretOf: (name) => secretByName(name) })
  return alertHandler({
    store: tellStore(rows),
    channels: configured.length > 0 ? configured : [terminalChannel((text) => log.info('alert', { text }), context)],
    context,
    sources: ledger.sourceStates,
    site,
    untold: (record) => untoldRevision(rows, record),
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now,
    log,
  })
})
