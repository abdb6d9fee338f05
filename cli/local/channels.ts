import { readFile } from 'node:fs/promises'
import { loadChannels } from '../../core/alerts/load-channels.ts'
import type { AlertContext } from '../../core/alerts/message.ts'
import type { Channel } from '../../core/ports.ts'
import { type ChannelHost, channelOf } from '../../functions/adapters/channels.ts'
import { ChannelSettings } from '../../schemas/channel.ts'
import type { Revision } from '../../schemas/revision.ts'
import { ExitError } from '../exit.ts'

/** The channels of this machine: those of a file, else Slack where WALKBACK_SLACK is set; their secrets are environment variables. `pastIsNews` where a story of the past is told. */
export async function chooseChannels(
  file: string | undefined,
  context: (revision: Revision) => Promise<AlertContext>,
  pastIsNews = false,
): Promise<readonly Channel[]> {
  const host: ChannelHost = {
    context,
    now: () => new Date().toISOString(),
    // A channel without its secret says what it expects; the others go on.
    secretOf: (name) => async () => process.env[name]?.trim() ?? '',
  }
  const found = await settingsOf(file)
  return found.map((one) => channelOf(pastIsNews ? { ...one, quiet: { ...one.quiet, old: forEver } } : one, host))
}

/** In days. */
const forEver = Number.MAX_SAFE_INTEGER

/** What is set of channels on this machine. */
export async function settingsOf(file: string | undefined): Promise<readonly ChannelSettings[]> {
  if (file !== undefined) return loadChannels(await textOf(file), file)
  if (!process.env['WALKBACK_SLACK']) return []
  const channel = process.env['WALKBACK_SLACK_CHANNEL'] ?? ''
  return [ChannelSettings.parse({ id: 'slack', kind: 'slack', secret: 'WALKBACK_SLACK', channel })]
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new ExitError('config', `Expected a list of channels in ${file}, got none. Check the path of --channels.`, {
      cause,
    })
  }
}
