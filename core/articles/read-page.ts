import type { Article } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { QueuedEntry } from '../../schemas/source.ts'
import type { DatedArticle, Fetched, Fetcher, Reader } from '../ports.ts'
import { asFound } from '../sources/listed.ts'
import { ArticleError } from './article-error.ts'
import { publishedBy } from './believed.ts'

/** The article behind an entry with its claims and the page it was read from, or the reason why there will never be one. */
export type PageReading =
  | { readonly page: Fetched; readonly article: DatedArticle; readonly claims: readonly Claim[] }
  /** A page that broke the reader comes with the reason: one that has been mended can read it again. */
  | { readonly reason: string; readonly broke?: Fetched }
  /** The host wants to be left alone for so many seconds. */
  | { readonly wait: number; readonly fault: unknown }

/** Fetches and reads the page of an entry; what the page does not say of itself is taken from the entry. Throws only what may pass. */
export async function readPage(
  { fetcher, reader }: { readonly fetcher: Fetcher; readonly reader: Reader },
  entry: QueuedEntry,
): Promise<PageReading> {
  const page = await fetcher.fetch(entry.url).catch((fault: unknown) => {
    if (fetcher.isPassing?.(fault) === false) return { reason: messageOf(fault) }
    const wait = fetcher.waitOf?.(fault)
    if (wait !== undefined) return { wait, fault }
    throw fault
  })
  if (!('status' in page)) return page
  try {
    const read = reader.readPage(page)
    const published = publishedBy(entry.offered, [read.published, entry.published])
    if (published === undefined) {
      return { reason: `Expected a date of publication at ${entry.url}, got none on the page nor in the source` }
    }
    const article = { ...asFound(read, entry), published, outlet: outletOf(read, entry) }
    return { page, article, claims: await reader.readClaims(article, entry.source) }
  } catch (fault) {
    if (fault instanceof ArticleError) return { reason: fault.message }
    return { reason: `Expected the reader to read ${entry.url}, got ${messageOf(fault)}`, broke: page }
  }
}

/** The name that the page gives itself; where that is but its host, the name that the source has in its list. */
function outletOf({ outlet, url }: Article, entry: QueuedEntry): string {
  return outlet === undefined || new URL(url).hostname.endsWith(outlet) ? entry.outlet : outlet
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
