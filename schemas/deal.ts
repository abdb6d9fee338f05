import * as z from 'zod/mini'
import {
  Bound,
  DealKind,
  Instant,
  MaybeTrue,
  Measure,
  PartialDate,
  PartyId,
  Positive,
  Scope,
  Stance,
  Text,
  Unit,
} from './primitives.ts'

/** What is now known of a figure. */
export const Standing = z.object({
  value: Positive,
  low: z.optional(Positive),
  bound: Bound,
  stance: Stance,
})
export type Standing = z.infer<typeof Standing>

/** One tracked quantity of a deal with its standing. */
export const Figure = z.object({
  id: Text,
  deal: Text,
  parties: z.array(PartyId).check(z.minLength(1)),
  measure: Measure,
  unit: Unit,
  scope: Scope,
  part: MaybeTrue,
  standing: Standing,
  /** When the standing was said, and when we learned it. */
  asOf: z.union([PartialDate, Instant]),
  learned: z.optional(Instant),
  /** Ids of the claims behind it, in the order in which they were said. */
  claims: z.array(Text).check(z.minLength(1)),
  /** Ids of its revisions, in order. */
  revisions: z.array(Text),
  /** Ids of people's decisions that name its claims. */
  decisions: z.optional(z.array(Text)),
})
export type Figure = z.infer<typeof Figure>

/** An agreement, plan or talk between named parties. */
export const Deal = z.object({
  id: Text,
  parties: z.array(PartyId).check(z.minLength(1)),
  kind: DealKind,
  figures: z.array(Text).check(z.minLength(1)),
  firstSaid: z.union([PartialDate, Instant]),
  lastSaid: z.union([PartialDate, Instant]),
})
export type Deal = z.infer<typeof Deal>
