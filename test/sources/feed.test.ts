import { describe, expect, it } from 'vitest'
import { readFeed } from '../../core/sources/feed.ts'
import { SourceError } from '../../core/sources/kind.ts'

const url = 'https://news.example/feeds/chips.xml'
const rss = (inside: string, head = '') =>
  `${head}<rss version="2.0"><channel><title>News</title>${inside}</channel></rss>`
const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title>${inside}</feed>`
const item = (inside: string) => rss(`<item>${inside}</item>`)
const link = '<link>https://news.example/a</link>'
const one = { url: 'https://news.example/a', title: 'A' }

describe('readFeed', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'RSS 2.0',
      item(
        `<title>A</title>${link}<pubDate>Mon, 22 Sep 2025 16:05:00 GMT</pubDate><description>&lt;p&gt;More &amp;amp; more&lt;/p&gt;</description>`,
      ),
      [{ ...one, published: '2025-09-22T16:05:00.000Z', summary: 'More & more' }],
    ],
    [
      'RSS 0.91 without dates',
      `<rss version="0.91"><channel><item><title>A</title>${link}</item></channel></rss>`,
      [one],
    ],
    [
      'RSS with items beside its channel',
      `<rss version="0.92"><channel><title>x</title></channel><item><title>A</title>${link}</item></rss>`,
      [one],
    ],
    [
      'RDF with dc:date',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"/><item rdf:about="https://news.example/a"><title>A</title>${link}<dc:date>2025-09-22T18:05+02:00</dc:date></item></rdf:RDF>`,
      [{ ...one, published: '2025-09-22T16:05:00.000Z' }],
    ],
    [
      'Atom',
      atom(
        '<entry><title>A</title><link href="https://news.example/a"/><published>2025-09-22T16:05:00Z</published><updated>2026-01-01T00:00:00Z</updated></entry>',
      ),
      [{ ...one, published: '2025-09-22T16:05:00.000Z' }],
    ],
    [
      'Atom with only an update',
      atom(
        '<entry><title>A</title><link href="https://news.example/a"/><updated>2025-09-22T16:05:00Z</updated></entry>',
      ),
      [{ ...one, published: '2025-09-22T16:05:00.000Z' }],
    ],
    [
      'the alternate among the links',
      atom(
        '<entry><title>A</title><link rel="self" href="/self"/><link rel="enclosure" href="/x.mp3"/><link rel="alternate" type="text/html" href="/a"/></entry>',
      ),
      [one],
    ],
    ['an Atom id that is an address', atom('<entry><title>A</title><id>https://news.example/a</id></entry>'), [one]],
    ['xml:base', atom('<entry><title>A</title><link href="a"/></entry>', 'xml:base="https://news.example/"'), [one]],
    [
      'xml:base within xml:base',
      atom('<entry xml:base="b/"><title>A</title><link href="a"/></entry>', 'xml:base="https://news.example/"'),
      [{ url: 'https://news.example/b/a', title: 'A' }],
    ],
    [
      'a lone entry',
      '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>A</title><link href="https://news.example/a"/></entry>',
      [one],
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [{ id: '1', url: '/a', title: 'A', date_published: '2025-09-22T12:05:00-04:00', content_text: 'More' }],
      }),
      [{ ...one, published: '2025-09-22T16:05:00.000Z', summary: 'More' }],
    ],
    [
      'JSON Feed with a comma too many',
      '{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","url":"https://news.example/a","title":"A"},]}',
      [one],
    ],
    [
      'JSON Feed full of markup',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [{ id: '1', url: '/a', title: 'A', summary: 'More', content_html: '<br>'.repeat(3_000) }],
      }),
      [{ ...one, summary: 'More' }],
    ],
    ['a relative link', item('<title>A</title><link>/a#top</link>'), [one]],
    ['a guid in place of a link', item('<title>A</title><guid>https://news.example/a</guid>'), [one]],
    [
      'an Atom link in RSS',
      rss('<item><title>A</title><atom:link href="https://news.example/a"/></item>').replace(
        '<rss',
        '<rss xmlns:atom="http://www.w3.org/2005/Atom"',
      ),
      [one],
    ],
    ['no link at all', item('<title>A</title><guid isPermaLink="false">17</guid>'), [{ url, title: 'A' }]],
    ['a script for a link', item('<title>A</title><link>javascript:alert(1)</link>'), [{ url, title: 'A' }]],
    ['a title in CDATA with markup', item(`<title><![CDATA[<b>A</b>]]></title>${link}`), [one]],
    ['a title escaped twice', item(`<title>R&amp;amp;D &amp;#8217;25</title>${link}`), [{ ...one, title: 'R&D ’25' }]],
    ['a comparison in a title', item(`<title>3 &lt; 4</title>${link}`), [{ ...one, title: '3 < 4' }]],
    [
      'an XHTML title',
      atom(
        '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>b</em></div></title><link href="/a"/></entry>',
      ),
      [{ ...one, title: 'A b' }],
    ],
    [
      'a base64 title',
      atom(
        `<entry><title mode="base64" type="text/plain">${Buffer.from('A').toString('base64')}</title><link href="/a"/></entry>`,
      ),
      [one],
    ],
    ['entities of HTML', item(`<title>Caf&eacute;&nbsp;A</title>${link}`), [{ ...one, title: 'Café A' }]],
    [
      'a bare ampersand',
      item(`<title>A & B</title><link>https://news.example/a?x=1&y=2</link>`),
      [{ url: 'https://news.example/a?x=1&y=2', title: 'A & B' }],
    ],
    [
      'no title',
      item(`${link}<description>The first words</description>`),
      [{ ...one, title: 'The first words', summary: 'The first words' }],
    ],
    ['control characters', item(`<title>\u0001A\u0008</title>${link}`), [one]],
    [
      'blank lines and a warning before it',
      rss(`<item><title>A</title>${link}</item>`, '\n\nWarning: deprecated\n<?xml version="1.0"?>'),
      [one],
    ],
    [
      'a feed that was cut',
      `<rss version="2.0"><channel><item><title>A</title>${link}</item><item><title>Lost`,
      [one, { url, title: 'Lost' }],
    ],
    ['ends that do not match', `<rss version="2.0"><channel><item><title>A</b></title>${link}</item></chanel>`, [one]],
    [
      'an entity that would read a file',
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item(`<title>A &x;</title>${link}`)}`,
      [{ ...one, title: 'A &x;' }],
    ],
    ['a feed without entries', rss(''), []],
    [
      'dcterms:issued',
      item(
        `<title>A</title>${link}<dcterms:issued xmlns:dcterms="http://purl.org/dc/terms/">2025-09-22</dcterms:issued>`,
      ),
      [{ ...one, published: '2025-09-22T00:00:00.000Z' }],
    ],
    [
      'a date in words of the language',
      item(`<title>A</title>${link}<pubDate>lun, 22 settembre 2025 18:05 +0200</pubDate>`),
      [{ ...one, published: '2025-09-22T16:05:00.000Z' }],
    ],
    ['a date that is none', item(`<title>A</title>${link}<pubDate>yesterday</pubDate>`), [one]],
  ])('%s', (_name, body, expected) => {
    expect(readFeed(body, url)).toEqual(expected)
  })

  it.each([
    ['its declaration', '<?xml version="1.0" encoding="Shift_JIS"?>', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['windows-1252', '<?xml version="1.0" encoding="iso-8859-1"?>', [0x93, 0x41, 0x94], '“A”'],
    ['a wrong declaration', '<?xml version="1.0" encoding="utf-16"?>', [0xc3, 0xa9], 'é'],
  ])('decodes bytes by %s', (_name, head, bytes, title) => {
    const body = Buffer.concat([
      Buffer.from(`${head}<rss><channel><item><title>`),
      Buffer.from(bytes),
      Buffer.from(`</title>${link}</item></channel></rss>`),
    ])
    expect(readFeed(body, url)).toEqual([{ ...one, title }])
  })

  it.each([
    ['a page', '<!doctype html><html><head><title>Not found</title></head><body><p>Sorry</p></body></html>'],
    ['JSON of another kind', '{"error":"not found"}'],
    ['plain words', 'Not found'],
    ['nothing', ''],
    ['100,000 nested elements', `<rss>${'<a>'.repeat(100_000)}`],
    [
      '100,000 nested words of a title',
      `<rss><channel><item><title>${'<b>'.repeat(100_000)}</title></item></channel></rss>`,
    ],
  ])('%s is no feed', (_name, body) => {
    expect(() => readFeed(body, url)).toThrow(SourceError)
    expect(() => readFeed(body, url)).toThrow(url)
  })
})
