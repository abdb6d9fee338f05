import { parseFeed } from 'feedsmith'
import * as z from 'zod/mini'
import { readFeed } from '../core/sources/feed.ts'
import { feedAddress, feedCases } from '../test/sources/feed-cases.ts'

// Peers are measured where they are installed: npm install --no-save feedparser rss-parser @rowanmanning/feed-parser

/** What every reader is asked for, whatever it calls it. */
const Item = z.pipe(
  z.looseObject({ title: z.optional(z.unknown()), url: z.optional(z.unknown()), link: z.optional(z.unknown()) }),
  z.transform(({ title, url, link }) => ({ title: textIn(title), url: textIn(url) ?? textIn(link) })),
)
type Read = (text: string) => Promise<readonly unknown[]>

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined)

const peers: readonly (readonly [string, () => Promise<Read>])[] = [
  ['walkback', async () => async (text) => readFeed(text, feedAddress)],
  [
    'feedsmith',
    async () => async (text) => {
      const { format, feed } = parseFeed<string>(text)
      const items = format === 'atom' ? feed.entries : feed.items
      return (items ?? []).map((item) => ({ ...item, title: titleOf(item.title) }))
    },
  ],
  [
    'rss-parser',
    async () => {
      const Parser = (await load('rss-parser')).default
      return async (text) => (await new Parser().parseString(text)).items
    },
  ],
  [
    'feedparser',
    async () => {
      const FeedParser = (await load('feedparser')).default
      const { Readable } = await import('node:stream')
      return (text) =>
        new Promise((resolve, reject) => {
          const items: unknown[] = []
          Readable.from([text])
            .pipe(new FeedParser({ feedurl: feedAddress }))
            .on('error', reject)
            .on('data', (item: unknown) => items.push(item))
            .on('end', () => resolve(items))
        })
    },
  ],
  [
    '@rowanmanning/feed-parser',
    async () => {
      const { parseFeed: parse } = await load('@rowanmanning/feed-parser')
      return async (text) => parse(text).items
    },
  ],
]

const load = (name: string) => import(name)
const titleOf = (title: unknown): unknown =>
  typeof title === 'object' && title !== null && 'value' in title ? title.value : title

const feeds = feedCases.flatMap(([, body, expected]) => (typeof body === 'string' ? [{ body, expected }] : []))
const long = `<rss version="2.0"><channel>${Array.from(
  { length: 500 },
  (_, i) =>
    `<item><title>Deal ${i} for chips</title><link>https://news.example/${i}</link><pubDate>Mon, 22 Sep 2025 16:05:00 GMT</pubDate><description>&lt;p&gt;Up to $${i} billion over the years.&lt;/p&gt;</description></item>`,
).join('')}</channel></rss>`

async function measure(name: string, read: Read): Promise<string> {
  let thrown = 0
  let asked = 0
  let met = 0
  for (const { body, expected } of feeds) {
    const first = await read(body).then(
      (items) => Item.parse(items[0] ?? {}),
      () => undefined,
    )
    if (!first) thrown++
    for (const key of ['title', 'url'] as const) {
      if (expected[key] === undefined) continue
      asked++
      if (first && first[key] === expected[key]) met++
    }
  }
  await read(long)
  const rounds = 5
  const start = performance.now()
  for (let round = 0; round < rounds; round++) await read(long)
  const speed = (rounds * 500 * 1_000) / (performance.now() - start)
  return `| ${name} | ${met} of ${asked} | ${thrown} | ${speed.toFixed(0)} |`
}

console.log(
  `| reader, ${feeds.length} feeds | titles and links | thrown | entries a second |\n| --- | --- | --- | --- |`,
)
for (const [name, open] of peers) {
  const read = await open().catch(() => undefined)
  console.log(read ? await measure(name, read) : `| ${name} | not installed |`)
}
