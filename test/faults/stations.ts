import type { Fetcher, Logger, Now, Reader } from '../../core/ports.ts'
import { readEntries } from '../../core/sources/index.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { counts } from '../../functions/adapters/dynamodb/counts.ts'
import { foldStore, pollStore, readStore, tellStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { toldReader } from '../../functions/adapters/dynamodb/told-reader.ts'
import { s3Snapshots } from '../../functions/adapters/s3/snapshots.ts'
import { secretByName } from '../../functions/adapters/secrets/secret.ts'
// Loaded here: what a station loads on its way would take real time of a virtual clock.
import '@aws-sdk/client-secrets-manager'
import '../../functions/adapters/slack/bot.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { sqsQueue } from '../../functions/adapters/sqs/queue.ts'
import { alertHandler } from '../../functions/alert.ts'
import { pollHandler } from '../../functions/poll.ts'
import { readHandler } from '../../functions/read.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import type { Source } from '../../schemas/source.ts'
import type { Station } from './faults.ts'
import type { Clients } from './services.ts'
import { feedAddress } from './stories.ts'

/** What one call of a function has around it: the clients whose every call is a gate, and a virtual clock. */
export interface Around {
  readonly clients: Clients
  readonly fetcher: Fetcher
  readonly slackFetch: typeof fetch
  readonly reader: Reader
  readonly now: Now
  readonly log: Logger
}

const table = 'walkback'
const source: Source = { id: 'wire', url: feedAddress, kind: 'feed', outlet: 'Wire', lang: 'en', interval: 30 }

/** The handlers as the deployed functions make them, over the clients of one call. */
export const stations: Readonly<Record<Station, (around: Around) => (event: never) => Promise<unknown>>> = {
  poll({ clients, fetcher, now, log }) {
    const store = pollStore(tableRows(clients.dynamodb, table))
    const poll = pollHandler({
      fetcher,
      readEntries,
      store,
      queue: sqsQueue('https://queue.example/q', clients.sqs),
      now,
      log,
    })
    return () => poll({ sources: [source] })
  },
  read({ clients, fetcher, reader, now, log }) {
    const store = readStore(tableRows(clients.dynamodb, table))
    return readHandler({ fetcher, reader, snapshots: s3Snapshots('snapshots', clients.s3), store, now, log })
  },
  reconcile({ clients, now, log }) {
    const rows = tableRows(clients.dynamodb, table)
    return reconcileHandler({ store: foldStore(rows), counts: counts(rows), now, log })
  },
  alert({ clients, slackFetch, now, log }) {
    const rows = tableRows(clients.dynamodb, table)
    const context = alertContext(toldReader(rows))
    return alertHandler({
      store: tellStore(rows),
      context,
      channels: [
        slackChannel({
          secret: secretByName('walkback/slack', clients.secrets),
          channel: 'C0123456789',
          context,
          fetch: slackFetch,
        }),
      ],
      untold: (record) => untoldRevision(rows, record),
      now,
      log,
    })
  },
}
