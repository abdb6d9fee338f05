import * as z from 'zod/mini'
import { readArticle } from '../core/articles/read.ts'
import { labelOf, pageNames, savedPage } from '../test/support/saved-pages.ts'

// metascraper brings 160 packages, one of them compiled, so that it is no dependency:
// npm install --no-save metascraper metascraper-author metascraper-date metascraper-title

const pages = pageNames()
  .filter((name) => name.includes(process.argv[2] ?? ''))
  .map((name) => ({ label: labelOf(name), html: savedPage(name) }))

const Read = z.object({ title: z.nullish(z.string()), author: z.nullish(z.string()), day: z.nullish(z.string()) })
type Reader = (html: string, url: string) => Promise<unknown>

const readers: readonly (readonly [string, Reader | undefined])[] = [
  [
    'walkback',
    async (html, url) => {
      const { title, author, published } = readArticle(html, url)
      return { title, author, day: published?.slice(0, 10) }
    },
  ],
  ['metascraper', await metascraper()],
]

async function metascraper(): Promise<Reader | undefined> {
  const load = async (name: string) => (await import(name)).default
  try {
    const compose = await load('metascraper')
    const rules = ['metascraper-author', 'metascraper-date', 'metascraper-title'].map(async (name) =>
      (await load(name))({ datePublished: true }),
    )
    const read = compose(await Promise.all(rules))
    return async (html, url) => {
      // It takes no reserved name for an address.
      const { title, author, date, datePublished } = await read({ html, url: url.replace('.example', '.com') })
      return { title, author, day: (datePublished ?? date)?.slice(0, 10) }
    }
  } catch {
    return undefined
  }
}

console.log(
  `| reader, ${pages.length} pages | day | title | author | nobody, where none signs | pages a second |\n| --- | --- | --- | --- | --- | --- |`,
)
for (const [name, read] of readers) {
  if (!read) {
    console.log(`| ${name} | not installed |`)
    continue
  }
  const start = performance.now()
  const all = await Promise.all(
    pages.map(async ({ html, label }) => ({ label, got: Read.parse(await read(html, label.url)) })),
  )
  const speed = (pages.length * 1_000) / (performance.now() - start)
  const signed = all.filter(({ label }) => label.author)
  const unsigned = all.filter(({ label }) => label.author === null)
  const share = (of: typeof all, met: (one: (typeof all)[number]) => boolean) =>
    (of.filter(met).length / of.length).toFixed(3)
  const day = share(all, ({ got, label }) => got.day === label.published)
  const title = share(all, ({ got, label }) => got.title === label.title)
  const author = share(signed, ({ got, label }) => got.author === label.author)
  const nobody = share(unsigned, ({ got }) => !got.author)
  console.log(`| ${name} | ${day} | ${title} | ${author} | ${nobody} | ${speed.toFixed(0)} |`)
}
