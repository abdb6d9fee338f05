import { readArticle } from '../core/articles/read.ts'
import { langs } from '../schemas/primitives.ts'
import { laden } from '../test/support/laden.ts'
import { type Label, labelOf, labels, pageNames, savedPage } from '../test/support/saved-pages.ts'
import { mean, textF1 } from './text-f1.ts'
import { type Reader, readers } from './text-readers.ts'

/** With `--bare`, pages whose names tell nothing, as a build leaves them that hashes them; with `--laden`, among menus and cards of other articles. */
const names = /\s(?:class|id|role|itemprop|data-[\w-]+)=(?:"[^"]*"|'[^']*')/gi
function dress(html: string, lang: string): string {
  const page = process.argv.includes('--laden') ? laden(html, lang, Object.values(labels)) : html
  return process.argv.includes('--bare') ? page.replace(names, '') : page
}
/** With `--pages WORD`, only pages whose name has the word; `manner-` are those in the manner of one site each, made by one who had not seen the reader. */
const word = process.argv[process.argv.indexOf('--pages') + 1]
const isMeant = (name: string) => !process.argv.includes('--pages') || (word !== undefined && name.includes(word))
const pages = pageNames()
  .filter(isMeant)
  .map((name) => ({ name, label: labelOf(name), html: dress(savedPage(name), labelOf(name).lang) }))

/** F1 of a text against the labelled one, with the lines beneath the headline or without them. */
const scoreOf = (text: string, label: Label): number =>
  Math.max(textF1(text, label.text), label.lede ? textF1(text, label.text.slice(label.lede.length)) : 0)

async function measure(name: string, read: Reader) {
  const readAll = () =>
    Promise.all(
      pages.map(async ({ html, label }) => {
        try {
          return await read(html, label.url)
        } catch {
          return ''
        }
      }),
    )
  await readAll()
  const rounds = 3
  const start = performance.now()
  for (let round = 0; round < rounds; round++) await readAll()
  const perSecond = (rounds * pages.length * 1_000) / (performance.now() - start)
  const texts = await readAll()
  const scores = pages.map(({ label }, i) => scoreOf(texts[i] ?? '', label))
  console.log(`| ${name} | ${mean(scores).toFixed(3)} | ${perSecond.toFixed(0)} |`)
  if (process.argv.includes('--worst')) {
    for (const [i, score] of scores.entries()) if (score < 0.97) console.log(`  ${pages[i]?.name} ${score.toFixed(3)}`)
  }
}

console.log(`| reader, ${pages.length} pages | F1 | pages a second |\n| --- | --- | --- |`)
for (const [name, read] of Object.entries(readers)) await measure(name, read)

const articles = pages.map(({ html, label }) => ({ label, article: readArticle(html, label.url) }))
const signed = articles.filter(({ label }) => label.author)
const unsigned = articles.filter(({ label }) => label.author === null)
const told = articles.filter(({ label }) => langs.some((lang) => lang === label.lang))
const right = (of: typeof articles, met: (pair: (typeof articles)[number]) => boolean) =>
  `${of.filter(met).length}/${of.length}`
console.log(
  `\nday ${right(articles, ({ article, label }) => article.published?.slice(0, 10) === label.published)}`,
  `title ${right(articles, ({ article, label }) => article.title === label.title)}`,
  `language ${right(told, ({ article, label }) => article.lang === label.lang)}`,
  `author ${right(signed, ({ article, label }) => article.author === label.author)}`,
  `nobody ${right(unsigned, ({ article }) => article.author === undefined)}`,
)
