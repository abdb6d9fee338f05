import * as z from 'zod'
import { Measure, Unit } from '../primitives.ts'
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
    headline: z.string(),
    name: z.string(),
    parties: z.array(PartyName),
    measure: Measure,
    unit: Unit,
    kind: RevisionKind,
    severity: Severity,
    from: Side,
    to: Side,
    article: Id,
    supporting: z.number().int(),
    edited: z.literal(true).optional(),
    late: z.literal(true).optional(),
    included: z.object({ figure: FigureResource }).optional(),
    links: Links,
  })
  .meta({ id: 'Revision' })
export type RevisionResource = z.infer<typeof RevisionResource>

export const HistoryStep = z
  .object({
    number: z.number().int().positive(),
    kind: z.literal('first').or(RevisionKind),
    severity: Severity.optional(),
    late: z.literal(true).optional(),
    revision: Id.optional(),
    origins: z
      .array(z.string())
      .optional()
      .meta({ description: 'Outlets and documents that say it independently of each other.' }),
    standing: StandingResource,
    evidence: EvidenceResource,
    ...reading,
    reader: reading.reader.optional(),
  })
  .meta({ id: 'HistoryStep' })

export const QuietResource = z
  .object({ reason: QuietReason, text: z.string(), standing: StandingResource, evidence: EvidenceResource, ...reading })
  .meta({ id: 'Quiet', description: 'A statement that did not move the figure, with the reason.' })

export const HistoryResource = z
  .object({ figure: FigureResource, steps: z.array(HistoryStep), quiet: z.array(QuietResource), links: Links })
  .meta({ id: 'History' })
export type HistoryResource = z.infer<typeof HistoryResource>
