import { describe, expect, it } from 'vitest'
import { SourceError } from '../../core/sources/kind.ts'
import { readSitemap } from '../../core/sources/sitemap.ts'

const url = 'https://news.example/sitemap.xml'
const page = (n: number, inside = '') => `<url><loc>https://news.example/${n}</loc>${inside}</url>`
const dated = (n: number) => page(n, `<lastmod>${new Date(1_700_000_000_000 + n * 60_000).toISOString()}</lastmod>`)
const urlset = (inside: string) => `<?xml version="1.0"?><urlset>${inside}</urlset>`

describe('readSitemap', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'pictures and films with names and addresses of their own',
      page(
        1,
        '<image:image><image:loc>https://news.example/1.jpg</image:loc><image:title>I</image:title></image:image><video:video><video:title>V</video:title><video:publication_date>2020-01-01</video:publication_date></video:video><news:news><news:publication><news:name>N</news:name></news:publication><news:publication_date>2025-09-22</news:publication_date><news:title>T</news:title></news:news>',
      ),
      [{ url: 'https://news.example/1', title: 'T', published: '2025-09-22T00:00:00.000Z' }],
    ],
    [
      'prefixes of its own',
      '<s:url><s:loc>https://news.example/1</s:loc><n:news><n:title><![CDATA[A & B]]></n:title></n:news></s:url>',
      [{ url: 'https://news.example/1', title: 'A & B' }],
    ],
    ['a page without address', '<url><lastmod>2025-09-22</lastmod></url>', []],
    [
      'no end',
      `${page(1)}<url><loc>https://news.example/2`,
      [1, 2].map((n) => ({ url: `https://news.example/${n}`, title: '' })),
    ],
  ])('%s', (_name, inside, entries) => {
    expect(readSitemap(urlset(inside), url)).toEqual({ entries, more: [] })
  })

  it('of 50,000 pages, the oldest first, gives the newest 1,000', () => {
    const { entries } = readSitemap(urlset(Array.from({ length: 50_000 }, (_, n) => dated(n)).join('')), url)
    expect(entries).toHaveLength(1_000)
    expect(entries[0]?.url).toBe('https://news.example/49999')
    expect(entries.at(-1)?.url).toBe('https://news.example/49000')
  })

  it.each([
    ['a feed', '<rss version="2.0"><channel/></rss>'],
    ['8 MB of elements in elements', `<urlset>${'<url>'.repeat(1_600_000)}`],
  ])('%s is no sitemap', (_name, body) => {
    expect(() => readSitemap(body, url)).toThrow(SourceError)
  })

  it('8 MB of empty elements', () => {
    expect(readSitemap(urlset('<url/>'.repeat(1_300_000)), url)).toEqual({ entries: [], more: [] })
  })
})
