/**
 * What reading costs: processor time by language and by length, on hostile repeats, and memory: `node --expose-gc bench/reader.ts`.
 * Processor time and not time by the clock, so that other work on the machine counts as little as it can.
 */
import { readClaims } from '../core/claims/extract.ts'
import { findQuantities } from '../core/measures/find-quantities.ts'
import { register } from '../core/parties/register.ts'
import type { DatedArticle } from '../core/ports.ts'
import { Lang } from '../schemas/primitives.ts'
import { casesOf } from './corpus.ts'

/** Milliseconds of processor time that some work takes. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0).padStart(5)
const rss = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss
}

const ROUNDS = 20
const articles: readonly DatedArticle[] = casesOf('further')
const of = (text: string, lang: Lang): DatedArticle => ({
  url: 'https://a.example/',
  title: '',
  text,
  lang,
  published: '2026-01-05T00:00:00Z',
})
const loaded = rss()

console.log('texts of 2 KB a second of processor time, the best of 20 rounds and the middle one')
for (const lang of Lang.options) {
  const own = articles.filter((article) => article.lang === lang)
  const size = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 2048
  const rounds = Array.from({ length: ROUNDS }, () =>
    spent(() => {
      for (const article of own) readClaims(article)
    }),
  ).sort((a, b) => a - b)
  const pace = (round: number | undefined) => ((1000 * size) / (round ?? 0)).toFixed(0).padStart(6)
  console.log(`  ${lang}${pace(rounds[0])}${pace(rounds[ROUNDS / 2])}`)
}
const compiled = rss()

/** A text of a length in kilobytes, made of the corpus again and again with other figures each time. */
function textOf(lang: Lang, kilobytes: number): string {
  const body = articles
    .filter((article) => article.lang === lang)
    .map(({ text }) => text)
    .join('\n\n')
  let text = body
  for (let round = 1; text.length < kilobytes * 1024; round++)
    text += `\n\n${body.replace(/\d+/gu, (digits) => String(Number(digits) + 3 * round))}`
  return text.slice(0, kilobytes * 1024)
}

console.log('\nmilliseconds by length in thousands of characters, and for each thousand; what memory grew by')
for (const lang of ['en', 'ja'] as const)
  for (const kilobytes of [1, 4, 16, 64, 256, 1024]) {
    const article = of(textOf(lang, kilobytes), lang)
    const before = rss()
    const cost = spent(() => readClaims(article))
    const grown = process.memoryUsage().rss - before
    console.log(
      `  ${lang}${String(kilobytes).padStart(6)}${cost.toFixed(1).padStart(10)}${(cost / kilobytes).toFixed(2).padStart(8)}${megabytes(grown)} MB`,
    )
  }

console.log('\nmilliseconds for hostile repeats of 100,000: quantities alone, all claims')
for (const [name, repeat, lang] of [
  ['$1 ', '$1 ', 'en'],
  ['(((', '(', 'en'],
  ['1,1,1', '1,', 'en'],
  ['Han digits', '一百', 'zh'],
  ['億', '1億', 'zh'],
  ['up to', 'up to ', 'en'],
  ['Nvidia', 'Nvidia ', 'en'],
  ['the company', 'the company ', 'en'],
] as const) {
  const text = repeat.repeat(100_000)
  const quantities = spent(() => findQuantities(text, lang))
  const claims = spent(() => readClaims(of(text, lang)))
  console.log(`  ${name.padEnd(12)}${quantities.toFixed(0).padStart(7)}${claims.toFixed(0).padStart(7)}`)
}

console.log(
  `\nmemory: ${megabytes(loaded)} MB with the code and the register of ${register.length} loaded, ${megabytes(compiled - loaded)} MB more once all languages were read`,
)
