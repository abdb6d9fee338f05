import * as z from 'zod'
import { Instant, Lang, WebAddress } from './primitives.ts'

/** A place that is read on a schedule. */
export const Source = z.strictObject({
  /** Kebab-case, unique in its list. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a kebab-case id'),
  url: WebAddress,
  kind: z.enum(['feed', 'sitemap', 'listing', 'edgar', 'gdelt']),
  outlet: z.string().min(1),
  lang: Lang,
  region: z.string().optional(),
  /** Minutes between two polls. */
  interval: z.number().int().min(1).max(10_080).default(30),
  /** CSS selector of the links, for a listing page. */
  selector: z.string().optional(),
  /** True for a search of the whole web: a page that it finds outside the listed sites moves no figure by itself. */
  search: z.boolean().optional(),
  /** Forms that are read of a company's filings, such as `8-K`. */
  forms: z.array(z.string()).optional(),
})
export type Source = z.infer<typeof Source>

/** What is remembered of a source between polls. */
export const SourceState = z.object({
  id: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  polledAt: Instant,
  succeededAt: Instant.optional(),
  /** Consecutive failures and the last one's message. */
  failures: z.number().int().nonnegative(),
  problem: z.string().optional(),
  /** When it last had something new, and the hours that usually lie between. */
  news: z.object({ last: Instant, gap: z.number().nonnegative() }).optional(),
})
export type SourceState = z.infer<typeof SourceState>

/** A link that a source offers. */
export const Entry = z.object({
  url: WebAddress,
  title: z.string(),
  published: Instant.optional(),
  summary: z.string().optional(),
})
export type Entry = z.infer<typeof Entry>

/** An entry on its way to the reader: the body of a queue message. */
export const QueuedEntry = Entry.extend({
  source: z.string(),
  outlet: z.string(),
  lang: Lang,
  /** When the poll began that found it: all that one poll finds was learned at once. */
  offered: Instant,
  /** Where a search found it: the listed site that it belongs to, empty where it belongs to none. */
  site: z.string().optional(),
  /** An article that was read before, and which visit to it this is. */
  revisit: z.object({ article: z.string(), visit: z.number().int().positive() }).optional(),
})
export type QueuedEntry = z.infer<typeof QueuedEntry>
