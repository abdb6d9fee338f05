import * as z from 'zod'
import { Bound, DealKind, Instant, Measure, PartialDate, PartyId, Scope, Stance, Unit } from '../primitives.ts'

/** A date as precise as its text gave it, or a moment. */
export const Said = PartialDate.or(Instant)
export const Id = z.string().min(1)

/** Addresses of related things, by relation; `self` is always there. */
export const Links = z.object({ self: z.string() }).catchall(z.string()).meta({ id: 'Links' })

export const PartyName = z.object({ id: PartyId, name: z.string() }).meta({ id: 'PartyName' })

/** What is now known of a figure, as the API tells it. */
export const StandingResource = z
  .object({
    value: z
      .number()
      .positive()
      .nullable()
      .meta({ description: 'In base units; null where no amount stands any more.' }),
    named: z.number().positive().meta({ description: 'The amount last named, whether or not it stands.' }),
    low: z.number().positive().optional().meta({ description: 'The lower end of a range.' }),
    bound: Bound,
    stance: Stance,
    text: z.string().meta({ description: 'In people’s units.', examples: ['up to $100 billion'] }),
  })
  .meta({ id: 'Standing' })
export type StandingResource = z.infer<typeof StandingResource>

/** What is measured of a deal, and what stands of it. */
export const counted = {
  measure: Measure,
  unit: Unit,
  scope: Scope,
  part: z.literal(true).optional(),
  standing: StandingResource,
}

/** The same, with whose deal it is and what for. */
export const countedOfDeal = { parties: z.array(PartyName), kind: DealKind, ...counted }

/** A problem after RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ parameter: z.string(), pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** A page of a list: its items and, where there are more, the address of the next page. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}
