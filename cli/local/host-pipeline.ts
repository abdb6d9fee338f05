import { join } from 'node:path'
import type { Logger } from '../../core/ports.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { terminalChannel } from '../../functions/adapters/terminal-channel.ts'
import type { Source } from '../../schemas/source.ts'
import { chooseChannels } from './channels.ts'
import type { Host, HostOptions } from './host.ts'
import { type LocalPipeline, localPipeline } from './pipeline.ts'
import { snapshotFolder, snapshotMemory } from './snapshot-folder.ts'

export interface HostPipelineOptions extends HostOptions {
  readonly sources: readonly Source[]
  readonly log: Logger
  /** Takes each alert as it is told in the terminal. */
  readonly tell: (text: string) => void
  /** The user's own list of channels. */
  readonly channels?: string | undefined
  /** The address of the page, for the links in an alert. */
  readonly site?: string
}

/** The pipeline of this machine over a host's table, with the clock, the network and the channels of this machine. */
export async function hostPipeline(host: Host, options: HostPipelineOptions): Promise<LocalPipeline> {
  const { sources, log, tell, site, data } = options
  const context = alertContext(host.ledger, site)
  return localPipeline({
    rows: host.rows,
    fetcher: createFetcher(sources.some(onThisMachine) ? { allowAddress: isLoopback } : {}),
    snapshots: data === undefined ? snapshotMemory() : snapshotFolder(join(data, 'snapshots')),
    channels: [terminalChannel(tell, context), ...(await chooseChannels(options.channels, context))],
    context,
    sources: host.ledger.sourceStates,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => new Date().toISOString(),
    log,
  })
}

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.')

// Whoever lists a source of this machine wants this machine read; no other list reaches it.
const onThisMachine = ({ url }: Source) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
