import * as z from 'zod/mini'
import { ExitError, exitCodes } from '../exit.ts'
import { chooseChannels } from '../local/channels.ts'
import { type Call, optionsOf } from '../verb.ts'
import { type Trial, tryChannel } from './try-channel.ts'

const Options = z.object({ channels: z.optional(z.string()), json: z._default(z.boolean(), false) })

/** Sends a test message to each channel; ends with 3 where something is to be put right. */
export async function run(call: Call): Promise<number> {
  const { channels: file, json } = optionsOf(Options, call)
  const channels = await chooseChannels(file, async () => ({}))
  if (channels.length === 0)
    throw new ExitError(
      'config',
      'Expected a channel to try, got none. Set WALKBACK_SLACK and WALKBACK_SLACK_CHANNEL, or give --channels.',
    )
  const trials: Trial[] = []
  for (const channel of channels) trials.push(...(await tryChannel(channel, new Date().toISOString())))
  const lines = trials.map(
    ({ channel, what, ok, text }) => `${ok ? 'ok  ' : 'FIX '} ${channel} ${what.padEnd(8)} ${text}`,
  )
  call.console.print(json ? JSON.stringify(trials) : lines.join('\n'))
  return trials.every(({ ok }) => ok) ? exitCodes.ok : exitCodes.config
}
