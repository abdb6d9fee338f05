import { type CheerioAPI, load } from 'cheerio/slim'
import type { RawEntry } from './feed-entry.ts'

type Selection = ReturnType<CheerioAPI>

/** Elements by local name, whatever prefix the feed gave its namespaces; the first of them that says something counts. */
const dateNames = ['pubdate', 'published', 'date', 'issued', 'created', 'updated', 'modified', 'lastmod']
const summaryNames = ['description', 'encoded', 'summary', 'content', 'abstract', 'subtitle', 'body', 'tagline']
/** Prefixes of what a feed says of pictures, films and where it has an item from. */
const otherPrefix = /^(?:media|yt|geo|source|thr|slash|wfw|podcast|g|image):/

/**
 * Every item or entry of a feed in XML that can be made out, with broken nesting, missing ends and foreign prefixes
 * forgiven. Nothing where the document shows no sign of being a feed.
 */
export function readXmlFeed(text: string, url: string): readonly RawEntry[] | undefined {
  const start = text.search(/<(?:\w+:)?(rss|feed|rdf|channel|item|entry)\b/i)
  const page = text.search(/<html\b/i)
  if (start < 0 || (page >= 0 && page < start)) return undefined
  const $ = load(text, {
    xml: {
      xmlMode: true,
      decodeEntities: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeCDATA: true,
    },
  })
  return $('*')
    .toArray()
    .filter((node) => 'name' in node && /^(?:\w+:)?(?:item|entry)$/.test(node.name) && !otherPrefix.test(node.name))
    .map((item) => readItem($, $(item), url))
}

function readItem($: CheerioAPI, item: Selection, url: string): RawEntry {
  const children = item.children().toArray()
  const named = (name: string) => {
    const all = children.filter((child) => child.name.split(':').at(-1) === name && !otherPrefix.test(child.name))
    // Its own elements before those of other vocabularies.
    return [...all.filter((child) => !child.name.includes(':')), ...all.filter((child) => child.name.includes(':'))]
  }
  const textOf = (names: readonly string[]) =>
    names.flatMap(named).map((child) => ($(child).children().length > 0 ? ($(child).html() ?? '') : $(child).text()))
  const resolved = (element: Selection, href: string | undefined) =>
    href?.trim() ? URL.parse(href.trim(), baseOf($, element, url))?.href : undefined
  const links = named('link').map((link) => $(link))
  const isAlternate = (link: Selection) => (link.attr('rel') ?? 'alternate') === 'alternate'
  const isPage = (link: Selection) => /html|^$/.test(link.attr('type') ?? '')
  const ranked = [
    ...links.filter((link) => isAlternate(link) && isPage(link)),
    ...links.filter((link) => isAlternate(link) && !isPage(link)),
    ...links.filter((link) => !/^(?:alternate|self|enclosure|edit)$/.test(link.attr('rel') ?? 'alternate')),
  ]
  const ids = [...named('guid'), ...named('id')].map((id) => $(id))
  const isPermanent = (id: Selection) => id.attr('ispermalink') !== 'false'
  // An id serves as a link only where it is a web address.
  const addressIn = (id: Selection) => (/^\s*https?:/i.test(id.text()) ? id.text() : undefined)
  return {
    links: [
      ...ranked.map((link) => resolved(link, link.attr('href') ?? link.text())),
      ...ids.filter(isPermanent).map(addressIn),
      ...['href', 'rdf:about', 'about'].map((name) => resolved(item, item.attr(name))),
      ...ids.map(addressIn),
    ],
    titles: [...textOf(['title']), item.find('media\\:title').first().text()],
    dates: textOf(dateNames),
    summaries: [...textOf(summaryNames), item.find('media\\:description').first().text()],
  }
}

/** What the links of an element are relative to: all the bases around it, the outermost first. */
function baseOf($: CheerioAPI, element: Selection, url: string): string {
  const bases = [
    element,
    ...element
      .parents()
      .toArray()
      .map((up) => $(up)),
  ].flatMap((up) => up.attr('xml:base') ?? [])
  return bases.reduceRight((outer, inner) => URL.parse(inner.trim(), outer)?.href ?? outer, url)
}
