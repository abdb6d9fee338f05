import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'

const text =
  'Nvidia said on Monday that it plans to invest up to $100 billion in OpenAI, in stages, as capacity is switched on.'
const page = (head: string, body = '', address = 'https://news.example/chips/nvidia') =>
  readArticle(
    `<html><head>${head}</head><body>${body}<article><p>${text}</p><p>${text.replace('Monday', 'Tuesday')}</p></article></body></html>`,
    address,
  )
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`

describe('when it was published', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      'linked data',
      data({ '@type': 'NewsArticle', datePublished: '2025-09-22T12:00:00-04:00' }),
      '',
      '2025-09-22T12:00:00.000-04:00',
    ],
    [
      'linked data in a graph',
      data({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          { '@type': ['Article', 'NewsArticle'], datePublished: '2025-09-22' },
        ],
      }),
      '',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'linked data with a comma too many',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-09-22",}</script>',
      '',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'linked data before metadata',
      `${data({ '@type': 'Article', datePublished: '2025-09-22' })}<meta property="article:published_time" content="2025-09-23">`,
      '',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'metadata',
      '<meta property="article:published_time" content="2025-09-22T18:00:00+02:00">',
      '',
      '2025-09-22T18:00:00.000+02:00',
    ],
    ['metadata of old systems', '<meta name="DC.date.issued" content="2025-09-22">', '', '2025-09-22T00:00:00.000Z'],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="2025-09-22T16:00Z">Monday</span>',
      '2025-09-22T16:00:00.000Z',
    ],
    ['a time element', '', '<time datetime="2025-09-22T16:00:00Z">Monday</time>', '2025-09-22T16:00:00.000Z'],
    [
      'the time of publication before that of an update',
      '',
      '<time class="updated" datetime="2025-10-01">x</time><time class="published" datetime="2025-09-22">x</time>',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'a line in English',
      '',
      '<h1>Deal</h1><div class="date">Published Sept. 22, 2025 4:00 PM GMT</div>',
      '2025-09-22T16:00:00.000Z',
    ],
    ['a line in Italian', '', '<h1>Deal</h1><div>22 settembre 2025</div>', '2025-09-22T00:00:00.000Z'],
    ['a line in German', '', '<h1>Deal</h1><div>22.09.2025, 16:00 Uhr</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in French', '', '<h1>Deal</h1><div>Publié le 22 septembre 2025 à 16h00</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in Spanish', '', '<h1>Deal</h1><div>22 de septiembre de 2025</div>', '2025-09-22T00:00:00.000Z'],
    ['a line in Portuguese', '', '<h1>Deal</h1><div>22 de setembro de 2025 às 16:00</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in Dutch', '', '<h1>Deal</h1><div>22 september 2025 16:00</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in Japanese', '', '<h1>Deal</h1><div>2025年9月22日 16時00分</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in Chinese', '', '<h1>Deal</h1><div>2025年9月22日 下午4:00</div>', '2025-09-22T16:00:00.000Z'],
    ['a line in Korean', '', '<h1>Deal</h1><div>입력 2025.09.22. 오후 4:00</div>', '2025-09-22T16:00:00.000Z'],
    [
      'metadata under a name of its own',
      '<meta name="gazette_publicationDate" content="2025-09-22">',
      '',
      '2025-09-22T00:00:00.000Z',
    ],
    ['an American order of digits', '', '<h1>Deal</h1><div class="date">09/08/2025</div>', '2025-09-08T00:00:00.000Z'],
    [
      'a date for machines in another element',
      '',
      '<h1>Deal</h1><span data-date="2025-09-22">Monday</span>',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'a script of the page',
      '<script>var p={"publishedAt":"2025-09-22T16:00:00Z"}</script>',
      '',
      '2025-09-22T16:00:00.000Z',
    ],
    [
      'the line of its own date and not that of a comment',
      '',
      '<div class="comments"><p>1 May 2024</p></div><h1>Deal</h1><p class="meta">22 September 2025</p>',
      '2025-09-22T00:00:00.000Z',
    ],
    [
      'the time of the article and not that of a teaser',
      '',
      '<aside><time datetime="2024-05-01">x</time></aside><h1>Deal</h1><time datetime="2025-09-22">x</time>',
      '2025-09-22T00:00:00.000Z',
    ],
    ['a line in Polish', '', '<h1>Deal</h1><div>22 września 2025</div>', '2025-09-22T00:00:00.000Z'],
    ['nothing', '', '', undefined],
  ])('by %s', (_name, head, body, published) => {
    expect(page(head, body).published).toBe(published)
  })

  it('by its address', () => {
    expect(page('', '', 'https://news.example/2025/09/22/nvidia').published).toBe('2025-09-22T00:00:00.000Z')
    expect(page('', '', 'https://news.example/a/20250922-nvidia').published).toBe('2025-09-22T00:00:00.000Z')
    expect(page('', '', 'https://news.example/a/2025092299-nvidia').published).toBe(undefined)
  })
})

describe('what it is called, by whom and where', () => {
  it.each<[string, string, string, object]>([
    [
      'the headline that the description agrees with',
      '<title>A deal for chips | Wire</title>',
      '<h1>Wire</h1><h1>A deal for chips</h1>',
      { title: 'A deal for chips' },
    ],
    [
      'a description without its outlet',
      '<title>A deal for many chips - Wire</title><meta property="og:site_name" content="Wire">',
      '',
      { title: 'A deal for many chips', outlet: 'Wire' },
    ],
    [
      'a headline with a dash of its own',
      '<title>Nvidia - the deal in full</title>',
      '',
      { title: 'Nvidia - the deal in full' },
    ],
    [
      'the outlet of its linked data',
      data({ '@type': 'NewsArticle', publisher: { name: 'Wire' } }),
      '',
      { outlet: 'Wire' },
    ],
    ['the host where nothing is said', '', '', { outlet: 'news.example' }],
    [
      'several authors',
      data({ '@type': 'NewsArticle', author: [{ name: 'Ann Lee' }, { name: 'Bo Ruiz' }] }),
      '',
      { author: 'Ann Lee, Bo Ruiz' },
    ],
    [
      'an author with a lead',
      '<meta name="author" content="By Ann Lee and Bo Ruiz">',
      '',
      { author: 'Ann Lee, Bo Ruiz' },
    ],
    [
      'an author that is an address',
      '<meta property="article:author" content="https://facebook.com/wire"><meta name="byl" content="By Ann Lee">',
      '',
      { author: 'Ann Lee' },
    ],
    ['a byline', '', '<div class="byline">By <a rel="author">Ann Lee</a></div>', { author: 'Ann Lee' }],
    [
      'a byline above a trade and a day',
      '',
      '<h1>Deal</h1><div class="authorByline-95"><div>Ann Lee</div><div>Partner</div><span>May 1, 2024</span></div>',
      { author: 'Ann Lee' },
    ],
    [
      'a person beside an organization',
      data({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Organization', name: 'Some Wire' },
          { '@type': 'Person', name: 'Ann Lee' },
        ],
      }),
      '',
      { author: 'Ann Lee' },
    ],
    [
      'a heading by its role',
      '<title>Newsroom - Deal for many chips</title>',
      '<div role="heading" aria-level="1">Deal for many chips</div>',
      { title: 'Deal for many chips' },
    ],
    [
      'a headline without its kicker and the mark of paid texts',
      '<meta property="og:title" content="(S+) A deal for many chips">',
      '<h1><span class="kicker">Chips</span> <span>A deal for many chips</span></h1>',
      { title: 'A deal for many chips' },
    ],
    [
      'a line in large letters on a page whose title says nothing of it',
      '<title>The Weekly - since 1911</title>',
      '<font size="5"><b>A deal for many chips</b></font><br><br>',
      { title: 'A deal for many chips' },
    ],
    ['its own address', '<link rel="canonical" href="/a">', '', { canonicalUrl: 'https://news.example/a' }],
    [
      'a change',
      '<meta property="article:modified_time" content="2025-09-23T00:00:00Z">',
      '',
      { modified: '2025-09-23T00:00:00.000Z' },
    ],
  ])('%s', (_name, head, body, expected) => {
    expect(page(head, body)).toMatchObject(expected)
  })

  it('nobody where only an agency is named', () => {
    expect(page('<meta name="author" content="Agence France-Presse">').author).toBe(undefined)
  })

  it('a canonical address of a front page is none', () => {
    expect(page('<link rel="canonical" href="/">').canonicalUrl).toBe(undefined)
  })
})
