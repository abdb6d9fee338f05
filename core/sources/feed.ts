import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { type Extent, extentOf } from '../documents/depth.ts'
import { resolveLink } from '../documents/links.ts'
import { readFeedDate } from './feed-date.ts'
import type { RawEntry } from './feed-entry.ts'
import { readJsonFeed } from './feed-json.ts'
import { mendFeed } from './feed-mend.ts'
import { readXmlFeed } from './feed-xml.ts'
import { SourceError, type SourceKind } from './kind.ts'
import { plainText } from './plain-text.ts'

/**
 * No feed nests deeper, not even a broken one, as parsers slow down or break off there; of one with more elements, ten
 * times what long ones have, the first are read.
 */
const most = { depth: 1_500, elements: 100_000 }

const isJson = /^\s*[{[](?!\s*<)/

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
  const { isDeep, end }: Extent = text.startsWith('<') ? extentOf(text, most) : { isDeep: false }
  if (isDeep) {
    throw new SourceError(
      `Expected a feed at ${url}, got one that nests more than ${most.depth} elements. Drop the source.`,
    )
  }
  const raw = isJson.test(text) ? readJsonFeed(text) : readXmlFeed(text.slice(0, end), url)
  if (!raw) {
    const begin = text.trimStart().slice(0, 40)
    throw new SourceError(
      `Expected an RSS, Atom, RDF or JSON feed at ${url}, got "${begin}". Open the address in a browser, look for the link to the feed, and list that one.`,
    )
  }
  return raw.map((item) => settle(item, url))
}

function settle(item: RawEntry, url: string): Entry {
  const link = item.links.map((href) => href && resolveLink(href, url)).find(Boolean)
  const published = item.dates.map((date) => date && readFeedDate(date)).find(Boolean)
  const summary = firstText(item.summaries)
  const title = firstText(item.titles) || summary.slice(0, 120)
  return { url: link ?? url, title, ...(published && { published }), ...(summary && { summary }) }
}

const firstText = (markups: readonly (string | undefined)[]): string =>
  markups.map((markup) => plainText(markup ?? '')).find(Boolean) ?? ''
