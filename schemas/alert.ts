import * as z from 'zod'
import { Instant } from './primitives.ts'

/** The delivery of one revision to one channel. */
export const Alert = z.object({
  /** Derived from revision and channel, so that one is told once. */
  id: z.string(),
  revision: z.string(),
  channel: z.string(),
  /** `muted` by the policy; `refused` by the channel, with the problem. */
  state: z.enum(['pending', 'sending', 'sent', 'muted', 'refused']),
  /** What the channel called the message (Slack's `ts`), once sent. */
  receipt: z.string().optional(),
  sentAt: Instant.optional(),
  attempts: z.number().int().nonnegative(),
  /** No attempt is made before: the lease of one that is sending, or the wait that the channel asked for. */
  notBefore: Instant.optional(),
  problem: z.string().optional(),
})
export type Alert = z.infer<typeof Alert>
