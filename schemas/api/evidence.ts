import * as z from 'zod/mini'
import { ArticleRef } from '../article.ts'
import { Attribution, Claim } from '../claim.ts'
import { Instant, Lang, MaybeText, PartialDate, PartyId, Text, WebAddress } from '../primitives.ts'
import { countedOfDeal, Id, Links, PartyName, Said } from './shared.ts'

export const EvidenceResource = z
  .object({
    claim: Id,
    selector: z
      .object({
        type: z.literal('TextQuoteSelector'),
        exact: Text,
        refinedBy: z
          .optional(z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }))
          .check(z.meta({ description: 'UTF-16 offsets into title, blank line and text.' })),
      })
      .check(z.meta({ description: 'The verbatim quote, as a W3C text quote selector.' })),
    speaker: MaybeText,
    source: MaybeText,
    outlet: MaybeText,
    title: Text,
    lang: Text,
    language: z.string().check(z.meta({ examples: ['German'] })),
    saidAt: Said,
    learned: z.optional(Instant).check(z.meta({ description: 'When the ledger first knew of it.' })),
    url: Text,
    link: z.optional(Text).check(z.meta({ description: 'The article, opened at the quoted words.' })),
  })
  .register(z.globalRegistry, { id: 'Evidence' })
export type EvidenceResource = z.infer<typeof EvidenceResource>

const { verdict, stance } = Claim.shape.other.def.innerType.shape

/** How a statement was read, and what keeps it from moving a figure. */
export const reading = {
  reader: Claim.shape.reader,
  other: z.optional(z.object({ verdict, stance, parties: z.optional(z.array(PartyName)) })).check(
    z.meta({
      description:
        'What the other reader makes of it, where two read the text: the same, nothing (`silent`), another stance, or other parties.',
    }),
  ),
  waits: Claim.shape.waits.check(
    z.meta({ description: 'True where it moves no figure until another statement says so.' }),
  ),
  unlisted: ArticleRef.shape.unlisted.check(
    z.meta({
      description: 'True where a search found it on a site that is not listed: it moves no figure.',
    }),
  ),
}

export const ClaimResource = z
  .object({
    id: Id,
    ...countedOfDeal,
    payer: z.optional(PartyId),
    payee: z.optional(PartyId),
    attribution: Attribution,
    asOf: z.optional(PartialDate),
    evidence: EvidenceResource,
    offsets: z.object({ start: z.int(), end: z.int() }).check(
      z.meta({
        description: 'UTF-16 offsets of the quote into title, blank line and text.',
      }),
    ),
    ...reading,
    learned: z.optional(Instant),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Claim' })
export type ClaimResource = z.infer<typeof ClaimResource>

export const ArticleResource = z
  .object({
    id: Id,
    version: Id,
    url: WebAddress,
    title: Text,
    outlet: MaybeText,
    author: MaybeText,
    lang: Lang,
    published: Instant,
    learned: Instant,
    claims: z.int(),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Article' })
export type ArticleResource = z.infer<typeof ArticleResource>
