import type { Article } from '../../schemas/article.ts'
import type { QueuedEntry } from '../../schemas/source.ts'
import type { DatedArticle, Fetched, Fetcher, Reader } from '../ports.ts'
import { ArticleError } from './article-error.ts'

/** The article behind an entry with the page it was read from, or the reason why there will never be one. */
export type PageReading = { readonly page: Fetched; readonly article: DatedArticle } | { readonly reason: string }

/** Fetches and reads the page of an entry; what the page does not say of itself is taken from the entry. Throws only what may pass. */
export async function readPage(
  { fetcher, reader }: { readonly fetcher: Fetcher; readonly reader: Reader },
  entry: QueuedEntry,
): Promise<PageReading> {
  const page = await fetcher.fetch(entry.url).catch((fault: unknown) => {
    if (fetcher.isPassing?.(fault) === false) return { reason: messageOf(fault) }
    throw fault
  })
  if ('reason' in page) return page
  try {
    const article = reader.readPage(page)
    const published = article.published ?? entry.published
    if (published === undefined) {
      return { reason: `Expected a date of publication at ${entry.url}, got none on the page nor in the source` }
    }
    return { page, article: { ...article, published, outlet: outletOf(article, entry) } }
  } catch (fault) {
    if (fault instanceof ArticleError) return { reason: fault.message }
    throw fault
  }
}

/** The name that the page gives itself; where that is but its host, the name that the source has in its list. */
function outletOf({ outlet, url }: Article, entry: QueuedEntry): string {
  return outlet === undefined || new URL(url).hostname.endsWith(outlet) ? entry.outlet : outlet
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
