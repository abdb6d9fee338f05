import * as z from 'zod'
import { Instant } from './primitives.ts'

/** Whether an article is still where it was read; one that is gone takes back nothing. */
export const Presence = z.object({
  article: z.string(),
  /** `missing` after a first look that found nothing there, `gone` after repeated ones. */
  state: z.enum(['there', 'missing', 'gone']),
  /** Looks in a row that found nothing there. */
  misses: z.number().int().nonnegative(),
  /** When the first of those was. */
  since: Instant.optional(),
  checkedAt: Instant,
})
export type Presence = z.infer<typeof Presence>
