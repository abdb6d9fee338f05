import { Parser } from 'htmlparser2'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { extentOf } from '../documents/depth.ts'
import { parseInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { mendFeed } from './feed-mend.ts'
import { type Offer, SourceError, type SourceKind } from './kind.ts'
import { plainText } from './plain-text.ts'

/** At most as many child sitemaps of an index are read as hold the latest news. */
const newest = 3
/** At most as many pages of a sitemap are news: one of the news kind may not have more, others hold all that a site ever published. */
const most = 1_000

/** Sitemaps, those of the news kind above all, and sitemap indexes. */
export const sitemap: SourceKind = {
  id: 'sitemap',
  label: 'news sitemap or sitemap index',
  read: (_source, body, url) => readSitemap(body, url),
}

/** The newest pages of a sitemap with title and date where it gives them, and the newest children of an index. */
export function readSitemap(body: string | Uint8Array, url: string): Offer {
  const text = mendFeed(typeof body === 'string' ? body : decodeText(body, 'text/xml'))
  const { isDeep, end } = extentOf(text, { depth: 50, elements: 500_000 })
  if (!/<(?:\w+:)?(urlset|sitemapindex)\b/i.test(text) || isDeep) {
    throw new SourceError(
      `Expected a sitemap (urlset or sitemapindex) at ${url}, got "${text.slice(0, 40)}". Look in the site's robots.txt for its address.`,
    )
  }
  const located = readRecords(text.slice(0, end)).flatMap(({ kind, fields }) => {
    const loc = fields.get('loc')
    const link = loc === undefined ? undefined : resolveLink(loc, url)
    const at = parseInstant(fields.get('publication_date') ?? '') ?? parseInstant(fields.get('lastmod') ?? '') ?? ''
    return link ? [{ kind, link, at, title: fields.get('title') ?? '' }] : []
  })
  const latest = (wanted: string, count: number) => {
    const all = located.filter(({ kind }) => kind === wanted)
    return all.length <= count ? all : all.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, count)
  }
  const entries = latest('url', most).map(
    ({ link, at, title }): Entry => ({ url: link, title: plainText(title), ...(at && { published: at }) }),
  )
  return { entries, more: latest('sitemap', newest).map(({ link }) => ({ url: link })) }
}

/** No sitemap may have more. */
const mostRecords = 50_000

interface SitemapRecord {
  readonly kind: string
  /** Their texts by the local names of elements, the first that says something. */
  readonly fields: Map<string, string>
}

/** Prefixes of what a sitemap says of a page's pictures, films and translations. */
const otherPrefix = /^(?:image|video|xhtml|mobile):/

/** The `url` and `sitemap` elements of a document that may have hundreds of thousands, without a tree of them. */
function readRecords(text: string): readonly SitemapRecord[] {
  const records: SitemapRecord[] = []
  let open: SitemapRecord | undefined
  let words = ''
  const localName = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentagname(name) {
        words = ''
        const kind = localName(name)
        if (kind !== 'url' && kind !== 'sitemap') return
        open = { kind, fields: new Map() }
        if (records.length < mostRecords) records.push(open)
      },
      ontext(piece) {
        words += piece
      },
      onclosetag(name) {
        const field = localName(name)
        if (open && words.trim() && !otherPrefix.test(name) && !open.fields.has(field)) {
          open.fields.set(field, words.trim())
        }
        words = ''
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  parser.end(text)
  return records
}
