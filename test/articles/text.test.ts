import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'
import { paragraphs, prose, sentence } from '../support/made-prose.ts'

const bodyData = (days: readonly number[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: days.map((i) => sentence(i)).join(' ') })}</script>`
const read = (body: string) =>
  readArticle(`<html><head><title>A deal for many chips</title></head>${body}</html>`, 'https://news.example/a').text

describe('the text of an article', () => {
  it.each<[string, string, string]>([
    [
      'inside a form that holds the page',
      `<body><form><a href="/">Home</a><div><h1>A deal for many chips</h1>${prose(0, 4)}</div></form></body>`,
      paragraphs(0, 4),
    ],
    [
      'on a page that is hidden until a script shows it',
      `<body style="visibility:hidden"><div id="app" style="display:none">${prose(0, 4)}</div></body>`,
      paragraphs(0, 4),
    ],
    ['without a hidden part', `<body>${prose(0, 4)}<p hidden>${sentence(9, 'Nobody')}</p></body>`, paragraphs(0, 4)],
    [
      'in two parts of one article',
      `<body><article><div class="intro">${prose(0, 2)}</div><div class="main">${prose(2, 6)}</div></article></body>`,
      paragraphs(0, 6),
    ],
    [
      'in parts of the same markup',
      `<body><div><div class="chapter">${prose(0, 2)}</div><div class="advert">Buy</div><div class="chapter">${prose(2, 5)}</div></div></body>`,
      paragraphs(0, 5),
    ],
    [
      'above comments longer than itself',
      `<body><div class="post">${prose(0, 3)}</div><div id="comments">${prose(0, 20, 'A reader')}</div></body>`,
      paragraphs(0, 3),
    ],
    [
      'in a wrapper with the name of a box',
      `<body><div class="related-share-promo">${prose(0, 4)}</div></body>`,
      paragraphs(0, 4),
    ],
    [
      'beside cards that lead elsewhere',
      `<body><h1>A deal for many chips</h1><div>${prose(0, 2)}</div><div>${[1, 2, 3, 4].map((i) => `<div><h3><a href="/${i}">Another story</a></h3><p>${sentence(i, 'Intel')}</p></div>`).join('')}</div></body>`,
      paragraphs(0, 2),
    ],
    [
      'before the next article of an endless page',
      `<body><div><article><h1>A deal for many chips</h1><div>${prose(0, 3)}</div></article><article><h1>Another story</h1><div>${prose(0, 9, 'Intel')}</div></article></div></body>`,
      paragraphs(0, 3),
    ],
    [
      'apart by line breaks alone',
      `<body><div>${sentence(0)}<br><br>${sentence(1)}<br>${sentence(2)}</div></body>`,
      `${sentence(0)}\n\n${sentence(1)}\n${sentence(2)}`,
    ],
    [
      'without a box that only its title gives away',
      `<body><article>${prose(0, 3)}<div><div><h3>Most read</h3></div><p>${sentence(9, 'Intel')}</p></div>${prose(3, 5)}</article></body>`,
      paragraphs(0, 5),
    ],
    [
      'without what follows a title of other things',
      `<body><article><div>${prose(0, 4)}</div><h4>About the author</h4><div><p>${sentence(9, 'Ann Lee')}</p></div></article></body>`,
      paragraphs(0, 4),
    ],
    [
      'around a title that the text goes on behind',
      `<body><article>${prose(0, 4)}<h4>Read also</h4><ul><li><a href="/1">Another story</a></li></ul>${prose(4, 6)}</article></body>`,
      paragraphs(0, 6),
    ],
    [
      'with headings of the first rank',
      `<body><article><h1>A deal for many chips</h1>${prose(0, 2)}<h1>In stages</h1>${prose(2, 4)}</article></body>`,
      `${paragraphs(0, 2)}\n\nIn stages\n\n${paragraphs(2, 4)}`,
    ],
    [
      'with headings that have a header of their own, and without the line beneath the headline',
      `<body><article><header><h1>A deal for many chips</h1><h2>In stages</h2></header>${prose(0, 2)}<section><header><h2>Who pays</h2></header>${prose(2, 4)}</section></article></body>`,
      `${paragraphs(0, 2)}\n\nWho pays\n\n${paragraphs(2, 4)}`,
    ],
    [
      'without cards that begin with a link',
      `<body><h1>A deal for many chips</h1><div><p>${sentence(0)}</p></div><div>${[1, 2, 3, 4].map((i) => `<div class="c"><a href="/${i}">Another story of the same morning</a><p>${sentence(i, 'Intel')}</p></div>`).join('')}</div></body>`,
      paragraphs(0, 1),
    ],
    [
      'with a heading in bold letters, and without the label of a list of links',
      `<body><article>${prose(0, 2)}<p><b>In stages</b></p>${prose(2, 4)}<div>More picks</div><ul><li><a href="/1">Another story</a></li><li><a href="/2">A third story</a></li></ul>${prose(4, 5)}</article></body>`,
      `${paragraphs(0, 2)}\n\nIn stages\n\n${paragraphs(2, 5)}`,
    ],
    [
      'in an old table, all paragraphs in one font',
      `<body><table><tr><td><b>A deal for many chips</b><br>By Ann Lee<p><font size=3>${sentence(0)}<p>${sentence(1)}<p>${sentence(2)}</font></td></tr></table></body>`,
      paragraphs(0, 3),
    ],
    ['as it was typed', `<body><pre>${sentence(0)}\n\n${sentence(1)}</pre></body>`, paragraphs(0, 2)],
    [
      'with its lists, sub-headings and tables',
      `<body><article>${prose(0, 2)}<h2>In short</h2><ul><li>Ten gigawatts</li></ul><table><tr><td>2026</td><td>1 GW</td></tr></table></article></body>`,
      `${paragraphs(0, 2)}\n\nIn short\n\nTen gigawatts\n\n2026 1 GW`,
    ],
    [
      'with a day that is marked up',
      `<body><p>On <time datetime="2025-09-22">Monday</time> ${sentence(0)}</p>${prose(1, 3)}</body>`,
      `On Monday ${paragraphs(0, 3)}`,
    ],
    [
      'without the headline, the byline and the date above it',
      `<body><article><div>A deal for many chips</div><p>By Ann Lee</p><p>22 September 2025</p>${prose(0, 3)}</article></body>`,
      paragraphs(0, 3),
    ],
    [
      'without captions in the midst of a line',
      `<body><div><span class="img_desc">Chips on a table</span>${sentence(0)}<br><br>${sentence(1)}</div></body>`,
      paragraphs(0, 2),
    ],
    [
      'without pointers to other pages',
      `<body><article>${prose(0, 2)}<p>Read more: <a href="/b">Another story</a></p>${prose(2, 4)}</article></body>`,
      paragraphs(0, 4),
    ],
    [
      'with links in its sentences',
      `<body><p>${sentence(0).replace('OpenAI', '<a href="/openai">OpenAI</a>')}</p>${prose(1, 3)}</body>`,
      paragraphs(0, 3),
    ],
    [
      'apart by line breaks with a link in one of them',
      `<body><div>${sentence(0)}<br><br>${sentence(1).replace('OpenAI', '<a href="/openai">OpenAI</a>')}<br><br>${sentence(2)}</div></body>`,
      paragraphs(0, 3),
    ],
    [
      'below an anchor that was never closed',
      `<body><a name="top"/><div>${prose(0, 4)}</div></body>`,
      paragraphs(0, 4),
    ],
    [
      'in parts of different markup',
      `<body><div><div class="first"><p>${sentence(0)}</p></div><div class="second"><p class="b">${sentence(1)}</p></div><div class="body">${prose(2, 6)}</div></div></body>`,
      paragraphs(0, 6),
    ],
    [
      'without what stands under a picture',
      `<body><div>${prose(0, 2)}<div><img src="a.png"><div>Chips on a table</div></div>${prose(2, 4)}</div></body>`,
      paragraphs(0, 4),
    ],
    [
      'without labels and buttons among the paragraphs',
      `<body><div>${prose(0, 2)}<div class="x">Event</div>${prose(2, 4)}<span class="y"><div>Reuse this content</div></span></div></body>`,
      paragraphs(0, 4),
    ],
    [
      'with the figures of a table that has paragraphs in it',
      `<body><div>${prose(0, 3)}<table><tr><td><p>Revenue</p></td><td><p>1,204</p></td></tr></table></div></body>`,
      `${paragraphs(0, 3)}\n\nRevenue\n\n1,204`,
    ],
    [
      'where its linked data says that it is',
      `<body>${bodyData([0, 1, 2])}<div class="x">${prose(0, 3)}</div><div class="post-content">${prose(10, 16, 'A reader')}</div></body>`,
      paragraphs(0, 3),
    ],
    [
      'as far as its linked data goes, where that is whole',
      `<body>${bodyData([0, 1, 2, 3])}<article>${prose(0, 4)}<p>${sentence(9, 'Ann Lee')}</p></article></body>`,
      paragraphs(0, 4),
    ],
    [
      'beyond linked data that is cut',
      `<body>${bodyData([0, 1, 2, 3]).replace('said on day 3.', 'sa…')}<article>${prose(0, 5)}</article></body>`,
      paragraphs(0, 5),
    ],
    [
      'from linked data where scripts draw the page',
      `<body><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: [0, 1, 2, 3, 4].map((i) => sentence(i)).join('\n') })}</script><div id="root">Loading</div></body>`,
      paragraphs(0, 5),
    ],
  ])('%s', (_name, body, text) => {
    expect(read(body)).toBe(text)
  })
})

describe('the form of a page', () => {
  const form = (body: string, head = '') =>
    readArticle(`<html><head><title>A deal</title>${head}</head><body>${body}</body></html>`, 'https://news.example/a')
      .form
  const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
  const cards = Array.from(
    { length: 10 },
    (_, i) => `<div><h3><a href="/${i}">The story of deal number ${i}</a></h3><p>${sentence(i)}</p></div>`,
  )

  it.each<[string, string, string, string | undefined]>([
    ['a whole article', prose(0, 4), '', undefined],
    ['a live blog by its type', prose(0, 4), data({ '@type': 'LiveBlogPosting' }), 'live'],
    ['a live blog by its name', `<div class="live-blog">${prose(0, 4)}</div>`, '', 'live'],
    [
      'the beginning of a paid text',
      prose(0, 2),
      data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
      'stub',
    ],
    ['the beginning of a text, told so', `${prose(0, 2)}<p>Subscribe to continue reading this story.</p>`, '', 'stub'],
    ['a long text with such a line', `${prose(0, 30)}<p>Subscribe to continue reading this story.</p>`, '', undefined],
    [
      'such a line in the midst',
      `${prose(0, 2)}<p>Subscribe to continue reading this story.</p>${prose(2, 4)}`,
      '',
      undefined,
    ],
    [
      'a paid text that is all there',
      prose(0, 30),
      data({ '@type': 'NewsArticle', isAccessibleForFree: false }),
      undefined,
    ],
    ['a list of articles', `<p>${sentence(0)}</p>${cards.join('')}`, '', 'listing'],
    [
      'an article with many others below',
      `${prose(0, 20)}${cards.join('')}`,
      '<meta property="og:type" content="article">',
      undefined,
    ],
  ])('%s', (_name, body, head, expected) => {
    expect(form(body, head)).toBe(expected)
  })
})
