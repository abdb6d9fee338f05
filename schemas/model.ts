import * as z from 'zod/mini'
import { Claim } from './claim.ts'
import { Instant } from './primitives.ts'

export * from './reader-settings.ts'

/** What a model is asked to say of one figure of a deal; nothing of it is believed before it was found in the text. */
export const ProposedClaim = z.object({
  quote: z
    .string()
    .check(z.describe('The words of the text that state the figure, copied letter by letter; one sentence at most.')),
  parties: z
    .array(z.string())
    .check(
      z.maxLength(8),
      z.describe('The organisations whose deal it is, each by a name or description that the text itself uses.'),
    ),
  ...z.pick(Claim, { measure: true }).shape,
  value: z
    .number()
    .check(
      z.describe(
        'The figure in base units: the stated currency, watts, shares, per cent, pieces, years; of a range the upper end.',
      ),
    ),
  unit: z.string().check(z.describe('ISO 4217 for money, else W, share, %, unit or year.')),
  ...z.pick(Claim, { stance: true, kind: true, scope: true, attribution: true }).shape,
  asOf: z
    .nullable(z.string())
    .check(z.describe('YYYY, YYYY-MM or YYYY-MM-DD where the text dates the statement itself.')),
  speaker: z.nullable(z.string()).check(z.describe('Who says so, as named in the text.')),
  source: z.nullable(z.string()).check(z.describe('The outlet or document that the text cites for it.')),
  payer: z.nullable(z.string()).check(z.describe('The one of the parties that pays, invests or buys.')),
  payee: z.nullable(z.string()).check(z.describe('The one of the parties that is paid or supplies.')),
})
export type ProposedClaim = z.infer<typeof ProposedClaim>

/** All that a model is asked to say of a text. */
export const Proposals = z.object({ claims: z.array(ProposedClaim) })

/** Why a claim that a model proposed is not recorded. */
export const dropReasons = [
  'malformed',
  'quote_not_in_text',
  'quote_too_long',
  'quote_gives_orders',
  'figure_not_in_quote',
  'figure_of_no_deal',
  'party_not_in_text',
  'too_few_parties',
  'repeated',
] as const
export const DropReason = z.enum(dropReasons)
export type DropReason = z.infer<typeof DropReason>

/** Why a text was read by the rules alone. */
export const passedOverReasons = [
  'nothing_in_sight',
  'not_kept',
  'daily_cap',
  'timeout',
  'throttled',
  'unavailable',
  'rejected',
  'refused',
  'cut',
  'malformed',
] as const
export const PassedOver = z.enum(passedOverReasons)
export type PassedOver = z.infer<typeof PassedOver>

/** Tokens of one question, as the service counts them. */
export const Tokens = z.object({ in: z.int().check(z.nonnegative()), out: z.int().check(z.nonnegative()) })
export type Tokens = z.infer<typeof Tokens>

/** What a model answered: its claims unchecked, or why there are none. */
export const ModelAnswer = z.object({
  outcome: z.enum(['answered', 'refused', 'cut', 'malformed']),
  claims: z.array(z.unknown()),
  tokens: Tokens,
})
export type ModelAnswer = z.infer<typeof ModelAnswer>

/** An answer as it is kept beside the snapshot of its page, so that no text is paid for twice. */
export const KeptAnswer = z.extend(ModelAnswer, {
  model: z.string(),
  dollars: z.number().check(z.nonnegative()),
  asked: Instant,
})
export type KeptAnswer = z.infer<typeof KeptAnswer>
