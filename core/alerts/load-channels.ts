import { parseDocument } from 'yaml'
import { type ChannelSettings, ChannelsFile } from '../../schemas/channel.ts'

/** A list of channels that cannot be used; each line of the message names one problem. */
export class ChannelsFileError extends Error {
  override readonly name = 'ChannelsFileError'
}

/** The channels of a user's list in YAML or JSON; throws a ChannelsFileError that names every problem. */
export function loadChannels(text: string, file: string): readonly ChannelSettings[] {
  const document = parseDocument(text, { prettyErrors: true })
  if (document.errors.length > 0)
    throw new ChannelsFileError(
      document.errors.map(({ message }) => `${file} Expected YAML or JSON, got ${message}`).join('\n'),
    )
  const parsed = ChannelsFile.safeParse(document.toJS())
  if (!parsed.success)
    throw new ChannelsFileError(
      parsed.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`).join('\n'),
    )
  const { channels } = parsed.data
  const twice = channels.find(({ id }, at) => channels.findIndex((other) => other.id === id) < at)
  if (twice) throw new ChannelsFileError(`${file} Expected each id once, got "${twice.id}" again`)
  return channels
}
