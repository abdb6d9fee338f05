import * as z from 'zod/mini'
import { Attribution } from './claim.ts'
import { Standing } from './deal.ts'
import { Count, Instant, MaybeText, MaybeTrue, Measure, PartialDate, PartyId, Text, Unit } from './primitives.ts'

/** What a step of a figure is called; where value and stance change at once, the graver. */
export const RevisionKind = z.enum([
  'raised',
  'lowered',
  'firmed',
  'softened',
  'disclaimed',
  'denied',
  'cancelled',
  'stalled',
  'reinstated',
])
export type RevisionKind = z.infer<typeof RevisionKind>

export const Severity = z.enum(['low', 'medium', 'high', 'critical'])
export type Severity = z.infer<typeof Severity>

/** One side of a revision: what stood and the words that said so. */
export const Evidence = z.object({
  standing: Standing,
  claim: Text,
  quote: Text,
  /** UTF-16 offsets of the quote in its article's title, blank line and text. */
  start: z.optional(Count),
  end: z.optional(z.int().check(z.positive())),
  speaker: MaybeText,
  source: MaybeText,
  attribution: z.optional(Attribution),
  outlet: MaybeText,
  lang: Text,
  title: Text,
  url: Text,
  saidAt: z.union([PartialDate, Instant]),
  /** The newest publication among those that the ledger knew of first, where the text itself gives another date. */
  published: z.optional(Instant),
  /** When the ledger first knew of anybody's word of it. */
  learned: z.optional(Instant),
})
export type Evidence = z.infer<typeof Evidence>

/** A step of a figure from one standing to the next. */
export const Revision = z.object({
  /** Derived from the parties, the measure and the step itself: whoever is found to have said it first, it is told once. */
  id: Text,
  figure: Text,
  deal: Text,
  parties: z.array(PartyId).check(z.minLength(1)),
  measure: Measure,
  unit: Unit,
  kind: RevisionKind,
  severity: Severity,
  from: Evidence,
  to: Evidence,
  /** Id of the article that carries it first. */
  article: Text,
  /** Ids of all claims that say the same as `to`. */
  supporting: z.array(Text),
  /** Who says it independently of each other: outlets, and documents or outlets that others cite. */
  origins: z.optional(z.array(Text)),
  /** True where the same address changed its text. */
  edited: MaybeTrue,
  /** True where it was said before something that already stood, so that it is history and pages nobody. */
  late: MaybeTrue,
  /** True where a person decided that the figure pages nobody. */
  muted: MaybeTrue,
  /** True where only a decision made after its claims were known brings it about: it is no news and pages nobody. */
  decided: MaybeTrue,
  /** What it and its deal were called while a party had another name. */
  former: z.optional(z.object({ revision: Text, deal: Text })),
})
export type Revision = z.infer<typeof Revision>

/** Why a claim that met a figure made no revision. */
export const QuietReason = z.enum([
  'first_report',
  'restatement',
  'vaguer',
  'background',
  'rumour_about_agreed',
  'part_of_total',
  'recurring',
  'immaterial',
  'older_than_standing',
  'other_scope',
  'other_direction',
  'superseded_reader',
  'superseded_figure',
  'unconfirmed',
  'unlisted',
  'other_kind',
])
export type QuietReason = z.infer<typeof QuietReason>

/** A claim that did not move its figure, with the reason. */
export const Suppressed = z.object({
  figure: Text,
  claim: Text,
  article: Text,
  reason: QuietReason,
})
export type Suppressed = z.infer<typeof Suppressed>
