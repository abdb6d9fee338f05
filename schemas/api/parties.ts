import * as z from 'zod'
import { DealKind, Measure, PartyId, Unit } from '../primitives.ts'
import { counted, Id, Links, PartyName, Said } from './shared.ts'

/** Figures added up: how many, and their amount in base units. */
export const Amount = z.object({ figures: z.number().int(), amount: z.number() }).meta({ id: 'Amount' })

/** What was announced of one measure and unit, and what became of it: the rest adds up to `announced`, rumours aside. */
export const TotalsResource = z
  .object({
    measure: Measure,
    unit: Unit,
    announced: Amount.meta({ description: 'The highest amount of each figure that was ever more than a rumour.' }),
    completed: Amount,
    agreed: Amount,
    intended: Amount.meta({ description: 'Intended by a party, nothing signed.' }),
    stalled: Amount,
    rumored: Amount.meta({ description: 'Talked of by unnamed sources.' }),
    walkedBack: Amount.meta({
      description: 'What was once announced and stands no more: cut, disclaimed, denied or cancelled.',
    }),
  })
  .meta({ id: 'Totals' })
export type TotalsResource = z.infer<typeof TotalsResource>

export const PartyResource = z
  .object({
    id: PartyId,
    name: z.string(),
    kinds: z.array(z.string()).meta({ description: 'What it is or does; empty where only its name is known.' }),
    country: z
      .string()
      .optional()
      .meta({ examples: ['US'] }),
    links: Links,
  })
  .meta({ id: 'Party' })
export type PartyResource = z.infer<typeof PartyResource>

export const PartyDetail = PartyResource.extend({ totals: z.array(TotalsResource) }).meta({ id: 'PartyDetail' })
export type PartyDetail = z.infer<typeof PartyDetail>

/** Who pays whom in one deal. */
export const EdgeResource = z
  .object({
    id: Id,
    payer: PartyId,
    payee: PartyId,
    basis: z.enum(['said', 'roles']).meta({
      description: 'Whether texts say who pays whom, or it is taken from what the parties are.',
    }),
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
  .meta({ id: 'Edge' })
export type EdgeResource = z.infer<typeof EdgeResource>

const Sum = z.object({ unit: Unit, amount: z.number() })

export const FlowsResource = z
  .object({
    nodes: z.array(
      PartyName.extend({
        pays: z
          .array(Sum)
          .meta({ description: 'What stands in money, by currency; parts and yearly amounts left out.' }),
        receives: z.array(Sum),
      }),
    ),
    edges: z.array(EdgeResource),
    cycles: z.array(z.array(PartyName)).meta({
      description: 'Ways on which what a party pays comes back to it, shortest first, among the edges given.',
    }),
    next: z.string().optional(),
    links: Links,
  })
  .meta({ id: 'Flows' })
export type FlowsResource = z.infer<typeof FlowsResource>

export const StatsRow = TotalsResource.extend({
  party: PartyName.optional(),
  month: z
    .string()
    .optional()
    .meta({ description: 'What stood at the end of this month.', examples: ['2026-02'] }),
}).meta({ id: 'StatsRow' })
export type StatsRow = z.infer<typeof StatsRow>

export const StatsResource = z
  .object({
    by: z.enum(['measure', 'month', 'party']),
    items: z.array(StatsRow),
    next: z.string().optional(),
    links: Links,
  })
  .meta({ id: 'Stats' })
export type StatsResource = z.infer<typeof StatsResource>
