import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readArticle } from '../core/articles/read.ts'
import { plainWords } from '../core/articles/tree.ts'
import { decodeText } from '../core/documents/charset.ts'
import { mean, textF1 } from './text-f1.ts'
import { readers } from './text-readers.ts'

// npx node bench/real-pages.ts FOLDER [--worst]: pages of your own, NAME.html as fetched with NAME.json beside it.

const oneOrMore = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((said) => [said].flat()),
)

/** What a careful reader takes from a page; what is left out is not measured. Where several answers are right, all are given. */
const Label = z.object({
  url: z._default(z.string(), 'https://unknown.example/article'),
  text: oneOrMore,
  title: z.nullish(z.string()),
  /** Names parted by commas; null where nobody signs. */
  author: z.nullish(z.string()),
  /** Days, as `2013-07-18`. */
  published: z.optional(oneOrMore),
})
type Label = z.infer<typeof Label>

const folder = process.argv[2]
if (!folder) throw new Error('Expected a folder of pages: npx node bench/real-pages.ts FOLDER')

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace('.html', '')
    const label = Label.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
    return { name, label, html: decodeText(readFileSync(join(folder, file))) }
  })

/** Of a page that it cannot read, a reader has no text. */
async function scoreOf(read: (typeof readers)[string], html: string, { url, text }: Label): Promise<number> {
  let got = ''
  try {
    got = await read(html, url)
  } catch {
    // It has none, then.
  }
  return Math.max(...text.map((one) => textF1(got, one)))
}

console.log(`| reader, ${pages.length} pages | F1 | pages of .9 or more |\n| --- | --- | --- |`)
for (const [reader, read] of Object.entries(readers)) {
  const scores: { readonly name: string; readonly score: number }[] = []
  for (const { name, html, label } of pages) scores.push({ name, score: await scoreOf(read, html, label) })
  const good = scores.filter(({ score }) => score >= 0.9).length / scores.length
  console.log(`| ${reader} | ${mean(scores.map(({ score }) => score)).toFixed(3)} | ${(good * 100).toFixed(1)} % |`)
  if (!process.argv.includes('--worst') || reader !== 'walkback') continue
  for (const { name, score } of scores.toSorted((a, b) => a.score - b.score))
    if (score < 0.97) console.log(`  ${name} ${score.toFixed(3)}`)
}

const articles = pages.map(({ name, html, label }) => ({ name, label, article: readOrNothing(html, label.url) }))

function readOrNothing(html: string, url: string): Partial<ReturnType<typeof readArticle>> {
  try {
    return readArticle(html, url)
  } catch {
    return {}
  }
}

/** How many of the pages that are labelled so are right, and with `--worst` what is read of the others. */
function tell(
  what: string,
  of: typeof articles,
  said: (one: (typeof articles)[number]) => readonly [unknown, unknown],
) {
  const wrong = of
    .map((one) => ({ name: one.name, pair: said(one) }))
    .filter(({ pair: [got, wanted] }) => got !== wanted)
  console.log(`${what} ${of.length - wrong.length}/${of.length}`)
  if (process.argv.includes('--worst'))
    for (const { name, pair } of wrong) console.log(`  ${name}: got ${pair[0]}, expected ${pair[1]}`)
}

const names = (author: string | null | undefined) => author?.split(', ').map(plainWords).sort().join(', ')
console.log('')
tell(
  'day',
  articles.filter(({ label }) => label.published),
  ({ article, label: { published = [] } }) => {
    const day = article.published?.slice(0, 10)
    return [day, day && published.includes(day) ? day : published[0]]
  },
)
tell(
  'title',
  articles.filter(({ label }) => label.title),
  ({ article, label }) => [plainWords(article.title ?? ''), plainWords(label.title ?? '')],
)
tell(
  'author',
  articles.filter(({ label }) => label.author),
  ({ article, label }) => [names(article.author), names(label.author)],
)
tell(
  'nobody',
  articles.filter(({ label }) => label.author === null),
  ({ article }) => [article.author, undefined],
)
