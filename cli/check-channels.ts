import { awsProblem } from '../functions/adapters/eventbridge/aws-problem.ts'
import type { ChannelSettings } from '../schemas/channel.ts'
import type { Check } from './doctor.ts'
import { settingsOf } from './local/channels.ts'

/** Looks at the channels that are set, without asking them; `walkback slack test` asks. */
export async function checkChannels(file: string | undefined): Promise<readonly Check[]> {
  try {
    const settings = await settingsOf(file)
    return settings.length > 0 ? await Promise.all(settings.map(checkChannel)) : [check('channels', true, none)]
  } catch (fault) {
    return [check('channels', false, fault instanceof Error ? fault.message : String(fault))]
  }
}

const none =
  'none is set: alerts are shown in the terminal. Set WALKBACK_SLACK and WALKBACK_SLACK_CHANNEL, or give --channels'
const check = (name: string, ok: boolean, text: string): Check => ({ name, ok, text })

async function checkChannel(settings: ChannelSettings): Promise<Check> {
  const { id, kind } = settings
  const problem = 'secret' in settings ? secretProblem(settings) : await awsProblem()
  if (problem !== undefined) return check(id, false, `${kind}: ${problem}`)
  return check(id, true, `${kind}: ${whatWorks(settings)}. \`walkback slack test\` sends a message there`)
}

type WithSecret = Extract<ChannelSettings, { secret: string }>

/** What the secret of each kind looks like; what was set instead is not told. */
const secrets: Readonly<Record<WithSecret['kind'], { readonly form: RegExp; readonly expected: string }>> = {
  slack: { form: /^(xoxb-|https:\/\/)/, expected: 'a bot token (xoxb-...), or the address of an incoming webhook' },
  teams: { form: /^https:\/\//, expected: 'the address of a workflow that begins with a webhook request' },
  discord: { form: /^https:\/\//, expected: 'the address of a webhook, from the settings of the channel' },
  webhook: { form: /^whsec_[A-Za-z0-9+/]{24,}={0,2}/, expected: 'whsec_ and base64' },
}

function secretProblem(settings: WithSecret): string | undefined {
  const secret = process.env[settings.secret]?.trim()
  const { form, expected } = secrets[settings.kind]
  const name = settings.secret
  if (!secret) return `Expected ${name} to be set in the environment, to ${expected}, got nothing`
  if (!form.test(secret)) return `Expected ${name} to be ${expected}, got something else`
  if (settings.kind === 'slack' && secret.startsWith('xoxb-') && settings.channel === '')
    return `Expected the id of the channel beside the bot token, C0123456789, got none. ${whereChannel}`
  return undefined
}

const whereChannel = 'It stands at the end of the channel’s details in Slack'

function whatWorks(settings: ChannelSettings): string {
  if (!('secret' in settings)) return 'region and credentials of AWS are found'
  if (settings.kind !== 'slack') return 'its secret is set'
  return process.env[settings.secret]?.trim().startsWith('xoxb-')
    ? 'a bot token and its channel are set'
    : 'an incoming webhook is set: messages arrive, but without threads, edits or a search for a lost answer. A bot token ' +
        '(chat:write, channels:history) and a channel id give these'
}
