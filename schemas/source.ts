import * as z from 'zod/mini'
import { Count, Instant, Lang, MaybeText, Text, WebAddress } from './primitives.ts'

/** A place that is read on a schedule. */
export const Source = z.strictObject({
  /** Kebab-case, unique in its list. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a kebab-case id')),
  url: WebAddress,
  kind: z.enum(['feed', 'sitemap', 'listing', 'edgar', 'gdelt']),
  outlet: z.string().check(z.minLength(1)),
  lang: Lang,
  region: MaybeText,
  /** Minutes between two polls. */
  interval: z._default(z.int().check(z.minimum(1), z.maximum(10_080)), 30),
  /** CSS selector of the links, for a listing page. */
  selector: MaybeText,
  /** True for a search of the whole web: a page that it finds outside the listed sites moves no figure by itself. */
  search: z.optional(z.boolean()),
  /** Forms that are read of a company's filings, such as `8-K`. */
  forms: z.optional(z.array(Text)),
})
export type Source = z.infer<typeof Source>

/** What is remembered of a source between polls. */
export const SourceState = z.object({
  id: Text,
  etag: MaybeText,
  lastModified: MaybeText,
  /** The validators of its further documents, by address. */
  children: z.optional(z.record(z.string(), z.object({ etag: MaybeText, lastModified: MaybeText }))),
  polledAt: Instant,
  succeededAt: z.optional(Instant),
  /** Consecutive failures and the last one's message. */
  failures: Count,
  problem: MaybeText,
  /** When the first of these failures was. */
  failedSince: z.optional(Instant),
  /** It wants to be left alone until then. */
  waitUntil: z.optional(Instant),
  /** When it last had something new, and the hours that usually lie between. */
  news: z.optional(z.object({ last: Instant, gap: z.number().check(z.nonnegative()) })),
})
export type SourceState = z.infer<typeof SourceState>

/** A link that a source offers. */
export const Entry = z.object({
  url: WebAddress,
  title: Text,
  published: z.optional(Instant),
  summary: MaybeText,
})
export type Entry = z.infer<typeof Entry>

/** An entry on its way to the reader: the body of a queue message. */
export const QueuedEntry = z.extend(Entry, {
  source: Text,
  outlet: Text,
  lang: Lang,
  /** When the poll began that found it: all that one poll finds was learned at once. */
  offered: Instant,
  /** Where a search found it: the listed site that it belongs to, empty where it belongs to none. */
  site: MaybeText,
  /** An article that was read before, and which visit to it this is. */
  revisit: z.optional(z.object({ article: Text, visit: z.int().check(z.positive()) })),
})
export type QueuedEntry = z.infer<typeof QueuedEntry>
