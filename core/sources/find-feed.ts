import { load } from 'cheerio/slim'
import { resolveLink } from '../documents/links.ts'
import { siftList } from './list-markup.ts'

/** A feed that a page names as its own. */
export interface FoundFeed {
  readonly url: string
  readonly title: string
}

const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml|json)/i
const feedPath = /\/(?:feed|rss|atom)(?:\/|\.xml|\.rss|\.atom|$)|\.(?:rss|atom|rdf)$|[?&]format=rss/i

/** Links to feeds in a page's text; no site has more feeds. */
const most = 200

/** The feeds that a page links to, those in its head first; comments of a single article are none of a site's. */
export function findFeeds(html: string, url: string): readonly FoundFeed[] {
  const $ = load(siftList(html, url))
  const base = resolveLink($('base[href]').attr('href') ?? '', url) ?? url
  const named = $('link[rel~="alternate"][href]')
    .toArray()
    .map((link) => $(link))
    .filter((link) => feedType.test(link.attr('type') ?? ''))
  const linked = $('a[href]')
    .toArray()
    .map((link) => $(link))
    .filter((link) => feedPath.test(link.attr('href') ?? ''))
    .slice(0, most)
  const found = new Map<string, FoundFeed>()
  for (const link of [...named, ...linked]) {
    const address = resolveLink(link.attr('href') ?? '', base)
    const title = (link.attr('title') || link.text()).trim()
    const isJson = /oembed|wp-json/i.test(link.attr('href') ?? '')
    if (!address || isJson || /comment/i.test(`${title} ${address}`) || found.has(address)) continue
    found.set(address, { url: address, title })
  }
  return [...found.values()]
}
