import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { groupByOrigin } from '../core/articles/origins.ts'

// Rewrites of the texts of the corpus in the manner of outlets that print a wire story: whole, cut, edited, in another order.

const Text = z.object({ id: z.string(), title: z._default(z.string(), ''), text: z.string(), lang: z.string() })
const corpus = new URL('../test/corpus/', import.meta.url)
const files = [
  'development-a.jsonl',
  'development-b.jsonl',
  ...readdirSync(new URL('held/', corpus)).map((file) => `held/${file}`),
]
const texts = files
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').trim().split('\n'))
  .map((line) => Text.parse(JSON.parse(line)))
  .filter(({ text }) => text.length > 500)

/** Changes one word in so many, as an editor does. */
const edited = (text: string, every: number): string =>
  text
    .split(/(?<=[\s、，])/)
    .map((word, i) => (i % every === every - 1 ? `${word.trim().slice(0, 1)}x ` : word))
    .join('')

const rewrites: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with lines of the outlet': (text) => `By our own desk\n\n${text}\n\nFollow us for more news on technology.`,
  'its first half': (text) => text.slice(0, text.length / 2),
  'one word in twelve changed': (text) => edited(text, 12),
  'one word in six changed': (text) => edited(text, 6),
  'paragraphs in another order': (text) => text.split('\n\n').toReversed().join('\n\n'),
}

const articles = texts.flatMap(({ id, title, text }) => [
  { origin: id, rewrite: 'the original', url: `https://wire.example/${id}`, title, text },
  ...Object.entries(rewrites).map(([rewrite, write], i) => ({
    origin: id,
    rewrite,
    url: `https://outlet-${i}.example/${id}`,
    title,
    text: write(text),
  })),
])

const start = performance.now()
const groups = groupByOrigin(articles)
const speed = (articles.length * 1_000) / (performance.now() - start)
const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
const original = new Map(articles.filter(({ rewrite }) => rewrite === 'the original').map((one) => [one.origin, one]))

console.log(`${articles.length} articles of ${texts.length} texts, ${speed.toFixed(0)} a second\n`)
console.log('| rewrite | found with its original |\n| --- | --- |')
for (const rewrite of Object.keys(rewrites)) {
  const all = articles.filter((one) => one.rewrite === rewrite)
  const found = all.filter((one) => groupOf.get(one) === groupOf.get(original.get(one.origin) ?? one))
  console.log(`| ${rewrite} | ${(found.length / all.length).toFixed(3)} |`)
}
const pairs = (some: readonly (typeof articles)[number][]) => (some.length * (some.length - 1)) / 2
const together = groups.reduce((sum, group) => sum + pairs(group), 0)
const right = groups.reduce(
  (sum, group) =>
    sum + [...Map.groupBy(group, ({ origin }) => origin).values()].reduce((all, same) => all + pairs(same), 0),
  0,
)
const wanted = [...Map.groupBy(articles, ({ origin }) => origin).values()].reduce((all, same) => all + pairs(same), 0)
console.log(`\nof all pairs: precision ${(right / together).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`)
for (const group of groups) {
  const origins = new Set(group.map(({ origin }) => origin))
  if (origins.size > 1 && process.argv.includes('--mixed')) console.log([...origins].join(' '))
}
