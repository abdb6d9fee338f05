import * as z from 'zod/mini'
import type { AlertContext } from '../../core/alerts/message.ts'
import type { Channel, Now } from '../../core/ports.ts'
import { type ChannelKind, ChannelSettings } from '../../schemas/channel.ts'
import type { AlertEnv } from '../../schemas/env.ts'
import type { Revision } from '../../schemas/revision.ts'
import { busChannel } from './eventbridge/channel.ts'
import type { AllowAddress } from './http/address.ts'
import { SecretError } from './secrets/secret.ts'
import { emailChannel } from './ses/channel.ts'
import { slackChannel } from './slack/channel.ts'
import { discordChannel, teamsChannel } from './webhook/chat.ts'
import { standardWebhook } from './webhook/standard.ts'

/** What the channels have around them. */
export interface ChannelHost {
  readonly secretOf: (name: string) => () => Promise<string>
  readonly context: (revision: Revision) => Promise<AlertContext>
  readonly now: Now
  /** For tests on loopback only. */
  readonly allowAddress?: AllowAddress
  readonly slackApi?: string
}

type Makers = {
  readonly [Kind in ChannelKind]: (settings: Extract<ChannelSettings, { kind: Kind }>, host: ChannelHost) => Channel
}

const base = ({ id, route, quiet, digest }: ChannelSettings, { context, allowAddress }: ChannelHost) => ({
  id,
  settings: { route, quiet, ...(digest ? { digest } : {}) },
  context,
  ...(allowAddress ? { allowAddress } : {}),
})

const makers: Makers = {
  slack: (one, host) =>
    slackChannel({
      ...base(one, host),
      secret: host.secretOf(one.secret),
      channel: one.channel,
      ...(host.slackApi === undefined ? {} : { apiUrl: host.slackApi }),
    }),
  teams: (one, host) => teamsChannel({ ...base(one, host), secret: host.secretOf(one.secret) }),
  discord: (one, host) => discordChannel({ ...base(one, host), secret: host.secretOf(one.secret) }),
  webhook: (one, host) =>
    standardWebhook({ ...base(one, host), url: one.url, secret: host.secretOf(one.secret), now: host.now }),
  email: (one, host) => emailChannel({ ...base(one, host), from: one.from, to: one.to }),
  eventbridge: (one, host) => busChannel({ ...base(one, host), bus: one.bus }),
}

/** Milliseconds between two messages to one channel: Slack's pace, which suits the others. */
const pace = 1_000

/** The channel of a user's settings, whatever its kind. */
export function channelOf<Kind extends ChannelKind>(
  settings: Extract<ChannelSettings, { kind: Kind }>,
  host: ChannelHost,
): Channel {
  const make: Makers[Kind] = makers[settings.kind as Kind]
  return { ...closedWithoutSecret(make(settings, host)), pace }
}

/** A channel whose secret nobody has made, or may read, spares the other channels. */
function closedWithoutSecret(channel: Channel): Channel {
  const { tell, announce, show } = channel
  const tried = async <Answer>(send: () => Promise<Answer>) => {
    try {
      return await send()
    } catch (fault) {
      if (fault instanceof SecretError && fault.lasting) return { outcome: 'closed' as const, problem: fault.message }
      throw fault
    }
  }
  return {
    ...channel,
    tell: (...given) => tried(() => tell(...given)),
    ...(announce ? { announce: (...given) => tried(() => announce(...given)) } : {}),
    ...(show ? { show: (...given) => tried(() => show(...given)) } : {}),
  }
}

/** The channels of an environment: those of its list, else the one Slack channel that it names, else none. */
export function channelsOf(
  { CHANNELS, SLACK_SECRET_NAME, SLACK_CHANNEL }: Pick<AlertEnv, 'CHANNELS' | 'SLACK_SECRET_NAME' | 'SLACK_CHANNEL'>,
  host: ChannelHost,
): readonly Channel[] {
  const listed = CHANNELS === '' ? [] : z.array(ChannelSettings).parse(JSON.parse(CHANNELS))
  if (listed.length > 0) return listed.map((one) => channelOf(one, host))
  if (SLACK_SECRET_NAME === '') return []
  const slack = { id: 'slack', kind: 'slack', secret: SLACK_SECRET_NAME, channel: SLACK_CHANNEL }
  return [channelOf(ChannelSettings.parse(slack), host)]
}
