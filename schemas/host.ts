import * as z from 'zod/mini'
import { Instant, Positive, Text } from './primitives.ts'

/** What a site's robots.txt lets us have, as last read. */
export const HostRobots = z.object({
  rules: z.array(z.object({ allow: z.boolean(), path: Text })),
  /** Seconds between two requests, where the site asks for it. */
  crawlDelay: z.optional(Positive),
  /** The file could not be had, and no older copy is known: all is forbidden until it can. */
  unavailable: z.optional(z.boolean()),
  /** Until when it need not be asked for again. */
  freshUntil: Instant,
})
export type HostRobots = z.infer<typeof HostRobots>
