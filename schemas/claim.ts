import * as z from 'zod/mini'
import { ArticleRef } from './article.ts'
import {
  Bound,
  Count,
  DealKind,
  Instant,
  MaybeText,
  MaybeTrue,
  Measure,
  PartialDate,
  PartyId,
  Positive,
  Scope,
  Stance,
  Text,
  Unit,
} from './primitives.ts'

/** A quantity as `findQuantities` reads it; offsets are UTF-16 into the text it was given. */
export const Quantity = z.object({
  measure: Measure,
  /** In base units: the stated currency, watts, shares, per cent, chips, years. The upper end of a range. */
  value: Positive,
  /** The lower end of a range. */
  low: z.optional(Positive),
  unit: Unit,
  bound: Bound,
  start: Count,
  end: z.int().check(z.positive()),
})
export type Quantity = z.infer<typeof Quantity>

/** What a statement in a text says of one figure of one deal: the fields that `walkback extract` prints. */
export const Statement = z.extend(Quantity, {
  parties: z.array(PartyId).check(z.minLength(1)),
  stance: Stance,
  /** The date that the text gives the statement, where it is not the article's own. */
  asOf: z.optional(PartialDate),
  /** Who says so, if named. */
  speaker: MaybeText,
  /** The outlet or document that the text cites for it, if another one. */
  source: MaybeText,
  /** True for a part of a larger figure. */
  part: MaybeTrue,
  /** Who pays, invests or buys, and who is paid or supplies, where the text says. */
  payer: z.optional(PartyId),
  payee: z.optional(PartyId),
  /** Verbatim: `(title + "\n\n" + text).slice(start, end)`. */
  quote: z.string().check(z.minLength(1)),
})
export type Statement = z.infer<typeof Statement>

/** Who stands behind a statement, from the weightiest: a party or its filing, named reporting, unnamed sources, a retelling. */
export const Attribution = z.enum(['party', 'reported', 'unnamed', 'retold'])
export type Attribution = z.infer<typeof Attribution>

/** A statement in one version of one article: immutable, its id derived from its content. */
export const Claim = z.extend(Statement, {
  id: Text,
  kind: DealKind,
  scope: Scope,
  attribution: Attribution,
  /** What the reader had to guess because no words of the text say it: such a claim supports a figure, and revises none. */
  inferred: z.optional(z.enum(['parties', 'stance'])),
  /** The figure that the text says this one replaces ("instead of the $100 billion announced in September"). */
  replaces: z.optional(z.object({ value: Positive, unit: Unit })),
  article: ArticleRef,
  reader: z.object({ name: z.enum(['rules', 'model']), version: Text }),
  /** What the other reader makes of it, where two read the text: the same, nothing, another stance, or other parties. */
  other: z.optional(
    z.object({
      verdict: z.enum(['same', 'silent', 'stance', 'parties']),
      stance: z.optional(Stance),
      parties: z.optional(z.array(PartyId)),
    }),
  ),
  /** True where it moves no figure until another statement says so: a model alone has it, or two readers differ. */
  waits: MaybeTrue,
  /** When the ledger first knew it; no rule of the fold but `knownAt` looks at it. */
  learned: z.optional(Instant),
})
export type Claim = z.infer<typeof Claim>
