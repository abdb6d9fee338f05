import * as z from 'zod/mini'
import { ChannelSettings, SecretName } from '../schemas/channel.ts'
import { TokenHashes, WriterHashes } from '../schemas/env.ts'
import { ModelSettings, ReaderMode } from '../schemas/model.ts'

const SlackChannel = z._default(
  z.string().check(z.regex(/^([A-Z][A-Z0-9]+)?$/, 'Expected the id of a Slack channel, such as C0123456789')),
  '',
)

/** What a deployment may choose: `npx cdk deploy -c slackSecret=walkback/slack -c access=public`. */
export const Settings = z.object({
  /** Names the stack; two deployments of one account have two names, and nothing else of theirs is named. */
  name: z._default(z.string(), 'Walkback'),
  /** Name of the secret with the bot token or the webhook's address; without one, alerts go to the log. */
  slackSecret: z._default(z.union([SecretName, z.literal('')]), ''),
  /** Slack's id of the channel; needed with a bot token. */
  slackChannel: SlackChannel,
  /** Address or mailbox that a publisher is told with every request. */
  contact: z._default(z.string(), ''),
  /** Channels of one's own, in place of the one above; the option names their file. */
  channels: z._default(z.array(ChannelSettings), []),
  /** Slack's id of a test channel: with it, a second stack beside the first sends a made-up story to it each hour, and raises an alarm where none arrives. */
  canaryChannel: SlackChannel,
  /** Who reads the articles; where a model does, `model` says which. */
  reader: z._default(ReaderMode, 'rules'),
  /** The model and its bounds; the option names its file. */
  model: z.optional(ModelSettings),
  /** Who may read the API and the page: callers who sign with IAM, or everybody. */
  access: z._default(z.enum(['iam', 'public']), 'iam'),
  /** SHA-256 of each token that may read the API, in hexadecimal, parted by commas; without any, whoever `access` lets in may. */
  readTokenHashes: TokenHashes,
  /** Who may decide over HTTP, `NAME:HASH` parted by commas, each hash the SHA-256 of a token; without any, nobody may. */
  writeTokenHashes: WriterHashes,
  /** Whether there are metrics for each source as well, which cost more than all else where there are many. */
  sourceMetrics: z._default(z.enum(['off', 'on']), 'off'),
  /** Hears of every alarm; without one, alarms show in CloudWatch alone. */
  alarmEmail: z.optional(z.email()),
})
export type Settings = z.infer<typeof Settings>

/** The settings by whatever answers for a name, such as the context of the command line; throws on a value that is none. */
export function readSettings(settingOf: (name: string) => unknown): Settings {
  const given = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, settingOf(name)]))
  const parsed = Settings.safeParse(given)
  if (parsed.success && (parsed.data.reader === 'rules' || parsed.data.model)) return parsed.data
  if (parsed.success)
    throw new Error('Expected a model for that reader, got none. Name its file with -c model=my-model.yaml.')
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
  throw new Error(
    `Expected settings as in cdk/settings.ts, got a fault in ${problems.join(', ')}. Correct the -c options.`,
  )
}

/** What a stack is made of: the settings, and whether it carries the canary. */
export interface StackSettings extends Settings {
  readonly canary?: true
}

/** The settings of the stack that carries the canary: the same code and bot, a channel of its own, closed to readers. */
export const canaryOf = ({ contact, slackSecret, canaryChannel, alarmEmail }: Settings): StackSettings => ({
  ...readSettings(() => undefined),
  canary: true,
  ...{ contact, slackSecret, slackChannel: canaryChannel, canaryChannel, alarmEmail },
})
