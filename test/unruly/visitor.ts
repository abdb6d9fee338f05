import { sqsRecord } from '../../cli/local/sqs-record.ts'
import type { Logger } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { dynamoClient, tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { readHandler } from '../../functions/read.ts'
import { onLoopback } from '../http/loopback.ts'

/**
 * Reads pages of a site by the real handler, in a process of its own beside the engine, and prints what became
 * of each, the memory that they took, and the most that the process ever had.
 */
const [site = '', endpoint = '', ...paths] = process.argv.slice(2)
const client = dynamoClient(endpoint)
const endings: Record<string, string> = {}
const note: Logger['info'] = (message, { url, reason } = {}) => {
  const path = String(url).slice(site.length)
  if (message === 'article read') endings[path] = 'read'
  if (message === 'entry waits for its host') endings[path] = 'again'
  if (message === 'entry parked') endings[path] = `parked: ${String(reason)}`
}
const hosts = hostMemory()
const within = (deadline: number) =>
  createFetcher({ allowAddress: onLoopback, deadline, polite: { hosts, gapOf: () => 0 } })
// Time enough for what is large on a busy machine, little for what never ends.
const [patient, hasty] = [within(60_000), within(500)]
const read = readHandler({
  fetcher: { ...patient, fetch: (url) => (/drip|silent/.test(url) ? hasty : patient).fetch(url) },
  reader: rulesReader,
  snapshots: { put: async () => {} },
  store: dynamoStore(tableRows(client, 'walkback')),
  now: () => '2026-01-02T00:00:00.000Z',
  log: { info: note, warn: note, error: note },
})

/** As many as the queue gives at once. */
const batchSize = 5

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
for (let from = 0; from < paths.length; from += batchSize) {
  const { batchItemFailures } = await read({ Records: paths.slice(from, from + batchSize).map(message) })
  for (const { itemIdentifier } of batchItemFailures) endings[itemIdentifier] = 'again'
}
const whole = process.resourceUsage().maxRSS * 1_024
console.log(JSON.stringify({ endings, megabytes: (whole - before) / 1_048_576, whole: whole / 1_048_576 }))
client.destroy()
