import { parseArgs } from 'node:util'
import { feedAddress, feedCases } from '../test/sources/feed-cases.ts'
import { measureFolder } from './feed-folder.ts'
import { type Read, readers } from './feed-readers.ts'

const feeds = feedCases.flatMap(([, body, expected]) => (typeof body === 'string' ? [{ body, expected }] : []))
const long = `<rss version="2.0"><channel>${Array.from(
  { length: 500 },
  (_, i) =>
    `<item><title>Deal ${i} for chips</title><link>https://news.example/${i}</link><pubDate>Mon, 22 Sep 2025 16:05:00 GMT</pubDate><description>&lt;p&gt;Up to $${i} billion over the years.&lt;/p&gt;</description></item>`,
).join('')}</channel></rss>`

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

async function measure(name: string, read: Read): Promise<string> {
  let thrown = 0
  let asked = 0
  let met = 0
  for (const { body, expected } of feeds) {
    const items = await read(body, bytesOf(body), feedAddress).catch((): undefined => undefined)
    if (!items) thrown++
    for (const key of ['title', 'url'] as const) {
      const wanted = expected[key]
      if (wanted === undefined) continue
      asked++
      if (items?.[0]?.[key].some((given) => given.trim() === wanted)) met++
    }
  }
  const bytes = bytesOf(long)
  await read(long, bytes, feedAddress)
  const rounds = 5
  const start = performance.now()
  for (let round = 0; round < rounds; round++) await read(long, bytes, feedAddress)
  const speed = (rounds * 500 * 1_000) / (performance.now() - start)
  return `| ${name} | ${met} of ${asked} | ${thrown} | ${speed.toFixed(0)} |`
}

const { values } = parseArgs({ options: { feeds: { type: 'string' } } })
const open: (readonly [string, Read])[] = []
for (const [name, start] of readers) {
  const read = await start().catch((): undefined => undefined)
  if (read) open.push([name, read])
  else console.error(`${name} is not installed`)
}

if (values.feeds === undefined) {
  console.log(
    `| reader, ${feeds.length} feeds | titles and links | thrown | entries a second |\n| --- | --- | --- | --- |`,
  )
  for (const [name, read] of open) console.log(await measure(name, read))
} else console.log(await measureFolder(values.feeds, open))
