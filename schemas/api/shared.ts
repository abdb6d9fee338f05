import * as z from 'zod/mini'
import {
  Bound,
  DealKind,
  Instant,
  MaybeText,
  MaybeTrue,
  Measure,
  PartialDate,
  PartyId,
  Positive,
  Scope,
  Stance,
  Text,
  Unit,
} from '../primitives.ts'

/** A date as precise as its text gave it, or a moment. */
export const Said = z.union([PartialDate, Instant])
export const Id = z.string().check(z.minLength(1))

/** Addresses of related things, by relation; `self` is always there. */
export const Links = z.catchall(z.object({ self: Text }), Text).register(z.globalRegistry, { id: 'Links' })

export const PartyName = z.object({ id: PartyId, name: Text }).register(z.globalRegistry, { id: 'PartyName' })

/** What is now known of a figure, as the API tells it. */
export const StandingResource = z
  .object({
    value: z.nullable(Positive).check(z.meta({ description: 'In base units; null where no amount stands any more.' })),
    named: z.number().check(z.positive(), z.meta({ description: 'The amount last named, whether or not it stands.' })),
    low: z.optional(Positive).check(z.meta({ description: 'The lower end of a range.' })),
    bound: Bound,
    stance: Stance,
    text: z.string().check(z.meta({ description: 'In people’s units.', examples: ['up to $100 billion'] })),
  })
  .register(z.globalRegistry, { id: 'Standing' })
export type StandingResource = z.infer<typeof StandingResource>

/** What is measured of a deal, and what stands of it. */
export const counted = {
  measure: Measure,
  unit: Unit,
  scope: Scope,
  part: MaybeTrue,
  standing: StandingResource,
}

/** The same, with whose deal it is and what for. */
export const countedOfDeal = { parties: z.array(PartyName), kind: DealKind, ...counted }

/** A problem after RFC 9457. */
export const Problem = z
  .object({
    type: Text,
    title: Text,
    status: z.int(),
    detail: Text,
    requestId: Text,
    errors: z.optional(z.array(z.object({ parameter: Text, pointer: Text, detail: Text }))),
  })
  .register(z.globalRegistry, { id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** A page of a list: its items and, where there are more, the address of the next page. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: MaybeText })
}
