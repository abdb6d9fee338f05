import type { ChannelSettings } from '../schemas/channel.ts'
import type { Check } from './doctor.ts'
import { settingsOf } from './local/channels.ts'

/** Looks at the channels that are set, without asking them; `walkback slack test` asks. */
export async function checkChannels(file: string | undefined): Promise<readonly Check[]> {
  try {
    const settings = await settingsOf(file)
    return settings.length > 0 ? settings.map(checkChannel) : [check('slack', true, none)]
  } catch (fault) {
    return [check('channels', false, fault instanceof Error ? fault.message : String(fault))]
  }
}

const none = 'not set: alerts are shown in the terminal. Set WALKBACK_SLACK, or give --channels'

function checkChannel(settings: ChannelSettings): Check {
  const { id, kind } = settings
  if (!('secret' in settings)) return check(id, true, `${kind}, with the credentials of this machine for AWS`)
  const secret = process.env[settings.secret]?.trim()
  if (!secret) return check(id, false, `Expected ${settings.secret} to be set in the environment, got nothing`)
  return settings.kind === 'slack' ? checkSlack(settings, secret) : check(id, true, `${kind}, its secret is set`)
}

function checkSlack({ id, channel }: Extract<ChannelSettings, { kind: 'slack' }>, secret: string): Check {
  if (secret.startsWith('https://')) return check(id, true, webhook)
  if (!secret.startsWith('xoxb-')) return check(id, false, 'Expected an incoming webhook, or a bot token (xoxb-...)')
  if (channel === '') return check(id, false, 'Expected the id of the channel beside the bot token, C0123456789')
  return check(id, true, 'a bot token and its channel are set')
}

const webhook =
  'an incoming webhook is set: messages arrive, but without threads, edits or a search for a lost answer. A bot token ' +
  '(chat:write, channels:history) and a channel id give these'

const check = (name: string, ok: boolean, text: string): Check => ({ name, ok, text })
