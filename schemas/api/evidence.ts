import * as z from 'zod'
import { Attribution, Claim } from '../claim.ts'
import { DealKind, Instant, Lang, Measure, PartialDate, PartyId, Scope, Unit, WebAddress } from '../primitives.ts'
import { Id, Links, PartyName, Said, StandingResource } from './shared.ts'

export const EvidenceResource = z
  .object({
    claim: Id,
    selector: z
      .object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        refinedBy: z
          .object({ type: z.literal('TextPositionSelector'), start: z.number().int(), end: z.number().int() })
          .optional()
          .meta({ description: 'UTF-16 offsets into title, blank line and text.' }),
      })
      .meta({ description: 'The verbatim quote, as a W3C text quote selector.' }),
    speaker: z.string().optional(),
    source: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string(),
    lang: z.string(),
    language: z.string().meta({ examples: ['German'] }),
    saidAt: Said,
    learned: Instant.optional().meta({ description: 'When the ledger first knew of it.' }),
    url: z.string(),
    link: z.string().optional().meta({ description: 'The article, opened at the quoted words.' }),
  })
  .meta({ id: 'Evidence' })
export type EvidenceResource = z.infer<typeof EvidenceResource>

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
    other: Claim.shape.other.meta({
      description:
        'What the other reader makes of it, where two read the text: the same, nothing (`silent`), another stance, or other parties.',
    }),
    waits: Claim.shape.waits.meta({
      description: 'True where it moves no figure until another statement says so.',
    }),
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
