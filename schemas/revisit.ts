import * as z from 'zod/mini'
import { Count, Instant, Lang, MaybeText, Text, WebAddress } from './primitives.ts'
import { QueuedEntry } from './source.ts'

/** An article that is looked at again, to catch what is edited without a word and what is no longer there. */
export const Revisit = z.object({
  /** The article's id, and the version that was last read. */
  article: Text,
  version: Text,
  url: WebAddress,
  title: Text,
  published: Instant,
  source: Text,
  outlet: Text,
  lang: Lang,
  /** As its entry has it. */
  site: MaybeText,
  /** When it was first read. */
  since: Instant,
  /** When it is fetched next; absent when it is left alone. */
  due: z.optional(Instant),
  visits: Count,
  etag: MaybeText,
  lastModified: MaybeText,
  /** Looks in a row that found nothing at its address, and when the first and the last of them were. */
  missed: z.optional(z.object({ looks: z.int().check(z.positive()), since: Instant, last: Instant })),
})
export type Revisit = z.infer<typeof Revisit>

/** An entry whose host wants to be left alone for a while. */
export const Waiting = z.object({
  entry: QueuedEntry,
  /** When it is queued again; absent once it is read or given up. */
  due: z.optional(Instant),
})
export type Waiting = z.infer<typeof Waiting>
