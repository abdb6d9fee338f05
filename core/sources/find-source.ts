import { type Lang, langs } from '../../schemas/primitives.ts'
import type { Source } from '../../schemas/source.ts'
import { detectLanguage } from '../documents/language.ts'
import type { Fetched, Fetcher } from '../ports.ts'
import { readFeed } from './feed.ts'
import { findFeeds } from './find-feed.ts'
import { readListing } from './listing.ts'
import { readSitemap } from './sitemap.ts'

/** What a page offers to read on a schedule. */
export interface FoundSource {
  readonly source: Omit<Source, 'id'>
  readonly entries: number
}

/** A listing page shows at least as many articles. */
const fewest = 5

/** The best source behind an address: the feed or sitemap that it is, the feed that it names, or the list that it shows. */
export async function findSource(fetcher: Fetcher, address: string): Promise<FoundSource | undefined> {
  const page = await fetcher.fetch(address)
  const own = readAsList(page)
  if (own) return own
  for (const { url } of findFeeds(page.text, page.url).slice(0, 3)) {
    const found = await fetcher.fetch(url).then(
      (feed) => readAsList(feed, page),
      () => undefined,
    )
    if (found) return found
  }
  const titles = attempt(() => readListing(page.body, page.url))
  return titles && titles.length >= fewest ? describe('listing', page, titles) : undefined
}

/** A document as the feed or sitemap that it is; what it does not say of itself, the page about it does. */
function readAsList(page: Fetched, about = page): FoundSource | undefined {
  const feed = attempt(() => readFeed(page.body, page.url).filter(({ url }) => url !== page.url))
  if (feed && feed.length > 0) return describe('feed', page, feed, about)
  const sitemap = attempt(() => readSitemap(page.body, page.url))
  return sitemap ? describe('sitemap', page, sitemap.entries, about) : undefined
}

function describe(
  kind: Source['kind'],
  page: Fetched,
  entries: readonly { readonly title: string }[],
  about = page,
): FoundSource {
  const lang: Lang =
    detectLanguage(entries.map(({ title }) => title).join('. ')) ??
    langs.find((code) =>
      new RegExp(`\\blang(?:uage)?\\b[="'> ]{1,3}${code}\\b`, 'i').test(about.text.slice(0, 4_000)),
    ) ??
    'en'
  return {
    source: { url: page.url, kind, outlet: outletOf(about.text, about.url), lang, interval: 30 },
    entries: entries.length,
  }
}

/** The name that a page or feed gives itself, or its host. */
function outletOf(text: string, url: string): string {
  const named =
    /<meta\b[^>]*\bog:site_name\b[^>]*\bcontent=["']([^"']{2,60})["']/i.exec(text) ??
    /<(?:rss|feed|rdf:RDF)\b[\s\S]{0,1500}?<title[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{2,60})/i.exec(text)
  return named?.[1]?.trim() || new URL(url).hostname.replace(/^www\./, '')
}

function attempt<Answer>(read: () => Answer): Answer | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
