import * as z from 'zod'
import { Bound, DealKind, Instant, Measure, PartialDate, PartyId, Scope, Stance, Unit } from './primitives.ts'

/** What is now known of a figure. */
export const Standing = z.object({
  value: z.number().positive(),
  low: z.number().positive().optional(),
  bound: Bound,
  stance: Stance,
})
export type Standing = z.infer<typeof Standing>

/** One tracked quantity of a deal with its standing. */
export const Figure = z.object({
  id: z.string(),
  deal: z.string(),
  parties: z.array(PartyId).min(1),
  measure: Measure,
  unit: Unit,
  scope: Scope,
  part: z.literal(true).optional(),
  standing: Standing,
  /** When the standing was said, and when we learned it. */
  asOf: PartialDate.or(Instant),
  learned: Instant.optional(),
  /** Ids of the claims behind it, in the order in which they were said. */
  claims: z.array(z.string()).min(1),
  /** Ids of its revisions, in order. */
  revisions: z.array(z.string()),
  /** Ids of people's decisions that name its claims. */
  decisions: z.array(z.string()).optional(),
})
export type Figure = z.infer<typeof Figure>

/** An agreement, plan or talk between named parties. */
export const Deal = z.object({
  id: z.string(),
  parties: z.array(PartyId).min(1),
  kind: DealKind,
  figures: z.array(z.string()).min(1),
  firstSaid: PartialDate.or(Instant),
  lastSaid: PartialDate.or(Instant),
})
export type Deal = z.infer<typeof Deal>
