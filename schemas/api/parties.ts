import * as z from 'zod/mini'
import { DealKind, MaybeText, Measure, PartyId, Text, Unit } from '../primitives.ts'
import { counted, Id, Links, PartyName, Said } from './shared.ts'

/** Figures added up: how many, and their amount in base units. */
export const Amount = z.object({ figures: z.int(), amount: z.number() }).register(z.globalRegistry, { id: 'Amount' })

/** What was announced of one measure and unit, and what became of it: the rest adds up to `announced`, rumours aside. */
export const TotalsResource = z
  .object({
    measure: Measure,
    unit: Unit,
    announced: Amount.check(
      z.meta({ description: 'The highest amount of each figure that was ever more than a rumour.' }),
    ),
    completed: Amount,
    agreed: Amount,
    intended: Amount.check(z.meta({ description: 'Intended by a party, nothing signed.' })),
    stalled: Amount,
    rumored: Amount.check(z.meta({ description: 'Talked of by unnamed sources.' })),
    walkedBack: Amount.check(
      z.meta({
        description: 'What was once announced and stands no more: cut, disclaimed, denied or cancelled.',
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Totals' })
export type TotalsResource = z.infer<typeof TotalsResource>

export const PartyResource = z
  .object({
    id: PartyId,
    name: Text,
    kinds: z.array(Text).check(z.meta({ description: 'What it is or does; empty where only its name is known.' })),
    country: z.optional(Text).check(z.meta({ examples: ['US'] })),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Party' })
export type PartyResource = z.infer<typeof PartyResource>

export const PartyDetail = z
  .extend(PartyResource, { totals: z.array(TotalsResource) })
  .register(z.globalRegistry, { id: 'PartyDetail' })
export type PartyDetail = z.infer<typeof PartyDetail>

/** Who pays whom in one deal. */
export const EdgeResource = z
  .object({
    id: Id,
    payer: PartyId,
    payee: PartyId,
    basis: z.enum(['said', 'roles']).check(
      z.meta({
        description: 'Whether texts say who pays whom, or it is taken from what the parties are.',
      }),
    ),
    deal: Id,
    kind: DealKind,
    figures: z.array(
      z.object({
        id: Id,
        ...counted,
        said: Said,
        links: Links,
      }),
    ),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Edge' })
export type EdgeResource = z.infer<typeof EdgeResource>

const Sum = z.object({ unit: Unit, amount: z.number() })

export const FlowsResource = z
  .object({
    nodes: z.array(
      z.extend(PartyName, {
        pays: z
          .array(Sum)
          .check(z.meta({ description: 'What stands in money, by currency; parts and yearly amounts left out.' })),
        receives: z.array(Sum),
      }),
    ),
    edges: z.array(EdgeResource),
    cycles: z.array(z.array(PartyName)).check(
      z.meta({
        description: 'Ways on which what a party pays comes back to it, shortest first, among the edges given.',
      }),
    ),
    next: MaybeText,
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Flows' })
export type FlowsResource = z.infer<typeof FlowsResource>

export const StatsRow = z
  .extend(TotalsResource, {
    party: z.optional(PartyName),
    month: z
      .optional(Text)
      .check(z.meta({ description: 'What stood at the end of this month.', examples: ['2026-02'] })),
  })
  .register(z.globalRegistry, { id: 'StatsRow' })
export type StatsRow = z.infer<typeof StatsRow>

export const StatsResource = z
  .object({
    by: z.enum(['measure', 'month', 'party']),
    items: z.array(StatsRow),
    next: MaybeText,
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Stats' })
export type StatsResource = z.infer<typeof StatsResource>
