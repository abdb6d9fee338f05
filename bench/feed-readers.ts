import { parseFeed } from 'feedsmith'
import { readFeed } from '../core/sources/feed.ts'

/** An item as a reader gives it: what it has under any name, so that none loses by the names it chose. */
export type Item = Readonly<Record<'title' | 'url' | 'summary' | 'published', readonly string[]>>
export type Read = (text: string, bytes: Uint8Array, url: string) => Promise<readonly Item[]>

type Paths = Readonly<Record<keyof Item, string>>

/** What a value says: a text, a moment, or the text of an object or list. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isRecord(value) ? [value['value'], value['href']].flatMap(textsOf) : []
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const along = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const itemsBy =
  (paths: Paths) =>
  (items: readonly unknown[] = []): readonly Item[] =>
    items.map((item) => {
      const all = (key: keyof Item) => paths[key].split(' ').flatMap((path) => textsOf(along(item, path)))
      return { title: all('title'), url: all('url'), summary: all('summary'), published: all('published') }
    })

const load = (name: string) => import(name)

const ownItems = itemsBy({ title: 'title', url: 'url', summary: 'summary', published: 'published' })
const feedsmithItems = itemsBy({
  title: 'title dc.title dc.titles media.title',
  url: 'links link url guid rdf.about external_url',
  summary: 'description summary content content.encoded content_html content_text itunes.summary media.description',
  published: 'pubDate published updated dc.date dc.dates dcterms.issued dcterms.created date_published',
})
const rssParserItems = itemsBy({
  title: 'title',
  url: 'link guid',
  summary: 'content contentSnippet summary content:encoded itunes.summary',
  published: 'isoDate pubDate date',
})
const feedparserItems = itemsBy({
  title: 'title',
  url: 'link guid origlink',
  summary: 'description summary',
  published: 'date pubdate',
})
const rowanItems = itemsBy({
  title: 'title',
  url: 'url id',
  summary: 'description content',
  published: 'published updated',
})

/** The readers beside ours, where they are installed: npm install --no-save feedparser rss-parser @rowanmanning/feed-parser */
export const readers: readonly (readonly [name: string, open: () => Promise<Read>])[] = [
  ['walkback', async () => async (_text, bytes, url) => ownItems(readFeed(bytes, url))],
  [
    'feedsmith',
    async () => async (text) => {
      const { format, feed } = parseFeed<string>(text)
      return feedsmithItems(format === 'atom' ? feed.entries : feed.items)
    },
  ],
  [
    'rss-parser',
    async () => {
      const Parser = (await load('rss-parser')).default
      return async (text) => rssParserItems((await new Parser().parseString(text)).items)
    },
  ],
  [
    'feedparser',
    async () => {
      const FeedParser = (await load('feedparser')).default
      const { Readable } = await import('node:stream')
      return (text, _bytes, feedurl) =>
        new Promise((resolve, reject) => {
          const items: unknown[] = []
          Readable.from([text])
            .pipe(new FeedParser({ feedurl }))
            .on('error', reject)
            .on('data', (item: unknown) => items.push(item))
            .on('end', () => resolve(feedparserItems(items)))
        })
    },
  ],
  [
    '@rowanmanning/feed-parser',
    async () => {
      const { parseFeed: parse } = await load('@rowanmanning/feed-parser')
      return async (text) => rowanItems(parse(text).items)
    },
  ],
]
