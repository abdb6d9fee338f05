import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { catalogue } from '../../core/sources/catalogue.ts'
import { findFeeds } from '../../core/sources/find-feed.ts'
import { findSource } from '../../core/sources/find-source.ts'
import { withSource } from '../../core/sources/list-file.ts'
import { loadSources, SourcesFile } from '../../core/sources/load.ts'
import { writeOpml } from '../../core/sources/opml.ts'
import { sourceId } from '../../core/sources/source-id.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { type Loopback, onLoopback, serve } from '../http/loopback.ts'

const wire = { url: 'https://wire.example/feed', kind: 'feed', outlet: 'Wire & Co', lang: 'it', interval: 30 } as const

describe('outlines of feeds', () => {
  it('what is written is read again, feeds alone', () => {
    const sources = [
      { ...wire, id: 'wire' },
      { ...wire, id: 'list', kind: 'listing', url: 'https://wire.example/list' },
    ] as const
    expect(loadSources(writeOpml(sources, 'A <list>'), 'my.opml')).toEqual([{ ...wire, id: 'wire-co' }])
  })

  it('the bundled list goes through an outline with every feed', () => {
    const feeds = catalogue.filter(({ kind }) => kind === 'feed')
    expect(loadSources(writeOpml(catalogue, 'All'), 'all.opml').map(({ url }) => url)).toEqual(
      feeds.map(({ url }) => url),
    )
  })

  it('folders, missing names and repeats of other readers are forgiven', () => {
    const outline = `<?xml version="1.0"?><opml version="1.0"><body><outline text="Chips"><outline text="A" xmlURL="https://a.example/f"/><outline xmlUrl="https://b.example/f"/><outline text="A again" xmlUrl="https://a.example/f"/><outline xmlUrl="javascript:x"/></outline></body></opml>`
    expect(loadSources(outline, 'my.opml').map(({ id, outlet, lang }) => [id, outlet, lang])).toEqual([
      ['a', 'A', 'en'],
      ['b-example', 'b.example', 'en'],
    ])
    expect(() => loadSources('<opml><body/></opml>', 'my.opml')).toThrow('my.opml:1:1')
  })
})

describe('the feeds that a page names', () => {
  it('those in its head first, without those of comments', () => {
    const html = `<base href="https://news.example/"><link rel="alternate" type="application/rss+xml" title="News" href="/feed">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" hreflang="de" href="/de">
<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed"><a href="/rss.xml">RSS</a><a href="/feed">again</a>`
    expect(findFeeds(html, 'https://news.example/a/b').map(({ url }) => url)).toEqual([
      'https://news.example/feed',
      'https://news.example/rss.xml',
    ])
  })
})

describe('sources found at an address', () => {
  const feed = (title: string) =>
    `<rss version="2.0"><channel><title>${title}</title><item><title>Nvidia and OpenAI</title><link>/1</link></item></channel></rss>`
  const stories = Array.from({ length: 6 }, (_, i) => `<h3><a href="/s/${i}">The story of the deal ${i}</a></h3>`).join(
    '',
  )
  const pages: Readonly<Record<string, string>> = {
    '/feed': feed('Wire'),
    '/home': `<html><head><meta property="og:site_name" content="The Wire"><link rel="alternate" type="application/rss+xml" href="/feed"></head>`,
    '/news': `<html><body>${stories}</body></html>`,
    '/sitemap.xml': '<urlset><url><loc>https://a.example/1</loc></url></urlset>',
    '/about': '<html><body><p>Who we are</p></body></html>',
  }
  let site: Loopback
  beforeAll(async () => {
    site = await serve((request, response) => {
      const page = pages[request.url ?? '']
      response
        .writeHead(page ? 200 : 404, { 'content-type': page?.startsWith('<html') ? 'text/html' : 'text/xml' })
        .end(page)
    })
  })
  afterAll(() => site.close())

  it.each([
    ['/feed', 'feed', '/feed', 'Wire'],
    ['/home', 'feed', '/feed', 'The Wire'],
    ['/news', 'listing', '/news', '127.0.0.1'],
    ['/sitemap.xml', 'sitemap', '/sitemap.xml', '127.0.0.1'],
    ['/about', undefined, undefined, undefined],
  ])('%s is read as %s', async (path, kind, at, outlet) => {
    const found = await findSource(createFetcher({ allowAddress: onLoopback, retries: 0 }), `${site.url}${path}`)
    expect(found?.source.kind).toBe(kind)
    expect(found?.source.url).toBe(at && `${site.url}${at}`)
    expect(found?.source.outlet).toBe(outlet)
  })
})

describe('a list with one more source', () => {
  it.each(
    [
      ['nothing', ''],
      ['an empty list', 'sources: []\n'],
      [
        'YAML',
        '# mine\nsources:\n  - {id: a, url: https://a.example/, kind: listing, outlet: A, lang: en} # the first\n',
      ],
      ['JSON', '{"sources": [{"id": "a", "url": "https://a.example/", "kind": "feed", "outlet": "A", "lang": "en"}]}'],
    ].map(([name = '', text = '']) => [name, text === 'sources: []\n' ? '' : text] as const),
  )('%s', (_name, text) => {
    const added = withSource(text, 'my.yaml', wire)
    const sources = loadSources(added?.text ?? '', 'my.yaml')
    expect(sources.at(-1)).toEqual({ ...wire, id: 'wire-co' })
    for (const comment of text.match(/#.*/g) ?? []) expect(added?.text).toContain(comment)
    expect(withSource(added?.text ?? '', 'my.yaml', wire)).toBe(undefined)
  })
})

it.each([
  ['Der Spiegel – Wirtschaft', [], 'der-spiegel-wirtschaft'],
  ['Expansión', [], 'expansion'],
  ['日経', [], 'nikkei-example'],
  ['Wire', ['wire', 'wire-2'], 'wire-3'],
])('the id of %s', (outlet, taken, id) => {
  expect(sourceId(outlet, 'https://www.nikkei.example/feed', new Set(taken))).toBe(id)
})

it('the published schema is the one that lists are checked by', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../docs/sources.schema.json', import.meta.url), 'utf8'),
  )
  expect(published).toEqual(z.toJSONSchema(SourcesFile, { io: 'input' }))
})
