import type { ChannelRenderer } from '../../../core/alerts/channels/channel.ts'
import { discord } from '../../../core/alerts/channels/discord.ts'
import { teams } from '../../../core/alerts/channels/teams.ts'
import type { Channel } from '../../../core/ports.ts'
import type { PostOptions } from '../http/post.ts'
import { type ChannelOptions, plainChannel } from '../plain-channel.ts'
import { deliver } from './post.ts'

/** A chat that takes messages at an address of its own, which is the secret. */
export interface ChatOptions extends ChannelOptions, Pick<PostOptions, 'allowAddress' | 'resolve'> {
  readonly secret: () => Promise<string>
}

const chat =
  <Rendered>(renderer: ChannelRenderer<Rendered>) =>
  (options: ChatOptions): Channel =>
    plainChannel(options, renderer, async (message, alertId) =>
      deliver(await options.secret(), JSON.stringify(message), alertId, options),
    )

/** Microsoft Teams by a workflow that begins with a webhook request. */
export const teamsChannel = chat(teams)

/** Discord by a webhook of a channel. */
export const discordChannel = chat(discord)
