import { openEngine } from '../../cli/local/engine.ts'
import { sqsRecord } from '../../cli/local/sqs-record.ts'
import type { Logger } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { readHandler } from '../../functions/read.ts'
import { onLoopback } from '../http/loopback.ts'

/** Reads pages of a site in one batch by the real handler, in a process of its own, and prints what became of each and the memory that it took. */
const [site = '', ...paths] = process.argv.slice(2)
const engine = await openEngine({})
const endings: Record<string, string> = {}
const note: Logger['info'] = (message, { url, reason } = {}) => {
  const path = String(url).slice(site.length)
  if (message === 'article read') endings[path] = 'read'
  if (message === 'entry parked') endings[path] = `parked: ${String(reason)}`
}
const hosts = hostMemory()
const within = (deadline: number) =>
  createFetcher({ allowAddress: onLoopback, retries: 0, deadline, polite: { hosts, gapOf: () => 0 } })
// Time enough for what is large on a busy machine, little for what never ends.
const [patient, hasty] = [within(60_000), within(500)]
const read = readHandler({
  fetcher: { ...patient, fetch: (url) => (/drip|silent/.test(url) ? hasty : patient).fetch(url) },
  reader: rulesReader,
  snapshots: { put: async () => {} },
  store: dynamoStore(engine.rows),
  now: () => '2026-01-02T00:00:00.000Z',
  log: { info: note, warn: note, error: note },
})

const message = (path: string) =>
  sqsRecord(
    path,
    JSON.stringify({
      url: `${site}${path}`,
      title: path,
      source: 'unruly',
      outlet: 'Unruly',
      lang: 'en',
      offered: '2026-01-02T00:00:00.000Z',
    }),
  )

await read({ Records: [message('/good')] })
const before = process.memoryUsage().rss
const { batchItemFailures } = await read({ Records: paths.map(message) })
for (const { itemIdentifier } of batchItemFailures) endings[itemIdentifier] = 'again'
const megabytes = (process.resourceUsage().maxRSS * 1_024 - before) / 1_048_576
console.log(JSON.stringify({ endings, megabytes }))
await engine.close()
