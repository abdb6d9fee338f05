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
    expect(loadSources(writeOpml(sources, 'A <list>'), 'my.opml')).toEqual([{ ...wire, id: 'wire' }])
  })

  it('the bundled list goes through an outline with every feed', () => {
    const feeds = catalogue.filter(({ kind }) => kind === 'feed')
    expect(loadSources(writeOpml(catalogue, 'All'), 'all.opml')).toEqual(feeds)
  })

  const outline = '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/f"/></body></opml>'
  it.each([
    ['a byte order mark', '\ufeff'],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n'],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE opml>\n'],
    ['one with entities', '<!DOCTYPE opml [<!ENTITY x "y">]>'],
    ['a style sheet and a comment', '<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- mine --> '],
  ])('%s may stand before it', (_name, before) => {
    expect(loadSources(before + outline, 'my.opml').map(({ url }) => url)).toEqual(['https://a.example/f'])
  })

  it.each([
    ['feed://a.example/f', 'https://a.example/f'],
    ['feed:https://a.example/f', 'https://a.example/f'],
    ['feed:http://a.example/f', 'http://a.example/f'],
    ['feed.xml', undefined],
    ['/feed.xml', undefined],
  ])('the address %s', (address, url) => {
    const written = outline.replace('</body>', `<outline xmlUrl="${address}" title="B"/></body>`)
    const found = loadSources(written.replace(/<outline text.*?>/, '<outline xmlUrl="https://z.example/"/>'), 'my.opml')
    expect(found[1]?.url).toBe(url)
  })

  it.each([
    ['walkback:interval="many"', { lang: 'it', interval: 30 }],
    ['walkback:interval="5" language="xx"', { lang: 'en', interval: 5 }],
    ['walkback:id="Not An Id"', { id: 'a', lang: 'it' }],
  ])('what cannot be as %s is as usual', (attributes, expected) => {
    const written = `<opml><body><outline text="A" xmlUrl="https://a.example/f" ${attributes.includes('language') ? '' : 'language="it-IT" '}${attributes}/></body></opml>`
    expect(loadSources(written, 'my.opml')).toMatchObject([expected])
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
    '/plain': `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" title="Chips" href="/chips"></head>`,
    '/escaped': `<html><head><meta content="Chips &amp;amp; Deals" property="og:site_name"><link rel="alternate" type="application/rss+xml" href="/feed"></head>`,
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
    ['/plain', 'feed', '/feed', 'Wire'],
    ['/escaped', 'feed', '/feed', 'Chips & Deals'],
    ['/news', 'listing', '/news', '127.0.0.1'],
    ['/sitemap.xml', 'sitemap', '/sitemap.xml', '127.0.0.1'],
    ['/about', undefined, undefined, undefined],
  ])('%s is read as %s', async (path, kind, at, outlet) => {
    const found = await findSource(createFetcher({ allowAddress: onLoopback, retries: 0 }), `${site.url}${path}`)
    expect(found?.source.kind).toBe(kind)
    expect(found?.source.url).toBe(at && `${site.url}${at}`)
    expect(found?.source.outlet).toBe(outlet)
  })

  it('tells of the other feeds that the page names', async () => {
    const fetcher = createFetcher({ allowAddress: onLoopback, retries: 0 })
    const found = await findSource(fetcher, `${site.url}/plain`)
    expect(found?.others).toEqual([{ url: `${site.url}/chips`, title: 'Chips' }])
  })
})

describe('a list with one more source', () => {
  it.each([
    ['nothing', ''],
    ['an empty list', 'sources: []\n'],
    ['comments alone', '# my list\n# of two\n'],
    ['an empty list in JSON', '{"sources": []}'],
    [
      'YAML',
      '# mine\nsources:\n  - {id: a, url: https://a.example/, kind: listing, outlet: A, lang: en} # the first\n',
    ],
    ['JSON', '{"sources": [{"id": "a", "url": "https://a.example/", "kind": "feed", "outlet": "A", "lang": "en"}]}'],
  ])('%s', (_name, text) => {
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
