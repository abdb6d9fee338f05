import { join } from 'node:path'
import * as z from 'zod/mini'
import { openHost } from '../../cli/local/host.ts'
import { localPipeline } from '../../cli/local/pipeline.ts'
import { snapshotFolder } from '../../cli/local/snapshot-folder.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { Source } from '../../schemas/source.ts'

// A process that works through its sources once, over the embedded engine on disk, and may be killed at any moment.
const Given = z.object({ data: z.string(), sources: z.array(Source), slack: z.string() })
const { data, sources, slack } = Given.parse(JSON.parse(process.argv[2] ?? ''))

const host = await openHost({ data })
const pipeline = localPipeline({
  rows: host.rows,
  fetcher: createFetcher({ allowAddress: () => true, retries: 0 }),
  snapshots: snapshotFolder(join(data, 'snapshots')),
  channels: [slackChannel({ secret: async () => 'xoxb-loopback', channel: 'C0LOOPBACK', apiUrl: slack })],
  now: () => new Date().toISOString(),
  log: { info: () => {}, warn: () => {}, error: () => {} },
})
process.send?.('begun')
await pipeline.pass(sources, { force: true })
await host.close()
process.send?.('done', () => process.disconnect())
