import * as z from 'zod/mini'
import './messages.ts'

export const Name = z.string().check(z.minLength(1))
/** Empty where the thing is not used: cdk sets every variable, so that a forgotten one does not compile. */
export const Optional = z._default(z.string(), '')

/** Every function's environment; cdk supplies each as `Record<keyof PollEnv, string>` and so on. */
export const Base = z.object({
  TABLE_NAME: Name,
  LOG_LEVEL: z._default(z.enum(['info', 'warn', 'error']), 'info'),
  /** Tells the metrics of one deployment from those of another in the same account. */
  DEPLOYMENT: z._default(z.string(), 'Walkback'),
  /** Whether there are metrics for each source as well. */
  SOURCE_METRICS: z._default(z.enum(['', 'on']), ''),
})

/** Where a publisher can complain: an address or a mailbox that every request names. */
export const Contact = { CONTACT: Optional }

export const PollEnv = z.extend(Base, {
  QUEUE_URL: z.url(),
  ...Contact,
  /** The feed of a canary deployment, which reads nothing else; empty in all others. */
  CANARY_FEED: z._default(z.union([z.url(), z.literal('')]), ''),
})
export type PollEnv = z.infer<typeof PollEnv>

export const ReconcileEnv = Base
export type ReconcileEnv = z.infer<typeof ReconcileEnv>

export const AlertEnv = z.extend(Base, {
  /** Name of the secret that holds a bot token (`xoxb-...`) or the address of an incoming webhook. */
  SLACK_SECRET_NAME: Optional,
  /** Slack's id of the channel, `C0123456789`; needed with a bot token. */
  SLACK_CHANNEL: Optional,
  /** Channels of one's own as JSON (schemas/channel.ts), in place of the one above. */
  CHANNELS: Optional,
  /** Address of the dashboard, for the links in a message. */
  SITE_URL: Optional,
})
export type AlertEnv = z.infer<typeof AlertEnv>

/** Hashes of tokens, parted by commas: SHA-256 in hexadecimal. */
export const TokenHashes = z._default(
  z.string().check(z.regex(/^([0-9a-f]{64}(,[0-9a-f]{64})*)?$/, 'Expected SHA-256 in hexadecimal, parted by commas')),
  '',
)

/** Who may decide, parted by commas: a name and the SHA-256 of a token, `ada:9f86d0...`. */
export const WriterHashes = z._default(
  z
    .string()
    .check(
      z.regex(
        /^([\w.@-]+:[0-9a-f]{64}(,[\w.@-]+:[0-9a-f]{64})*)?$/,
        'Expected NAME:HASH, parted by commas, each hash a SHA-256 in hexadecimal',
      ),
    ),
  '',
)

export const ApiEnv = z.extend(Base, {
  /** Where the dashboard lies in the bundle; empty where the API stands alone. */
  WEB_FOLDER: Optional,
  /** Of the tokens that may read; empty where everybody may. */
  READ_TOKEN_HASHES: TokenHashes,
  /** Of the tokens that may decide, each with its bearer's name; empty where nothing can be written. */
  WRITE_TOKEN_HASHES: WriterHashes,
  /** Whether it serves the site that a canary deployment reads. */
  CANARY: z._default(z.enum(['', 'on']), ''),
})
export type ApiEnv = z.infer<typeof ApiEnv>
