import { parseFeed } from 'feedsmith'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { isDeeperThan } from '../documents/depth.ts'
import { parseInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { completed, type RawEntry } from './feed-entry.ts'
import { mendFeed } from './feed-mend.ts'
import { salvageFeed } from './feed-salvage.ts'
import { SourceError, type SourceKind } from './kind.ts'
import { plainText } from './plain-text.ts'

/** No feed nests deeper, not even a broken one; parsers slow down or break off there. */
const deepest = 1_500

/** Feeds of every kind: RSS 0.9x to 2.0, RDF, Atom and JSON Feed. */
export const feed: SourceKind = {
  id: 'feed',
  label: 'RSS, Atom, RDF or JSON feed',
  // An entry without an address of its own cannot be read.
  read: (_source, body, url) => ({ entries: readFeed(body, url).filter((entry) => entry.url !== url), more: [] }),
}

/**
 * The entries of a feed in its order, each with an absolute address, the feed's own where it has none, and its date in
 * UTC. Throws a SourceError where the document is no feed.
 */
export function readFeed(body: string | Uint8Array, url: string): Entry[] {
  const text = mendFeed(typeof body === 'string' ? body : decodeText(body, 'text/xml'))
  if (text.startsWith('<') && isDeeperThan(text, deepest)) {
    throw new SourceError(
      `Expected a feed at ${url}, got one that nests more than ${deepest} elements. Drop the source.`,
    )
  }
  const raw = readRaw(text, url)
  if (!raw) {
    const begin = text.trimStart().slice(0, 40)
    throw new SourceError(
      `Expected an RSS, Atom, RDF or JSON feed at ${url}, got "${begin}". Open the address in a browser, look for the link to the feed, and list that one.`,
    )
  }
  return raw.map((item) => settle(item, url))
}

/** The library's reading, completed by a more forgiving one where it gives up or leaves something out. */
function readRaw(text: string, url: string): readonly RawEntry[] | undefined {
  const kept = parseKept(text)
  if (kept && !/xml:base/.test(text) && kept.every(isWhole)) return kept
  const saved = salvageFeed(text, url)
  if (!kept || !saved || saved.length > kept.length) return saved ?? kept
  return kept.map((item, i) => {
    const other = saved.length === kept.length ? saved[i] : undefined
    return other ? completed(item, other) : item
  })
}

const isWhole = ({ links, titles, dates, summaries }: RawEntry): boolean =>
  [links, titles, dates, summaries].every((values) => values.some(Boolean))

function settle(item: RawEntry, url: string): Entry {
  const base = (item.base && URL.parse(item.base, url)?.href) || url
  const link = item.links.map((href) => href && resolveLink(href, base)).find(Boolean)
  const published = item.dates.map((date) => date && parseInstant(date)).find(Boolean)
  const summary = firstText(item.summaries)
  const title = firstText(item.titles) || summary.slice(0, 120)
  return { url: link ?? url, title, ...(published && { published }), ...(summary && { summary }) }
}

const firstText = (markups: readonly (string | undefined)[]): string =>
  markups.map((markup) => plainText(markup ?? '')).find(Boolean) ?? ''

const parse = (text: string) => parseFeed<string>(text)
type Parsed = ReturnType<typeof parse>

/** What the library makes of the feed; nothing where it gives up or finds no entry. */
function parseKept(text: string): RawEntry[] | undefined {
  try {
    const entries = toRaw(parse(text))
    return entries.length > 0 ? entries : undefined
  } catch {
    return undefined
  }
}

function toRaw(parsed: Parsed): RawEntry[] {
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map((item) => ({
      links: [item.url, item.external_url, webId(item.id)],
      titles: [item.title],
      dates: [item.date_published, item.date_modified],
      summaries: [item.summary, item.content_text, item.content_html],
    }))
  }
  if (parsed.format === 'atom') {
    const { feed } = parsed
    return (feed.entries ?? []).map((entry) => ({
      links: [
        entry.links?.find(({ rel, type }) => (rel ?? 'alternate') === 'alternate' && (!type || /html/.test(type)))
          ?.href,
        entry.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href,
        webId(entry.id),
        entry.links?.find(({ rel }) => rel !== 'self' && rel !== 'enclosure')?.href,
      ],
      base: [feed.xml?.base, entry.xml?.base].reduce<string | undefined>(
        (outer, inner) => (inner && outer ? (URL.parse(inner, outer)?.href ?? inner) : (inner ?? outer)),
        undefined,
      ),
      titles: [entry.title?.value],
      dates: [entry.published, entry.dcterms?.issued?.[0], entry.dc?.dates?.[0], entry.updated],
      summaries: [entry.summary?.value, entry.content?.value],
    }))
  }
  return toRawItems(parsed)
}

function toRawItems(parsed: Extract<Parsed, { format: 'rss' | 'rdf' }>): RawEntry[] {
  const items = parsed.format === 'rss' ? (parsed.feed.items ?? []) : (parsed.feed.items ?? [])
  return items.map((item) => {
    const own = 'guid' in item && item.guid ? item.guid : undefined
    const about = 'rdf' in item && item.rdf ? item.rdf.about : undefined
    return {
      links: [
        item.link,
        own?.isPermaLink === false ? undefined : webId(own?.value),
        item.atom?.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href,
        webId(about),
        webId(own?.value),
      ],
      titles: [item.title, item.dc?.titles?.[0]],
      dates: [
        'pubDate' in item && typeof item.pubDate === 'string' ? item.pubDate : undefined,
        item.dc?.dates?.[0],
        item.dcterms?.issued?.[0],
        item.dcterms?.created?.[0],
        item.atom?.published,
        item.atom?.updated,
        item.dcterms?.modified?.[0],
      ],
      summaries: [item.description, item.dc?.descriptions?.[0], item.content?.encoded],
    }
  })
}

/** An id serves as a link only where it is a web address. */
const webId = (id: string | undefined): string | undefined => (id && /^https?:\/\//i.test(id.trim()) ? id : undefined)
