import * as z from 'zod/mini'
import { MaybeTrue, Measure, Text, Unit } from '../primitives.ts'
import { QuietReason, RevisionKind, Severity } from '../revision.ts'
import { FigureResource } from './deals.ts'
import { EvidenceResource, reading } from './evidence.ts'
import { Id, Links, PartyName, StandingResource } from './shared.ts'

const Side = z.object({ standing: StandingResource, evidence: EvidenceResource })

export const RevisionResource = z
  .object({
    id: Id,
    figure: Id,
    deal: Id,
    headline: Text,
    name: Text,
    parties: z.array(PartyName),
    measure: Measure,
    unit: Unit,
    kind: RevisionKind,
    severity: Severity,
    from: Side,
    to: Side,
    article: Id,
    supporting: z.int(),
    edited: MaybeTrue,
    late: MaybeTrue,
    included: z.optional(z.object({ figure: FigureResource })),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Revision' })
export type RevisionResource = z.infer<typeof RevisionResource>

export const HistoryStep = z
  .object({
    number: z.int().check(z.positive()),
    kind: z.union([z.literal('first'), RevisionKind]),
    severity: z.optional(Severity),
    late: MaybeTrue,
    revision: z.optional(Id),
    origins: z
      .optional(z.array(Text))
      .check(z.meta({ description: 'Outlets and documents that say it independently of each other.' })),
    standing: StandingResource,
    evidence: EvidenceResource,
    ...reading,
    reader: z.optional(reading.reader),
  })
  .register(z.globalRegistry, { id: 'HistoryStep' })

export const QuietResource = z
  .object({ reason: QuietReason, text: Text, standing: StandingResource, evidence: EvidenceResource, ...reading })
  .register(z.globalRegistry, {
    id: 'Quiet',
    description: 'A statement that did not move the figure, with the reason.',
  })

export const HistoryResource = z
  .object({ figure: FigureResource, steps: z.array(HistoryStep), quiet: z.array(QuietResource), links: Links })
  .register(z.globalRegistry, { id: 'History' })
export type HistoryResource = z.infer<typeof HistoryResource>
