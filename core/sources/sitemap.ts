import { load } from 'cheerio/slim'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { isDeeperThan } from '../documents/depth.ts'
import { parseInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { mendFeed } from './feed-mend.ts'
import { type Offer, SourceError, type SourceKind } from './kind.ts'
import { plainText } from './plain-text.ts'

/** At most as many child sitemaps of an index are read as hold the latest news. */
const newest = 3

/** Sitemaps, those of the news kind above all, and sitemap indexes. */
export const sitemap: SourceKind = {
  id: 'sitemap',
  label: 'news sitemap or sitemap index',
  read: (_source, body, url) => readSitemap(body, url),
}

/** The pages of a sitemap with title and date where it gives them, and the newest children of an index. */
export function readSitemap(body: string | Uint8Array, url: string): Offer {
  const text = mendFeed(typeof body === 'string' ? body : decodeText(body, 'text/xml'))
  if (!/<(?:\w+:)?(urlset|sitemapindex)\b/i.test(text) || isDeeperThan(text, 50)) {
    throw new SourceError(
      `Expected a sitemap (urlset or sitemapindex) at ${url}, got "${text.slice(0, 40)}". Look in the site's robots.txt for its address.`,
    )
  }
  const $ = load(text, { xml: { xmlMode: true, lowerCaseTags: true } })
  const local = (name: string) =>
    $('*')
      .toArray()
      .filter((node) => 'name' in node && node.name.split(':').at(-1) === name)
  const read = (element: Parameters<typeof $>[0], names: readonly string[]): string | undefined => {
    const inside = $(element).find('*').toArray()
    return names
      .map((name) => inside.find((child) => child.name === name))
      .map((found) => (found ? $(found).text().trim() : ''))
      .find(Boolean)
  }

  const entries = local('url').flatMap((element): Entry[] => {
    const link = resolveLink(read(element, ['loc']) ?? '', url)
    const published = parseInstant(read(element, ['news:publication_date', 'publication_date', 'lastmod']) ?? '')
    const title = plainText(read(element, ['news:title', 'title']) ?? '')
    return link ? [{ url: link, title, ...(published && { published }) }] : []
  })
  const children = local('sitemap').flatMap((element) => {
    const link = resolveLink(read(element, ['loc']) ?? '', url)
    return link ? [{ link, at: parseInstant(read(element, ['lastmod']) ?? '') ?? '' }] : []
  })
  const more = children.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, newest)
  return { entries, more: more.map(({ link }) => ({ url: link })) }
}
