import { describe, expect, it } from 'vitest'
import type { Fetcher, Validators } from '../../core/ports.ts'
import { readEntries } from '../../core/sources/index.ts'
import { readSource } from '../../core/sources/read-source.ts'
import type { Source, SourceState } from '../../schemas/source.ts'

const child = (name: string) => `<sitemap><loc>https://n.example/${name}</loc></sitemap>`
const page = (name: string) => `<urlset><url><loc>https://n.example/${name}</loc></url></urlset>`
const recent = {
  accessionNumber: ['0000000001-26-000002', '0000000001-26-000001'],
  acceptanceDateTime: ['2026-02-01T16:00:00.000Z', '2025-11-01T16:00:00.000Z'],
  filingDate: ['2026-02-01', '2025-11-01'],
  form: ['8-K', '8-K'],
  primaryDocument: ['new.htm', 'old.htm'],
}
const documents: Readonly<Record<string, string>> = {
  'https://n.example/index': `<sitemapindex>${child('a')}${child('b')}</sitemapindex>`,
  'https://n.example/a': page('1'),
  'https://n.example/gone': `<sitemapindex>${child('nowhere')}</sitemapindex>`,
  'https://data.example/filings': JSON.stringify({ cik: 1, name: 'A', filings: { recent } }),
}

/** A web in memory that knows what it was asked for; what it has not is missing. */
function web() {
  const asked: (readonly [string, Validators | undefined])[] = []
  const fetcher: Fetcher = {
    async fetch(url, validators) {
      asked.push([url, validators])
      const text = documents[url]
      if (text === undefined) throw new Error(`nothing at ${url}`)
      const status = validators?.etag === '"1"' ? 304 : 200
      return { status, url, headers: { etag: '"1"' }, body: Buffer.from(text), text }
    },
  }
  return { asked, ports: { fetcher, readEntries } }
}
const source = (url: string, kind: Source['kind']): Source => {
  return { id: 'x', url, kind, outlet: 'X', lang: 'en', interval: 30 }
}
const state: SourceState = { id: 'x', polledAt: '2026-02-02T00:00:00.000Z', failures: 0 }

describe('documents of a source below the first', () => {
  it('one that fails spares the others, and the first is read again whether it changes or not', async () => {
    const offer = await readSource(web().ports, source('https://n.example/index', 'sitemap'), undefined)
    expect(offer).toMatchObject({ entries: [{ url: 'https://n.example/1' }], validators: {} })
  })

  it('where they all fail, the source fails', async () => {
    const offer = await readSource(web().ports, source('https://n.example/gone', 'sitemap'), undefined)
    expect(offer).toEqual({ problem: 'nothing at https://n.example/nowhere' })
  })

  it('are asked for with what is known of them', async () => {
    const { asked, ports } = web()
    const children = { 'https://n.example/a': { etag: '"1"' } }
    const offer = await readSource(ports, source('https://n.example/index', 'sitemap'), { ...state, children })
    expect(asked).toContainEqual(['https://n.example/a', { etag: '"1"' }])
    expect(offer).toMatchObject({ entries: [], unchanged: false, children: { 'https://n.example/a': { etag: '"1"' } } })
    await readSource(ports, source('https://n.example/index', 'sitemap'), { ...state, children, failures: 1 })
    expect(asked.at(-2)).toEqual(['https://n.example/a', {}])
  })

  it.each([
    ['a first poll', undefined, 2],
    ['a poll after the older filing', '2026-01-20T00:00:00.000Z', 1],
    ['a poll soon after the newer one', '2026-02-02T00:00:00.000Z', 1],
    ['a poll long after both', '2026-03-01T00:00:00.000Z', 0],
  ])('lists of exhibits at %s', async (_name, succeededAt, expected) => {
    const { asked, ports } = web()
    const known = succeededAt === undefined ? undefined : { ...state, succeededAt }
    const offer = await readSource(ports, source('https://data.example/filings', 'edgar'), known)
    expect(offer).toMatchObject({ entries: [{}, {}] })
    expect(asked.filter(([url]) => url.endsWith('-index.htm'))).toHaveLength(expected)
  })
})
