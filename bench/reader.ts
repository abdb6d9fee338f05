/** How fast whole articles are read, and that cost grows with length: `node bench/reader.ts`. */
import { readdirSync, readFileSync } from 'node:fs'
import { type DatedArticle, readClaims } from '../core/claims/extract.ts'
import { findQuantities } from '../core/measures/find-quantities.ts'

const corpus = new URL('../test/corpus/', import.meta.url)
const files = [
  'development-a.jsonl',
  'development-b.jsonl',
  ...readdirSync(new URL('own/', corpus)).map((name) => `own/${name}`),
]
const articles = files
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line): DatedArticle => JSON.parse(line))
const ROUNDS = 10
const milliseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

console.log('articles a second on one core, by language')
for (const lang of [...new Set(articles.map((article) => article.lang))].sort()) {
  const own = articles.filter((article) => article.lang === lang)
  for (const article of own) readClaims(article)
  const spent = milliseconds(() => {
    for (let round = 0; round < ROUNDS; round++) for (const article of own) readClaims(article)
  })
  const bytes = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / own.length
  console.log(
    `  ${lang}  ${((1000 * own.length * ROUNDS) / spent).toFixed(0).padStart(6)}   mean ${(bytes / 1024).toFixed(1)} KB`,
  )
}

console.log('\nmilliseconds by length, and by kilobyte')
const body = articles
  .filter((article) => article.lang === 'en')
  .map(({ text }) => text)
  .join('\n\n')
for (const kilobytes of [2, 16, 128, 1024]) {
  const text = body.repeat(Math.ceil((kilobytes * 1024) / body.length)).slice(0, kilobytes * 1024)
  const spent = milliseconds(() =>
    readClaims({ url: 'https://a.example/', title: '', text, lang: 'en', published: '2026-01-05T00:00:00Z' }),
  )
  console.log(
    `  ${String(kilobytes).padStart(5)} KB  ${spent.toFixed(1).padStart(9)}  ${(spent / kilobytes).toFixed(3)}`,
  )
}

console.log('\nmilliseconds for hostile repeats of 100,000')
for (const [name, repeat] of [
  ['$1 ', '$1 '],
  ['(((', '('],
  ['1,1,1', '1,'],
  ['Han digits', '一百'],
  ['億', '1億'],
  ['up to', 'up to '],
] as const) {
  const text = repeat.repeat(100_000)
  const found = milliseconds(() => findQuantities(text, name === 'Han digits' || name === '億' ? 'zh' : 'en'))
  console.log(`  ${name.padEnd(12)}${found.toFixed(0).padStart(7)}`)
}
console.log(`\nmemory of the process: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`)
