import * as z from 'zod/mini'
import { Count, Instant, MaybeText, Text } from './primitives.ts'
import { Severity } from './revision.ts'

/** Why a revision did not go out to a channel as a message of its own. */
export const QuietCause = z.enum([
  'late',
  'old',
  'kind_muted',
  'below_floor',
  'other_party',
  'other_measure',
  'other_language',
  'below_threshold',
  'muted',
  'decided',
  'undone',
  'flapping',
  'over_cap',
  'channel_ended',
])
export type QuietCause = z.infer<typeof QuietCause>

/** The delivery of one revision, or of one summary, to one channel. */
export const Alert = z.object({
  /** Derived from revision and channel, so that one is told once. */
  id: Text,
  revision: Text,
  /** The revision's figure, for the way to its page. */
  figure: MaybeText,
  channel: Text,
  /** `muted` by the channel's settings, `folded` into one message with others; `refused` by the channel, with the problem. */
  state: z.enum(['pending', 'sending', 'sent', 'muted', 'folded', 'refused']),
  /** What the channel called the message (Slack's `ts`), once sent. */
  receipt: MaybeText,
  sentAt: z.optional(Instant),
  attempts: Count,
  /** No attempt is made before: the lease of one that is sending, or the wait that the channel asked for. */
  notBefore: z.optional(Instant),
  problem: MaybeText,
  /** When it was sent, left out, folded or refused: its place in the channel's journal. */
  over: z.optional(Instant),
  cause: z.optional(QuietCause),
  /** What it says or would have said, for digests. */
  headline: MaybeText,
  severity: z.optional(Severity),
  /** How many independent origins the message counts. */
  origins: z.optional(z.int().check(z.positive())),
})
export type Alert = z.infer<typeof Alert>

/** What is remembered of a channel between two runs. */
export const ChannelState = z.object({
  channel: Text,
  /** Counts its changes: a change asks that none came between. */
  turn: z.int().check(z.positive()),
  /** When the channel was first used: no digest looks further back. */
  since: Instant,
  /** When messages were sent in the last hour, oldest first. */
  sent: z.array(Instant),
  /** Alerts over the hourly cap, to be told in one message. */
  folded: z.array(Text),
  /** Those of them that the message under way tells. */
  folding: z.array(Text),
  /** Why nothing is sent there any more. */
  ended: MaybeText,
})
export type ChannelState = z.infer<typeof ChannelState>

/** The thread of a deal in a channel. */
export const Thread = z.object({
  channel: Text,
  deal: Text,
  /** What the channel calls the root message (Slack's `ts`). */
  root: Text,
  /** The alert that the root was sent for, by which it is found again. */
  alert: Text,
  /** The revision that the root shows. */
  revision: Text,
})
export type Thread = z.infer<typeof Thread>
