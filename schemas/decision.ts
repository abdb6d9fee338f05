import * as z from 'zod/mini'
import { Instant, PartyId, Text } from './primitives.ts'

const Made = z.object({
  /** Derived from everything else in it. */
  id: Text,
  /** Who made it. */
  by: z.string().check(z.minLength(1)),
  at: Instant,
  why: z.string().check(z.minLength(1)),
})

/** How long something is muted: until a day, or until its amount moves again; for good without it. */
export const MuteUntil = z.union([z.literal('until_it_moves'), z.iso.date()])

const ClaimId = z.string().check(z.minLength(1))

/**
 * What a person decided where the rules were wrong. It names claims and not figures, since a figure's id may change when
 * an earlier article is found; the fold takes it into account, and nothing is edited in place.
 */
export const Decision = z.discriminatedUnion('kind', [
  /** Both claims speak of one figure. */
  z.extend(Made, { kind: z.literal('merge'), claim: ClaimId, into: ClaimId }),
  /** The claim speaks of another figure than the other one. */
  z.extend(Made, { kind: z.literal('split'), claim: ClaimId, from: ClaimId }),
  /** What texts call the one is the other. */
  z.extend(Made, { kind: z.literal('rename'), party: PartyId, to: PartyId }),
  /** The figure of which the claim speaks pages nobody. */
  z.extend(Made, { kind: z.literal('mute'), claim: ClaimId, until: z.optional(MuteUntil) }),
  /** Another decision no longer holds. */
  z.extend(Made, { kind: z.literal('withdraw'), decision: z.string().check(z.minLength(1)) }),
])
export type Decision = z.infer<typeof Decision>
