import * as z from 'zod'
import { ArticleRef } from './article.ts'
import { Bound, DealKind, Instant, Measure, PartialDate, PartyId, Scope, Stance, Unit } from './primitives.ts'

/** A quantity as `findQuantities` reads it; offsets are UTF-16 into the text it was given. */
export const Quantity = z.object({
  measure: Measure,
  /** In base units: the stated currency, watts, shares, per cent, chips, years. The upper end of a range. */
  value: z.number().positive(),
  /** The lower end of a range. */
  low: z.number().positive().optional(),
  unit: Unit,
  bound: Bound,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type Quantity = z.infer<typeof Quantity>

/** What a statement in a text says of one figure of one deal: the fields that `walkback extract` prints. */
export const Statement = Quantity.extend({
  parties: z.array(PartyId).min(1),
  stance: Stance,
  /** The date that the text gives the statement, where it is not the article's own. */
  asOf: PartialDate.optional(),
  /** Who says so, if named. */
  speaker: z.string().optional(),
  /** The outlet or document that the text cites for it, if another one. */
  source: z.string().optional(),
  /** True for a part of a larger figure. */
  part: z.literal(true).optional(),
  /** Who pays, invests or buys, and who is paid or supplies, where the text says. */
  payer: PartyId.optional(),
  payee: PartyId.optional(),
  /** Verbatim: `(title + "\n\n" + text).slice(start, end)`. */
  quote: z.string().min(1),
})
export type Statement = z.infer<typeof Statement>

/** Who stands behind a statement, from the weightiest: a party or its filing, named reporting, unnamed sources, a retelling. */
export const Attribution = z.enum(['party', 'reported', 'unnamed', 'retold'])
export type Attribution = z.infer<typeof Attribution>

/** A statement in one version of one article: immutable, its id derived from its content. */
export const Claim = Statement.extend({
  id: z.string(),
  kind: DealKind,
  scope: Scope,
  attribution: Attribution,
  /** What the reader had to guess because no words of the text say it: such a claim supports a figure, and revises none. */
  inferred: z.enum(['parties', 'stance']).optional(),
  /** The figure that the text says this one replaces ("instead of the $100 billion announced in September"). */
  replaces: z.object({ value: z.number().positive(), unit: Unit }).optional(),
  article: ArticleRef,
  reader: z.object({ name: z.enum(['rules', 'model']), version: z.string() }),
  /** What the other reader makes of it, where two read the text: the same, nothing, another stance, or other parties. */
  other: z
    .object({
      verdict: z.enum(['same', 'silent', 'stance', 'parties']),
      stance: Stance.optional(),
      parties: z.array(PartyId).optional(),
    })
    .optional(),
  /** True where it moves no figure until another statement says so: a model alone has it, or two readers differ. */
  waits: z.literal(true).optional(),
  /** When the ledger first knew it; no rule of the fold but `knownAt` looks at it. */
  learned: Instant.optional(),
})
export type Claim = z.infer<typeof Claim>
