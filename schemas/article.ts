import * as z from 'zod/mini'
import { Count, Instant, Lang, MaybeText, MaybeTrue, Text, WebAddress } from './primitives.ts'

/** One text as fetched from one address and read into title and paragraphs (separated by blank lines). */
export const Article = z.object({
  url: WebAddress,
  title: Text,
  text: Text,
  lang: Lang,
  /** When it was published, in the zone that the page gives (the day as it is written there); absent where it gives none. */
  published: z.optional(Instant),
  modified: z.optional(Instant),
  author: MaybeText,
  outlet: MaybeText,
  canonicalUrl: z.optional(WebAddress),
  /** What the page is where it is no whole article: a live blog, the beginning of a paid text, a list of articles. */
  form: z.optional(z.enum(['live', 'stub', 'listing'])),
  /** True where a search found it outside the listed sites. */
  unlisted: MaybeTrue,
})
export type Article = z.infer<typeof Article>

/** What a claim keeps of the article it stands in. */
export const ArticleRef = z.object({
  /** Derived from the article's canonical address: all versions of one page share it. */
  id: Text,
  /** Derived from title and text: an edited page has another one. */
  version: Text,
  url: WebAddress,
  title: Text,
  outlet: MaybeText,
  lang: Lang,
  published: Instant,
  unlisted: MaybeTrue,
  /** The sketch of its text, by which copies of it are known (see `writeSketch`). */
  sketch: MaybeText,
  /** The news agency that it credits. */
  agency: MaybeText,
})
export type ArticleRef = z.infer<typeof ArticleRef>

/** One version of an article as the ledger keeps it, with the place of its snapshot. */
export const ArticleRecord = z.extend(ArticleRef, {
  author: MaybeText,
  /** When this version was first fetched. */
  learned: Instant,
  /** Key of the bytes as fetched, in the snapshot store. */
  snapshot: Text,
  claims: Count,
  /** Their ids, by which another reading is compared with this one. */
  claimIds: z.optional(z.array(Text)),
  source: MaybeText,
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
