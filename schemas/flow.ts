import * as z from 'zod/mini'
import { Standing } from './deal.ts'
import { DealKind, Instant, MaybeTrue, Measure, PartialDate, PartyId, Scope, Text, Unit } from './primitives.ts'

/** What stood of a figure from a moment on: when that was said, and when it was learned. */
export const FigureState = z.object({ said: z.union([PartialDate, Instant]), learned: Instant, standing: Standing })
export type FigureState = z.infer<typeof FigureState>

/** Two parties of one deal, and the figures that move between them, each with all its states. */
export const Flow = z.object({
  id: Text,
  deal: Text,
  kind: DealKind,
  /** The payer and the payee, where claims say so. */
  parties: z.tuple([PartyId, PartyId]),
  /** Whether claims say who pays whom; where that is open, the parties stand in the order of their ids. */
  basis: z.enum(['said', 'open']),
  lastSaid: z.union([PartialDate, Instant]),
  figures: z.array(
    z.object({
      id: Text,
      measure: Measure,
      unit: Unit,
      scope: Scope,
      part: MaybeTrue,
      states: z.array(FigureState),
    }),
  ),
})
export type Flow = z.infer<typeof Flow>
