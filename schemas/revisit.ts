import * as z from 'zod'
import { Instant, Lang, WebAddress } from './primitives.ts'

/** An article that is looked at again, to catch what is edited without a word and what is no longer there. */
export const Revisit = z.object({
  /** The article's id, and the version that was last read. */
  article: z.string(),
  version: z.string(),
  url: WebAddress,
  title: z.string(),
  published: Instant,
  source: z.string(),
  outlet: z.string(),
  lang: Lang,
  /** As its entry has it. */
  site: z.string().optional(),
  /** When it was first read. */
  since: Instant,
  /** When it is fetched next; absent when it is left alone. */
  due: Instant.optional(),
  visits: z.number().int().nonnegative(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Looks in a row that found nothing at its address, and when the first and the last of them were. */
  missed: z.object({ looks: z.number().int().positive(), since: Instant, last: Instant }).optional(),
})
export type Revisit = z.infer<typeof Revisit>
