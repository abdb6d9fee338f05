import * as z from 'zod'
import { Instant, PartyId } from './primitives.ts'

const Made = z.object({
  /** Derived from everything else in it. */
  id: z.string(),
  /** Who made it. */
  by: z.string().min(1),
  at: Instant,
  why: z.string().min(1),
})

/** How long something is muted: until a day, or until its amount moves again; for good without it. */
export const MuteUntil = z.union([z.literal('until_it_moves'), z.iso.date()])

const ClaimId = z.string().min(1)

/**
 * What a person decided where the rules were wrong. It names claims and not figures, since a figure's id may change when
 * an earlier article is found; the fold takes it into account, and nothing is edited in place.
 */
export const Decision = z.discriminatedUnion('kind', [
  /** Both claims speak of one figure. */
  Made.extend({ kind: z.literal('merge'), claim: ClaimId, into: ClaimId }),
  /** The claim speaks of another figure than the other one. */
  Made.extend({ kind: z.literal('split'), claim: ClaimId, from: ClaimId }),
  /** What texts call the one is the other. */
  Made.extend({ kind: z.literal('rename'), party: PartyId, to: PartyId }),
  /** The figure of which the claim speaks pages nobody. */
  Made.extend({ kind: z.literal('mute'), claim: ClaimId, until: MuteUntil.optional() }),
  /** Another decision no longer holds. */
  Made.extend({ kind: z.literal('withdraw'), decision: z.string().min(1) }),
])
export type Decision = z.infer<typeof Decision>

const Id = z.string().trim().min(1).max(200)
const wished = {
  why: z.string().trim().min(1).max(1000).meta({ description: 'The reason, which is kept with the decision.' }),
  at: Instant.optional().meta({
    description: 'When it was decided, now without it. A request that gives it may be repeated: it is one decision.',
  }),
}

/** What somebody wants decided, naming figures as they are shown to people. */
export const Wish = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('mute'),
      figure: Id,
      until: MuteUntil.optional().meta({
        description: 'A day, or `until_it_moves`: what moves the amount pages again. For good without it.',
      }),
      ...wished,
    }),
    z.strictObject({ kind: z.literal('merge'), figure: Id, into: Id, ...wished }),
    z.strictObject({ kind: z.literal('split'), figure: Id, claim: Id, ...wished }),
    z.strictObject({ kind: z.literal('rename'), party: PartyId, to: PartyId, ...wished }),
    z.strictObject({ kind: z.literal('withdraw'), decision: Id, ...wished }),
  ])
  .meta({ id: 'Wish' })
export type Wish = z.infer<typeof Wish>
