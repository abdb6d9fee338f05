import * as z from 'zod/mini'
import { MuteUntil } from './decision.ts'
import { Instant, PartyId } from './primitives.ts'

const Id = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const wished = {
  why: z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(1000),
      z.meta({ description: 'The reason, which is kept with the decision.' }),
    ),
  at: z.optional(Instant).check(
    z.meta({
      description: 'When it was decided, now without it. A request that gives it may be repeated: it is one decision.',
    }),
  ),
}

/** What somebody wants decided, naming figures as they are shown to people. */
export const Wish = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('mute'),
      figure: Id,
      until: z.optional(MuteUntil).check(
        z.meta({
          description: 'A day, or `until_it_moves`: what moves the amount pages again. For good without it.',
        }),
      ),
      ...wished,
    }),
    z.strictObject({ kind: z.literal('merge'), figure: Id, into: Id, ...wished }),
    z.strictObject({ kind: z.literal('split'), figure: Id, claim: Id, ...wished }),
    z.strictObject({ kind: z.literal('rename'), party: PartyId, to: PartyId, ...wished }),
    z.strictObject({ kind: z.literal('withdraw'), decision: Id, ...wished }),
  ])
  .register(z.globalRegistry, { id: 'Wish' })
export type Wish = z.infer<typeof Wish>
