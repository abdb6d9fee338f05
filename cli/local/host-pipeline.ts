import { join } from 'node:path'
import type { Logger, Reader } from '../../core/ports.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { lastingHosts } from '../../functions/adapters/dynamodb/hosts.ts'
import { terminalChannel } from '../../functions/adapters/terminal-channel.ts'
import type { Source } from '../../schemas/source.ts'
import { chooseChannels } from './channels.ts'
import type { Host, HostOptions } from './host.ts'
import { type LocalPipeline, localPipeline } from './pipeline.ts'
import { snapshotFolder, snapshotMemory } from './snapshot-folder.ts'
import { webFetcher } from './web.ts'

export interface HostPipelineOptions extends HostOptions {
  /** What is read; a list with an address of this machine lets this machine be read. */
  readonly sources: readonly Pick<Source, 'url'>[]
  readonly log: Logger
  /** Takes each alert as it is told in the terminal. */
  readonly tell: (text: string) => void
  /** The user's own list of channels. */
  readonly channels?: string | undefined
  /** True where what is read is a story of the past, which is told as if it happened now. */
  readonly pastIsNews?: boolean
  /** Who reads; the rules without it. */
  readonly reader?: Reader
  /** The address of the page, for the links in an alert. */
  readonly site?: string
}

/** The pipeline of this machine over a host's table, with the clock, the network and the channels of this machine. */
export async function hostPipeline(host: Host, options: HostPipelineOptions): Promise<LocalPipeline> {
  const { sources, log, tell, site, data, reader } = options
  const context = alertContext(host.ledger, site)
  return localPipeline({
    rows: host.rows,
    ...(reader ? { reader } : {}),
    fetcher: webFetcher(
      sources.map(({ url }) => url),
      lastingHosts(host.rows),
    ),
    snapshots: data === undefined ? snapshotMemory() : snapshotFolder(join(data, 'snapshots')),
    channels: [
      terminalChannel(tell, context),
      ...(await chooseChannels(options.channels, context, options.pastIsNews)),
    ],
    context,
    ...(site === undefined ? {} : { site }),
    sources: host.ledger.sourceStates,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => new Date().toISOString(),
    log,
  })
}
