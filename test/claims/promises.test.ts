import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import type { DatedArticle } from '../../core/ports.ts'
import { Claim } from '../../schemas/claim.ts'

const corpus = new URL('../corpus/', import.meta.url)
const files = [
  'development-a.jsonl',
  'development-b.jsonl',
  ...['own', 'held'].flatMap((set) => readdirSync(new URL(`${set}/`, corpus)).map((name) => `${set}/${name}`)),
]
const articles = files.flatMap((file) =>
  readFileSync(new URL(file, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): DatedArticle => JSON.parse(line))
    .map((article) => ({ ...article, published: new Date(article.published).toISOString() })),
)

/** What must hold of every claim of every text, right or wrong. */
function expectPromises(article: DatedArticle): void {
  const whole = `${article.title}\n\n${article.text}`
  for (const claim of readClaims(article)) {
    expect(whole.slice(claim.start, claim.end)).toBe(claim.quote)
    expect(new Set(claim.parties).size).toBe(claim.parties.length)
    expect(claim.parties.length).toBeGreaterThanOrEqual(2)
    const read = findQuantities(whole, article.lang).filter(({ start, end }) => start < claim.end && claim.start < end)
    expect(read.map(({ value }) => value)).toContain(claim.value)
    expect(Claim.safeParse(claim).error).toBeUndefined()
  }
}

/** Cuts and joins a text as fetched pages do: ends lost, paragraphs run together, spaces doubled or hard. */
const manglings: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => text.replaceAll('\n\n', ''),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.toUpperCase(),
  (text, at) => `${text.slice(at)}\n\n${text.slice(0, at)}`,
  (text, at) => `${text.slice(0, at)}\u0000\ufffd(((${text.slice(at)}`,
]

describe('every claim of the corpus', () => {
  test.each(articles.map((article) => [`${article.url}`, article] as const))('%s', (_url, article) => {
    expectPromises(article)
  })
})

test('mangled texts keep the promises', () => {
  const any = fc.record({
    article: fc.constantFrom(...articles),
    mangle: fc.constantFrom(...manglings),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(any, ({ article, mangle, at }) => {
      expectPromises({ ...article, text: mangle(article.text, Math.floor(at * article.text.length)) })
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same claims, whatever was read before', () => {
  const [first, second] = [articles[0], articles[60]]
  if (!first || !second) throw new Error('Expected a corpus of more than 60 texts')
  const once = readClaims(first)
  readClaims(second)
  expect(readClaims(first)).toEqual(once)
})

test.each([
  ['an empty text', ''],
  ['a text of spaces', ' \n\n '],
  ['a text without figures', 'Nvidia and OpenAI are said to like each other.'],
  ['hostile repeats', '$1 '.repeat(5000)],
  ['open brackets', '('.repeat(5000)],
  ['groups of digits', '1,1,1,'.repeat(5000)],
])('%s makes no claim', (_name, text) => {
  expect(
    readClaims({ url: 'https://a.example/', title: '', text, lang: 'en', published: '2026-01-05T00:00:00Z' }),
  ).toEqual([])
})
