import * as z from 'zod'
import { Instant, Lang, WebAddress } from './primitives.ts'

/** One text as fetched from one address and read into title and paragraphs (separated by blank lines). */
export const Article = z.object({
  url: WebAddress,
  title: z.string(),
  text: z.string(),
  lang: Lang,
  /** When it was published, in the zone that the page gives (the day as it is written there); absent where it gives none. */
  published: Instant.optional(),
  modified: Instant.optional(),
  author: z.string().optional(),
  outlet: z.string().optional(),
  canonicalUrl: WebAddress.optional(),
  /** What the page is where it is no whole article: a live blog, the beginning of a paid text, a list of articles. */
  form: z.enum(['live', 'stub', 'listing']).optional(),
  /** True where a search found it outside the listed sites. */
  unlisted: z.literal(true).optional(),
})
export type Article = z.infer<typeof Article>

/** What a claim keeps of the article it stands in. */
export const ArticleRef = z.object({
  /** Derived from the article's canonical address: all versions of one page share it. */
  id: z.string(),
  /** Derived from title and text: an edited page has another one. */
  version: z.string(),
  url: WebAddress,
  title: z.string(),
  outlet: z.string().optional(),
  lang: Lang,
  published: Instant,
  unlisted: z.literal(true).optional(),
  /** The sketch of its text, by which copies of it are known (see `writeSketch`). */
  sketch: z.string().optional(),
  /** The news agency that it credits. */
  agency: z.string().optional(),
})
export type ArticleRef = z.infer<typeof ArticleRef>

/** One version of an article as the ledger keeps it, with the place of its snapshot. */
export const ArticleRecord = ArticleRef.extend({
  author: z.string().optional(),
  /** When this version was first fetched. */
  learned: Instant,
  /** Key of the bytes as fetched, in the snapshot store. */
  snapshot: z.string(),
  claims: z.number().int().nonnegative(),
  /** Their ids, by which another reading is compared with this one. */
  claimIds: z.array(z.string()).optional(),
  source: z.string().optional(),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
