import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../core/sources/catalogue.ts'
import { findFeeds } from '../../core/sources/find-feed.ts'
import { readEntries, sourceKinds } from '../../core/sources/index.ts'
import { SourceError } from '../../core/sources/kind.ts'
import { Source } from '../../schemas/source.ts'

const url = 'https://news.example/list'

describe('kinds of source', () => {
  it('each kind of the schema has a file, and each is in the index', () => {
    const files = readdirSync(new URL('../../core/sources/', import.meta.url))
    const kinds = Source.shape.kind.options
    expect(sourceKinds.map(({ id }) => id).toSorted()).toEqual([...kinds].toSorted())
    expect(kinds.filter((kind) => !files.includes(`${kind}.ts`))).toEqual([])
  })

  it('a sitemap of news', () => {
    const body = `<?xml version="1.0"?><urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc> https://news.example/a?x=1&amp;y=2 </loc><news:news><news:publication_date>2026-02-01T09:00:00+09:00</news:publication_date><news:title>A &amp; B</news:title></news:news></url>
<url><loc>https://news.example/b</loc><lastmod>2026-02-02</lastmod></url><url><loc>not here</loc></url></urlset>`
    expect(readEntries({ kind: 'sitemap' }, body, url)).toEqual({
      entries: [
        { url: 'https://news.example/a?x=1&y=2', title: 'A & B', published: '2026-02-01T00:00:00.000Z' },
        { url: 'https://news.example/b', title: '', published: '2026-02-02T00:00:00.000Z' },
        { url: 'https://news.example/not%20here', title: '' },
      ],
      more: [],
    })
  })

  it('an index of sitemaps leads to its newest children', () => {
    const child = (name: string, date: string) =>
      `<sitemap><loc>https://news.example/${name}.xml</loc><lastmod>${date}</lastmod></sitemap>`
    const body = `<sitemapindex>${child('old', '2020-01-01')}${child('new', '2026-02-02')}${child('newer', '2026-02-03')}${child('mid', '2025-01-01')}</sitemapindex>`
    expect(readEntries({ kind: 'sitemap' }, body, url)).toEqual({
      entries: [],
      more: ['newer', 'new', 'mid'].map((name) => ({ url: `https://news.example/${name}.xml` })),
    })
  })

  it('a listing page by its selector, each address once, dates beside the links', () => {
    const body = `<base href="/press/"><ul><li><time datetime="2026-02-01">1 Feb</time> <a href="a">A</a></li><li><a href="a">Read A</a></li><li><a href="#x">x</a><a href="mailto:x@y.z">Mail</a></li></ul><a href="b">B</a>`
    expect(readEntries({ kind: 'listing', selector: 'li a' }, body, url).entries).toEqual([
      { url: 'https://news.example/press/a', title: 'Read A' },
    ])
    expect(
      readEntries(
        { kind: 'listing', selector: 'li' },
        '<li><time datetime="2026-02-01">1 Feb</time> <a href="/a">A</a></li>',
        url,
      ).entries,
    ).toEqual([{ url: 'https://news.example/a', title: 'A', published: '2026-02-01T00:00:00.000Z' }])
  })

  it('the filings of a company, of the forms that are asked for', () => {
    const recent = {
      accessionNumber: ['0001045810-25-000209', '0001045810-25-000100', '0001045810-25-000001'],
      acceptanceDateTime: ['2025-09-22T16:05:00.000Z', '', ''],
      filingDate: ['2025-09-22', '2025-08-27', '2025-01-02'],
      form: ['8-K', '4', '10-Q'],
      primaryDocument: ['nvda-8k.htm', 'form4.xml', 'nvda-10q.htm'],
    }
    const body = JSON.stringify({ cik: '0001045810', name: 'NVIDIA CORP', filings: { recent } })
    const filing = (number: string, file: string) => `https://www.sec.gov/Archives/edgar/data/1045810/${number}/${file}`
    expect(readEntries({ kind: 'edgar' }, body, url).entries).toEqual([
      {
        url: filing('000104581025000209', 'nvda-8k.htm'),
        title: 'NVIDIA CORP: 8-K',
        published: '2025-09-22T16:05:00.000Z',
      },
      {
        url: filing('000104581025000001', 'nvda-10q.htm'),
        title: 'NVIDIA CORP: 10-Q',
        published: '2025-01-02T00:00:00.000Z',
      },
    ])
    expect(readEntries({ kind: 'edgar', forms: ['10-Q'] }, body, url)).toMatchObject({ entries: [{}], more: [] })
    expect(readEntries({ kind: 'edgar' }, body, url).more).toEqual([
      {
        url: filing('000104581025000209', '0001045810-25-000209-index.htm'),
        final: '2025-09-22T16:05:00.000Z',
      },
    ])
  })

  it('the exhibits of a filing that hold news', () => {
    const row = (file: string, type: string, folder = '/Archives/edgar/data/1/2/') =>
      `<tr><td>1</td><td>${type}</td><td><a href="${folder}${file}">${file}</a></td><td>${type}</td><td>9</td></tr>`
    const body = `<div class="infoHead">Filing Date</div><div class="info">2025-09-22</div><div class="infoHead">Accepted</div><div class="info">2025-09-22 16:05:13</div>
<table class="tableFile" summary="Document Format Files"><tr><th>Seq</th></tr>${row('a-8k.htm', '8-K', '/ix?doc=/Archives/edgar/data/1/2/')}${row('aex10.htm', 'EX-10.1')}${row('aex99.htm', 'EX-99.1')}${row('aex21.htm', 'EX-21')}${row('aex101.htm', 'EX-101.SCH')}${row('a.jpg', 'EX-99.2')}</table>
<span class="companyName">NVIDIA CORP (Filer) <acronym>CIK</acronym></span>`
    const index = 'https://www.sec.gov/Archives/edgar/data/1/2/1-index.htm'
    const published = '2025-09-22T21:05:13.000Z'
    expect(readEntries({ kind: 'edgar' }, body, index)).toEqual({
      entries: [
        { url: 'https://www.sec.gov/Archives/edgar/data/1/2/aex10.htm', title: 'NVIDIA CORP: EX-10.1', published },
        { url: 'https://www.sec.gov/Archives/edgar/data/1/2/aex99.htm', title: 'NVIDIA CORP: EX-99.1', published },
      ],
      more: [],
    })
  })

  it('what a search of GDELT found, each page once, odd quoting forgiven', () => {
    const body =
      '{"articles":[{"url":"https://a.example/1","title":"A \\- deal","seendate":"20250922T160500Z"},{"url":"https://a.example/1"},{"url":"no address"}]}'
    expect(readEntries({ kind: 'gdelt' }, body, 'gdelt:').entries).toEqual([{ url: 'https://a.example/1', title: '' }])
    expect(readEntries({ kind: 'gdelt' }, '{}', url).entries).toEqual([])
    expect(() => readEntries({ kind: 'gdelt' }, 'Your query was too short', url)).toThrow('Correct its query')
  })

  it.each([
    ['submissions that are a page', { kind: 'edgar' }, '<html></html>', "Expected a company's submissions"],
    ['a sitemap that is a page', { kind: 'sitemap' }, '<html></html>', 'Expected a sitemap'],
    [
      'a selector that finds nothing',
      { kind: 'listing', selector: '.none a' },
      '<p>x</p>',
      "Set the source's selector",
    ],
    ['a selector that is none', { kind: 'listing', selector: 'a[' }, '<p>x</p>', 'Expected a CSS selector'],
  ] as const)('%s', (_name, source, body, message) => {
    expect(() => readEntries(source, body, url)).toThrow(SourceError)
    expect(() => readEntries(source, body, url)).toThrow(message)
  })
})

const link = '<h2><a href="/a">Nvidia and OpenAI</a></h2>'
const full = (unit: string) => unit.repeat(Math.floor(7_900_000 / unit.length))

describe('pages made to do harm end in links or a SourceError', () => {
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000), 'nested elements'],
    ['31 KB of headings and links without an end', '<h2><a href=/x>t'.repeat(2_000), 'nested elements'],
    [
      '100,000 links',
      Array.from({ length: 100_000 }, (_, i) => `<h2><a href=/${i}>t${i}</a></h2>`).join(''),
      'elements',
    ],
    ['24,000 links', Array.from({ length: 24_000 }, (_, i) => `<h2><a href=/${i}>t${i}</a></h2>`).join(''), 2_000],
    ['links in 240 boxes of 40,000 elements', `${'<div>'.repeat(240)}${link}${'<b>x</b>'.repeat(40_000)}`, 1],
    ['20,000 attributes', `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>${link}</div>`, 1],
    ['8 MB of comments without an end', `${link}${full('<!--')}`, 1],
    ['8 MB of brackets', `${link}${full('<')}`, 1],
    ['8 MB in one line', `${link}<p>${full(' x')}</p>`, 1],
    ['NUL bytes', `\0${link.replaceAll(' ', ' \0')}`, 1],
  ] as const)('%s', (_name, body, expected) => {
    const read = (): number | string => {
      try {
        return readEntries({ kind: 'listing' }, body, url).entries.length
      } catch (fault) {
        return fault instanceof SourceError ? fault.message : `no SourceError: ${fault}`
      }
    }
    if (typeof expected === 'number') expect(read()).toBe(expected)
    else expect(read()).toMatch(new RegExp(`^Expected at most .*${expected}`))
    const feeds = (): unknown => {
      try {
        return findFeeds(body, url)
      } catch (fault) {
        return fault instanceof SourceError ? [] : fault
      }
    }
    expect(feeds()).toEqual([])
  })
})

describe('the catalogue', () => {
  it('holds valid sources, each once, in every language', () => {
    for (const source of catalogue) expect(Source.safeParse(source).error?.issues ?? []).toEqual([])
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
    expect(new Set(catalogue.map((source) => source.url)).size).toBe(catalogue.length)
    expect(new Set(catalogue.map(({ lang }) => lang)).size).toBe(10)
    expect(catalogue.length).toBeGreaterThanOrEqual(80)
  })
})
