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

const ROUNDS = 40
/** How long all languages are read before anything is timed, in milliseconds: as in a process that reads all day. */
const WARM_UP = 20_000
const articles: readonly DatedArticle[] = casesOf('search')
const of = (text: string, lang: Lang): DatedArticle => ({
  url: 'https://a.example/',
  title: '',
  text,
  lang,
  published: '2026-01-05T00:00:00Z',
})
const loaded = rss()

/** The texts of one language, what they hold in texts of 2 KB, and what reading them took. */
const languages = Lang.options.map((lang) => {
  const own = articles.filter((article) => article.lang === lang)
  const size = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 2048
  const first = spent(() => {
    for (const article of own) readClaims(article)
  })
  const rounds: number[] = []
  return { lang, own, size, first, rounds }
})
const compiled = rss()
for (const end = Date.now() + WARM_UP; Date.now() < end; ) for (const article of articles) readClaims(article)
for (let round = 0; round < ROUNDS; round++)
  for (const { own, rounds } of languages)
    rounds.push(
      spent(() => {
        for (const article of own) readClaims(article)
      }),
    )

console.log(
  `texts of 2 KB a second of processor time: of ${ROUNDS} rounds behind ${WARM_UP / 1000} s of reading the best and the middle one; the first of the process, which makes all tables of its language`,
)
const pace = (size: number, milliseconds: number | undefined) =>
  ((1000 * size) / (milliseconds ?? 0)).toFixed(0).padStart(6)
for (const { lang, size, first, rounds } of languages) {
  rounds.sort((a, b) => a - b)
  console.log(`  ${lang}${pace(size, rounds[0])}${pace(size, rounds[ROUNDS / 2])}${pace(size, first)}`)
}
const all = languages.reduce((sum, { size }) => sum + size, 0)
const best = languages.reduce((sum, { rounds }) => sum + (rounds[0] ?? 0), 0)
const middle = languages.reduce((sum, { rounds }) => sum + (rounds[ROUNDS / 2] ?? 0), 0)
console.log(`  all${pace(all, best).slice(1)}${pace(all, middle)}`)

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
