import { type Lang, langs } from '../../schemas/primitives.ts'
import type { Source } from '../../schemas/source.ts'
import { detectLanguage } from '../documents/language.ts'
import type { Fetched, Fetcher } from '../ports.ts'
import { readFeed } from './feed.ts'
import { type FoundFeed, findFeeds } from './find-feed.ts'
import { readListing } from './listing.ts'
import { plainText } from './plain-text.ts'
import { readSitemap } from './sitemap.ts'

/** What a page offers to read on a schedule. */
export interface FoundSource {
  readonly source: Omit<Source, 'id'>
  readonly entries: number
  /** Further feeds that the page names. */
  readonly others: readonly FoundFeed[]
}

/** A listing page shows at least as many articles. */
const fewest = 5

/** The best source behind an address: the feed or sitemap that it is, the feed that it names, or the list that it shows. */
export async function findSource(fetcher: Fetcher, address: string): Promise<FoundSource | undefined> {
  const page = await fetcher.fetch(address)
  const own = readAsList(page)
  if (own) return own
  const feeds = findFeeds(page.text, page.url)
  for (const { url } of feeds.slice(0, 3)) {
    const found = await fetcher.fetch(url).then(
      (feed) => readAsList(feed, page),
      () => undefined,
    )
    if (found) return { ...found, others: feeds.filter((other) => other.url !== url) }
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
    source: { url: page.url, kind, outlet: outletOf([about, page]), lang, interval: 30 },
    entries: entries.length,
    others: [],
  }
}

/** Where a page, and where a feed, says its name. */
const names: readonly RegExp[] = [
  /<meta\b[^>]*\bog:site_name\b[^>]*\bcontent=["']([^"']{2,60})["']/i,
  /<meta\b[^>]*\bcontent=["']([^"']{2,60})["'][^>]*\bog:site_name\b/i,
  /<(?:rss|feed|rdf:RDF)\b[\s\S]{0,1500}?<title[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{2,60})/i,
]

/** The name that a page, or else its feed, gives itself, or its host. */
function outletOf(documents: readonly Fetched[]): string {
  const named = documents.flatMap(({ text }) => names.flatMap((name) => name.exec(text.slice(0, 200_000))?.[1] ?? []))
  const host = new URL(documents[0]?.url ?? '').hostname.replace(/^www\./, '')
  return named.map(plainText).find(Boolean) ?? host
}

function attempt<Answer>(read: () => Answer): Answer | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
