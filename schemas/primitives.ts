import * as z from 'zod/mini'
import './messages.ts'

// One of each serves all records: a start makes every schema that it loads.

export const Text = z.string()
export const MaybeText = z.optional(Text)
export const Positive = z.number().check(z.positive())
/** A whole number from 0. */
export const Count = z.int().check(z.nonnegative())
/** True, or not there. */
export const MaybeTrue = z.optional(z.literal(true))

/** The ten languages that are read, as ISO 639-1 codes. */
export const langs = ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'ja', 'zh', 'ko'] as const
export const Lang = z.enum(langs)
export type Lang = z.infer<typeof Lang>

/** What a figure measures. */
export const measures = ['money', 'power', 'shares', 'stake', 'units', 'term'] as const
export const Measure = z.enum(measures)
export type Measure = z.infer<typeof Measure>

/** How a value is to be taken: as it stands, as a ceiling, as a floor, or as the upper end of a range. */
export const Bound = z.enum(['exact', 'up_to', 'at_least', 'range'])
export type Bound = z.infer<typeof Bound>

/** The ladder rumored < intended < agreed < completed, and the four states off it. */
export const ladder = ['rumored', 'intended', 'agreed', 'completed'] as const
export const Stance = z.enum([...ladder, 'disclaimed', 'denied', 'cancelled', 'stalled'])
export type Stance = z.infer<typeof Stance>

/** What the money or the capacity is for; `unknown` where the text does not say. */
export const DealKind = z.enum([
  'investment',
  'purchase',
  'supply',
  'lease',
  'financing',
  'acquisition',
  'licence',
  'warrant',
  'unknown',
])
export type DealKind = z.infer<typeof DealKind>

/** What a figure counts: the whole deal, a tranche of it, an amount a year or a month, a financing round. */
export const Scope = z.enum(['total', 'tranche', 'recurring', 'round'])
export type Scope = z.infer<typeof Scope>

/** A moment in UTC, `2026-02-03T07:15:00.000Z` or without the milliseconds. */
export const Instant = z.iso.datetime({ offset: true })

/** A date as precise as its text gives it: `2025`, `2025-09` or `2025-09-22`. */
export const PartialDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Expected YYYY, YYYY-MM or YYYY-MM-DD'))

/** An organisation's canonical id, lower-case words joined by hyphens in any script: `sk-hynix`, `nvidia`. */
export const PartyId = z
  .string()
  .check(z.regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u, 'Expected a kebab-case id'))

/** ISO 4217 for money, otherwise the base unit of the measure. */
export const Unit = z.union([z.enum(['W', 'share', '%', 'unit', 'year']), z.string().check(z.regex(/^[A-Z]{3}$/))])

/** An absolute http or https address. */
export const WebAddress = z.url({ protocol: /^https?$/ })
