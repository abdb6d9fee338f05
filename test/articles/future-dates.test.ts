import { expect, it } from 'vitest'
import { readPage } from '../../core/articles/read-page.ts'
import { articleRef } from '../../core/articles/ref.ts'
import type { Fetcher } from '../../core/ports.ts'
import { visitArticle } from '../../core/revisit.ts'
import { rulesReader } from '../../core/rules-reader.ts'

const url = 'https://wire.example/a'
const offered = '2026-01-03T09:00:00.000Z'
const entry = { url, title: 'A', source: 'wire', outlet: 'Wire', lang: 'en', offered } as const
const page = (published: string, modified = published, sum = '$100 billion') =>
  `<html lang="en"><head><title>Nvidia and OpenAI sign</title><meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}"></head><body><article><h1>Nvidia and OpenAI sign</h1><p>Nvidia intends to invest up to ${sum} in OpenAI, the companies said on Thursday in a joint statement.</p></article></body></html>`
const answering = (text: string): Fetcher => ({
  fetch: async () => ({ status: 200, url, headers: {}, body: Buffer.from(text), text }),
})

it.each([
  ['in the past', '2026-01-02T08:00:00Z', '2026-01-01T00:00:00.000Z', '2026-01-02T08:00:00.000Z'],
  ['less than a day ahead', '2026-01-04T08:00:00Z', undefined, '2026-01-04T08:00:00.000Z'],
  ['far ahead', '2099-01-01T08:00:00Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  ['far ahead, in its source too', '2099-01-01T08:00:00Z', '2098-01-01T00:00:00.000Z', offered],
  ['far ahead, and nowhere else', '2099-01-01T08:00:00Z', undefined, offered],
])('a page dated %s', async (_name, said, published, expected) => {
  const fetcher = answering(page(said))
  const read = await readPage({ fetcher, reader: rulesReader }, { ...entry, ...(published ? { published } : {}) })
  expect('article' in read && read.article.published).toBe(expected)
})

it.each([
  ['after it was published', '2026-01-02T12:00:00Z', '2026-01-02T12:00:00.000Z'],
  ['after it was published, by another zone', '2026-01-02T08:30:00+09:00', offered],
  ['far ahead', '2099-01-01T08:00:00Z', offered],
])('an edit dated %s', async (_name, modified, expected) => {
  const published = '2026-01-02T08:00:00.000Z'
  const before = rulesReader.readPage(await answering(page(published)).fetch(url))
  const { id, version } = articleRef({ ...before, published })
  const known = { ...entry, article: id, version, published, since: offered, visits: 1 }
  const outcome = await visitArticle(
    {
      fetcher: answering(page(published, modified, '$90 billion')),
      reader: rulesReader,
      now: () => offered,
      snapshots: { put: async () => {} },
      store: {
        revisit: async () => known,
        putRevisit: async () => {},
        putClaims: async (claims) => ({ recorded: claims.length, known: 0 }),
        putArticle: async () => 'recorded',
      },
    },
    { ...entry, revisit: { article: id, visit: 1 } },
  )
  expect(outcome.state === 'edited' && outcome.article.published).toBe(expected)
})
