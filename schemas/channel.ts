import * as z from 'zod/mini'
import { MuteUntil } from './decision.ts'
import { Count, Lang, Measure, PartyId, Positive, Text, WebAddress } from './primitives.ts'
import { RevisionKind, Severity } from './revision.ts'

/** The kinds of channel that a message can go to; each is one file in core/alerts/channels/ and one adapter. */
export const channelKinds = ['slack', 'teams', 'discord', 'email', 'webhook', 'eventbridge'] as const
export const ChannelKind = z.enum(channelKinds)
export type ChannelKind = z.infer<typeof ChannelKind>

/** A time of day, `07:30`. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time of day, HH:MM'))

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== ''
  } catch {
    return false
  }
}
const Zone = z._default(z.string().check(z.refine(isZone, 'Expected a time zone such as Europe/Rome')), 'UTC')

/** The units that a figure may be in: those of the measures, and currencies. */
const ThresholdUnit = z.enum(['W', 'share', '%', 'unit', 'year', ...Intl.supportedValuesOf('currency')])

/** The id of a deal or a figure, as every list of them shows it. */
const MutedId = z
  .string()
  .check(z.regex(/^(deal|figure)_[0-9a-f]{20}$/, 'Expected deal_ or figure_ and 20 hexadecimal digits'))

/** Which revisions a channel's readers want: empty lists take all. */
export const Route = z.strictObject({
  /** The least severity, of any kind of step. */
  severity: z._default(Severity, 'low'),
  kinds: z._default(z.array(RevisionKind), []),
  /** Revisions of at least one of these. */
  parties: z._default(z.array(PartyId), []),
  measures: z._default(z.array(Measure), []),
  /** Languages of the article that says so. */
  languages: z._default(z.array(Lang), []),
  /** The least change of an amount by its unit, `{ USD: 1000000000, W: 100000000 }`; a change of stance alone is not asked. */
  least: z._default(z.partialRecord(ThresholdUnit, Positive), {}),
  /** The least change of an amount in per cent of what stood. */
  leastPercent: z._default(z.number().check(z.minimum(0), z.maximum(100)), 0),
  /** Ids of deals and figures that nobody wants to hear of; `until_it_moves` lets a change of the amount through. */
  mute: z._default(z.array(z.strictObject({ id: MutedId, until: z.optional(MuteUntil) })), []),
})
export type Route = z.infer<typeof Route>

/** When a channel's readers want to be left alone. */
export const Quiet = z.strictObject({
  zone: Zone,
  /** Within these hours messages wait, but for those of the severity `but` and above. */
  hours: z.optional(z.strictObject({ from: TimeOfDay, to: TimeOfDay, but: z._default(Severity, 'critical') })),
  /** Messages an hour, beyond which the rest is told in one. */
  cap: z._default(z.int().check(z.positive()), 20),
  /** Minutes for which what one unnamed source says waits for a second origin. */
  oneSource: z._default(Count, 30),
  /** Days from publication to when it was found, beyond which it is history and no news. */
  old: z._default(Count, 7),
  /** Hours for which a figure that goes to and fro is held. */
  flapping: z._default(z.number().check(z.nonnegative()), 6),
})
export type Quiet = z.infer<typeof Quiet>

/** A summary of what moved and of what was left out, once a day or on one day of the week. */
export const DigestPlan = z.strictObject({
  every: z._default(z.enum(['day', 'week']), 'day'),
  at: z._default(TimeOfDay, '08:00'),
  /** Day of a weekly digest, Monday is 1. */
  weekday: z._default(z.int().check(z.minimum(1), z.maximum(7)), 1),
  /** Whether a period without news is told as one. */
  allQuiet: z._default(z.boolean(), false),
})
export type DigestPlan = z.infer<typeof DigestPlan>

/** What belongs to a channel of any kind. */
const shared = {
  id: z.string().check(z.regex(/^[a-z0-9-]+$/, 'Expected an id of lower-case letters, digits and hyphens')),
  route: z.prefault(Route, {}),
  quiet: z.prefault(Quiet, {}),
  digest: z.optional(DigestPlan),
}
/** Where a secret stands: a name in Secrets Manager, on one machine an environment variable; never the secret itself. */
export const SecretName = z
  .string()
  .check(
    z.regex(
      /^(?!xox|xapp-|whsec_|hooks\.[\w.-]+\/|discord(app)?\.com\/)[\w/.@+=-]+$/i,
      'Expected the name of a secret, not the secret itself',
    ),
  )

/** Where a webhook of no kind of its own is; a chat's address would be a secret. */
const HookAddress = WebAddress.check(
  z.regex(
    /^(?!https?:\/\/(hooks\.slack|discord(app)?)\.com\/)/i,
    'Expected kind: slack or discord, and a secret by its name',
  ),
)

/** One channel of a user's own: where to, which revisions, and when. */
export const ChannelSettings = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('slack'), secret: SecretName, channel: z._default(Text, '') }),
  z.strictObject({ ...shared, kind: z.literal('teams'), secret: SecretName }),
  z.strictObject({ ...shared, kind: z.literal('discord'), secret: SecretName }),
  z.strictObject({ ...shared, kind: z.literal('webhook'), url: HookAddress, secret: SecretName }),
  z.strictObject({
    ...shared,
    kind: z.literal('email'),
    from: z.email(),
    to: z.array(z.email()).check(z.minLength(1), z.maxLength(50)),
  }),
  z.strictObject({ ...shared, kind: z.literal('eventbridge'), bus: z.string().check(z.minLength(1)) }),
])
export type ChannelSettings = z.infer<typeof ChannelSettings>

/** What the file of a user's channels holds. */
export const ChannelsFile = z.strictObject({ channels: z.array(ChannelSettings).check(z.minLength(1)) })
