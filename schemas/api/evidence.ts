import * as z from 'zod'
import { ArticleRef } from '../article.ts'
import { Attribution, Claim } from '../claim.ts'
import { Instant, Lang, PartialDate, PartyId, WebAddress } from '../primitives.ts'
import { countedOfDeal, Id, Links, PartyName, Said } from './shared.ts'

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

const { verdict, stance } = Claim.shape.other.unwrap().shape

/** How a statement was read, and what keeps it from moving a figure. */
export const reading = {
  reader: Claim.shape.reader,
  other: z
    .object({ verdict, stance, parties: z.array(PartyName).optional() })
    .optional()
    .meta({
      description:
        'What the other reader makes of it, where two read the text: the same, nothing (`silent`), another stance, or other parties.',
    }),
  waits: Claim.shape.waits.meta({ description: 'True where it moves no figure until another statement says so.' }),
  unlisted: ArticleRef.shape.unlisted.meta({
    description: 'True where a search found it on a site that is not listed: it moves no figure.',
  }),
}

export const ClaimResource = z
  .object({
    id: Id,
    ...countedOfDeal,
    payer: PartyId.optional(),
    payee: PartyId.optional(),
    attribution: Attribution,
    asOf: PartialDate.optional(),
    evidence: EvidenceResource,
    offsets: z.object({ start: z.number().int(), end: z.number().int() }).meta({
      description: 'UTF-16 offsets of the quote into title, blank line and text.',
    }),
    ...reading,
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
