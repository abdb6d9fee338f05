import { type ChannelSettings, ChannelsFile } from '../../schemas/channel.ts'
import { readSettingsFile } from '../documents/settings-file.ts'

/** A list of channels that cannot be used; each line of the message names one problem, from `FILE:LINE:COLUMN` on. */
export class ChannelsFileError extends Error {
  override readonly name = 'ChannelsFileError'
}

/** The channels of a user's list in YAML or JSON; throws a ChannelsFileError that names every problem. */
export function loadChannels(text: string, file: string): readonly ChannelSettings[] {
  const read = readSettingsFile(text, file, ChannelsFile)
  if (!read.ok) throw new ChannelsFileError(read.problems.join('\n'))
  const { channels } = read.data
  const twice = channels.findIndex(({ id }, at) => channels.findIndex((other) => other.id === id) < at)
  if (twice < 0) return channels
  const id = channels[twice]?.id
  throw new ChannelsFileError(`${read.at(['channels', twice, 'id'])} Expected each id once, got "${id}" again`)
}
