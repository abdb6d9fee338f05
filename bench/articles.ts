import { Readability } from '@mozilla/readability'
import { load } from 'cheerio/slim'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readArticle } from '../core/articles/read.ts'
import { langs } from '../schemas/primitives.ts'
import { laden } from '../test/support/laden.ts'
import { type Label, labelOf, labels, pageNames, savedPage } from '../test/support/saved-pages.ts'

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

/** Runs of four words; of one character each where a script has no spaces. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\u3040-\u30ff\u4e00-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i + 4 <= Math.max(4, words.length); i++) {
    const run = words.slice(i, i + 4).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** F1 of a text against the labelled one, with the lines beneath the headline or without them. */
const scoreOf = (text: string, label: Label): number =>
  Math.max(textF1(text, label.text), label.lede ? textF1(text, label.text.slice(label.lede.length)) : 0)

/** Word 4-gram F1 of two texts. */
function textF1(text: string, label: string): number {
  const got = shingles(text)
  const wanted = shingles(label)
  const size = (runs: Map<string, number>) => runs.values().reduce((sum, count) => sum + count, 0)
  const common = got.entries().reduce((sum, [run, count]) => sum + Math.min(count, wanted.get(run) ?? 0), 0)
  return text === '' ? 0 : (2 * common) / (size(got) + size(wanted))
}

type Reader = (html: string, url: string) => string | Promise<string>

const readers: Readonly<Record<string, Reader>> = {
  walkback: (html, url) => readArticle(html, url).text,
  'every p': (html) => {
    const $ = load(html)
    return $('p')
      .toArray()
      .map((p) => $(p).text())
      .join('\n')
  },
  'readability + linkedom': (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  'defuddle + linkedom': async (html, url) => {
    const { document } = parseHTML(html)
    const { content } = await Defuddle(document, url)
    return load(content.replace(/<\/(p|li|div|h\d|td)>/g, ' </$1>'))
      .root()
      .text()
  },
}

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

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

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
