import * as z from 'zod'
import type { Article, ArticleRecord } from '../schemas/article.ts'
import type { Presence } from '../schemas/presence.ts'
import { ArticleError } from './articles/article-error.ts'
import { articleVersion } from './articles/identity.ts'
import type { Ports } from './ingest.ts'
import type { Fetcher, Reader } from './ports.ts'

/** What a second look at an article's page came to. */
export type SecondLook = 'unchanged' | 'edited' | 'missing' | 'gone' | 'unreadable'

/** Looks in a row that find nothing there until an article is gone. */
const mostMisses = 3
/** A look sooner after the last one, in milliseconds, is the same look. */
const apart = 6 * 60 * 60_000
const goneStatus: ReadonlySet<number> = new Set([404, 410])
const Answered = z.object({ status: z.number() })

/**
 * Fetches an article's page again. Another text is offered to the reader as an entry of today, and becomes another version
 * with claims of its own. A page that is not there counts as missing, and after repeated looks as gone; neither takes back
 * what it said. Faults that may pass change nothing.
 */
export async function lookAgain(
  ports: Pick<Ports, 'fetcher' | 'reader' | 'queue' | 'store' | 'now'>,
  record: ArticleRecord,
): Promise<SecondLook> {
  const { store, queue, now } = ports
  const found = await textAt(ports, record.url)
  if (found === 'unreadable') return found
  const presence = presenceAfter(record.id, await store.presence(record.id), found !== 'missing', now())
  await store.putPresence(presence)
  if (found === 'missing') return presence.state === 'gone' ? 'gone' : 'missing'
  if (articleVersion(found) === record.version) return 'unchanged'
  const { url, title, lang, outlet = new URL(url).hostname, source = 'second-look' } = record
  await queue.send([{ url, title, lang, outlet, source, published: now(), offered: now() }])
  return 'edited'
}

/** What is known of an article's presence after one more look. */
export function presenceAfter(article: string, known: Presence | undefined, isThere: boolean, at: string): Presence {
  if (isThere) return { article, state: 'there', misses: 0, checkedAt: at }
  const before = known?.misses ?? 0
  const again = known !== undefined && before > 0 && Date.parse(at) - Date.parse(known.checkedAt) < apart
  if (again) return known
  const misses = before + 1
  const state = misses >= mostMisses ? 'gone' : 'missing'
  return { article, state, misses, since: before > 0 ? (known?.since ?? at) : at, checkedAt: at }
}

async function textAt(
  { fetcher, reader }: { readonly fetcher: Fetcher; readonly reader: Reader },
  url: string,
): Promise<Article | 'missing' | 'unreadable'> {
  try {
    return reader.readPage(await fetcher.fetch(url))
  } catch (fault) {
    if (fault instanceof ArticleError) return 'missing'
    const answered = Answered.safeParse(fault)
    return answered.success && goneStatus.has(answered.data.status) ? 'missing' : 'unreadable'
  }
}
