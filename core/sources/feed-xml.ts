import { type CheerioAPI, load } from 'cheerio/slim'
import type { RawEntry } from './feed-entry.ts'

type Selection = ReturnType<CheerioAPI>

/** Elements by local name, whatever prefix the feed gave its namespaces; the first of them that says something counts. */
const dateNames = ['pubdate', 'published', 'date', 'issued', 'created', 'updated', 'modified', 'lastmod']
const summaryNames = 'summary description encoded content abstract subtitle body tagline fullitem'.split(' ')
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
  const baseOf = basesFrom(homeOf($, url))
  return $('*')
    .toArray()
    .filter((node) => 'name' in node && /^(?:\w+:)?(?:item|entry)$/.test(node.name) && !otherPrefix.test(node.name))
    .map((item) => readItem($, $(item), baseOf))
}

function readItem($: CheerioAPI, item: Selection, baseOf: (element: Selection) => string): RawEntry {
  const inside = byName(item)
  const named = (...names: readonly string[]) =>
    inside.flatMap((elements) => names.flatMap((name) => elements.get(name) ?? [])).map((child) => $(child))
  const textOf = (...names: readonly string[]) => named(...names).map(markupIn)
  const resolved = (element: Selection, href: string | undefined) =>
    href?.trim() ? URL.parse(href.trim(), baseOf(element))?.href : undefined
  const links = named('link')
  const rank = (link: Selection) => {
    const rel = link.attr('rel') ?? 'alternate'
    const type = link.attr('type') ?? ''
    if (rel === 'alternate') return type.includes('html') ? 0 : type === '' ? 1 : 2
    return /^(?:self|enclosure|edit)$/.test(rel) ? undefined : 3
  }
  const ranked = [0, 1, 2, 3].flatMap((place) => links.filter((link) => rank(link) === place))
  const ids = named('guid', 'id')
  const isPermanent = (id: Selection) => id.attr('ispermalink') !== 'false'
  // An id serves as a link only where it is a web address.
  const addressIn = (id: Selection) => (/^\s*https?:/i.test(id.text()) ? id.text() : undefined)
  return {
    links: [
      ...ranked.map((link) => resolved(link, link.attr('href') ?? link.text())),
      ...ids.filter(isPermanent).map(addressIn),
      ...['href', 'rdf:about', 'about'].map((name) => resolved(item, item.attr(name))),
      ...ids.map(addressIn),
      ...links.filter((link) => link.attr('rel') === 'self').map((link) => resolved(link, link.attr('href'))),
    ],
    titles: [...textOf('title'), mediaIn($, item, 'media:title')],
    dates: [...textOf(...dateNames), item.attr('lastmod')],
    summaries: [...textOf(...summaryNames), mediaIn($, item, 'media:description')],
  }
}

/** The elements in an item by local name: those of its own vocabulary, and those of others. */
function byName(item: Selection) {
  const vocabulary = prefixOf(item.prop('tagName') ?? '').toLowerCase()
  const children = item.children().toArray()
  const own = new Map<string, typeof children>()
  const foreign = new Map<string, typeof children>()
  for (const child of children) {
    if (otherPrefix.test(child.name)) continue
    const prefix = prefixOf(child.name)
    const name = child.name.slice(child.name.lastIndexOf(':') + 1)
    const elements = prefix === vocabulary ? own : foreign
    const same = elements.get(name)
    if (same) same.push(child)
    else elements.set(name, [child])
  }
  return [own, foreign]
}

/** What a feed says of an item's pictures and films is said anywhere inside it. */
function mediaIn($: CheerioAPI, item: Selection, name: string): string {
  const open = item.children().toArray()
  for (const element of open) {
    if (element.name === name) return $(element).text()
    if (element.name.startsWith('media:')) open.push(...$(element).children().toArray())
  }
  return ''
}

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '')

/** The markup or text in an element; Atom writes what is neither in base64, and 0.3 whatever it likes. */
function markupIn(element: Selection): string {
  if (element.children().length > 0) return element.html() ?? ''
  const text = element.text()
  const type = element.attr('type') ?? ''
  const isData = element.attr('mode') === 'base64' || (type.includes('/') && !/^text\/|xml\b/i.test(type))
  if (!isData || !/^[\s\w+/]+=*\s*$/.test(text)) return text
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}

/** What relative links start from: the feed's address, or the site that an RSS channel is of where another host serves it. */
function homeOf($: CheerioAPI, url: string): string {
  const home = $('channel > link')
    .toArray()
    .map((link) => URL.parse($(link).text().trim()))
    .find((site) => site?.protocol.startsWith('http'))
  return home && home.hostname !== URL.parse(url)?.hostname ? home.href : url
}

/** What the links of an element are relative to, by its own base and those around it; each is looked for once. */
function basesFrom(url: string): (element: Selection) => string {
  const known = new Map<unknown, string>()
  const baseOf = (element: Selection): string => {
    const node = element.get(0)
    if (!node) return url
    const before = known.get(node)
    if (before !== undefined) return before
    const outer = baseOf(element.parent())
    const own = element.attr('xml:base')?.trim()
    const base = own === undefined ? outer : (URL.parse(own, outer)?.href ?? outer)
    known.set(node, base)
    return base
  }
  return baseOf
}
