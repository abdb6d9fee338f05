import * as z from 'zod'
import { Attribution } from './claim.ts'
import {
  Bound,
  DealKind,
  Instant,
  Lang,
  Measure,
  PartialDate,
  PartyId,
  Scope,
  Stance,
  Unit,
  WebAddress,
} from './primitives.ts'
import { QuietReason, RevisionKind, Severity } from './revision.ts'

const Said = PartialDate.or(Instant)
const Id = z.string().min(1)

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

export const DealResource = z
  .object({
    id: Id,
    kind: DealKind,
    parties: z.array(PartyName),
    figures: z.array(Id),
    firstSaid: Said,
    lastSaid: Said,
    links: Links,
  })
  .meta({ id: 'Deal' })
export type DealResource = z.infer<typeof DealResource>

export const FigureResource = z
  .object({
    id: Id,
    deal: Id,
    name: z.string().meta({ examples: ['Nvidia–OpenAI investment'] }),
    parties: z.array(PartyName),
    kind: DealKind,
    measure: Measure,
    unit: Unit,
    scope: Scope,
    part: z.literal(true).optional(),
    standing: StandingResource,
    asOf: Said.meta({ description: 'When the standing was said.' }),
    learned: Instant.optional(),
    claims: z.number().int(),
    revisions: z.number().int(),
    links: Links,
  })
  .meta({ id: 'Figure' })
export type FigureResource = z.infer<typeof FigureResource>

export const EvidenceResource = z
  .object({
    claim: Id,
    selector: z
      .object({ type: z.literal('TextQuoteSelector'), exact: z.string() })
      .meta({ description: 'The verbatim quote, as a W3C text quote selector.' }),
    speaker: z.string().optional(),
    source: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string(),
    lang: z.string(),
    language: z.string().meta({ examples: ['German'] }),
    saidAt: Said,
    url: z.string(),
    link: z.string().optional().meta({ description: 'The article, opened at the quoted words.' }),
  })
  .meta({ id: 'Evidence' })
export type EvidenceResource = z.infer<typeof EvidenceResource>

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
    standing: StandingResource,
    evidence: EvidenceResource,
  })
  .meta({ id: 'HistoryStep' })

export const QuietResource = z
  .object({ reason: QuietReason, text: z.string(), standing: StandingResource, evidence: EvidenceResource })
  .meta({ id: 'Quiet', description: 'A statement that did not move the figure, with the reason.' })

export const HistoryResource = z
  .object({ figure: FigureResource, steps: z.array(HistoryStep), quiet: z.array(QuietResource), links: Links })
  .meta({ id: 'History' })
export type HistoryResource = z.infer<typeof HistoryResource>

export const ClaimResource = z
  .object({
    id: Id,
    parties: z.array(PartyName),
    kind: DealKind,
    measure: Measure,
    unit: Unit,
    scope: Scope,
    part: z.literal(true).optional(),
    standing: StandingResource,
    payer: PartyId.optional(),
    payee: PartyId.optional(),
    attribution: Attribution,
    asOf: PartialDate.optional(),
    evidence: EvidenceResource,
    offsets: z.object({ start: z.number().int(), end: z.number().int() }).meta({
      description: 'UTF-16 offsets of the quote into title, blank line and text.',
    }),
    reader: z.object({ name: z.string(), version: z.string() }),
    learned: Instant.optional(),
    links: Links,
  })
  .meta({ id: 'Claim' })
export type ClaimResource = z.infer<typeof ClaimResource>

export const ArticleResource = z
  .object({
    id: Id,
    version: Id,
    url: WebAddress,
    title: z.string(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    lang: Lang,
    published: Instant,
    learned: Instant,
    claims: z.number().int(),
    links: Links,
  })
  .meta({ id: 'Article' })
export type ArticleResource = z.infer<typeof ArticleResource>

export const SourceResource = z
  .object({
    id: Id,
    state: z.enum(['ok', 'failing']),
    polledAt: Instant,
    succeededAt: Instant.optional(),
    failures: z.number().int(),
    problem: z.string().optional(),
  })
  .meta({ id: 'Source' })
export type SourceResource = z.infer<typeof SourceResource>

export const StatusResource = z
  .object({
    state: z
      .enum(['fresh', 'stale', 'empty'])
      .meta({ description: 'Stale: no source answered for a day. Empty: none was ever read.' }),
    checkedAt: Instant,
    lastRead: Instant.optional(),
    sources: z.object({ total: z.number().int(), failing: z.number().int() }),
    version: z.string(),
  })
  .meta({ id: 'Status' })
export type StatusResource = z.infer<typeof StatusResource>

export const HealthResource = z.object({ ok: z.literal(true), version: z.string() }).meta({ id: 'Health' })

/** A problem after RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** A page of a list: its items and, where there are more, the address of the next page. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}
