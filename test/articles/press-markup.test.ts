import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'
import { paragraphs, prose, sentence } from '../support/made-prose.ts'

const read = (body: string) =>
  readArticle(
    `<html><head><title>A deal for many chips</title></head><body>${body}</body></html>`,
    'https://news.example/a',
  ).text

const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><h3><a href="/${i}">The story of deal number ${i}</a></h3><p>${sentence(i, 'Intel')}</p></li>`,
  ).join('')

/** Habits of saved pages of the press, in made-up markup. */
describe('the text in markup as the press has it', () => {
  it.each<[string, string, string]>([
    [
      'in an element that the parser takes for another',
      `<div><tmp>${sentence(0)} <a href="/nvidia">Nvidia</a> did not say more.</tmp>${prose(1, 4)}</div>`,
      `${sentence(0)} Nvidia did not say more.\n\n${paragraphs(1, 4)}`,
    ],
    [
      'with a box in it, beside a longer feed of other news',
      `<article><h1>A deal for many chips</h1><div id="body"><aside>Related stories<ul>${cards(2)}</ul></aside><div>${prose(0, 4)}</div></div></article>
       <aside><ul>${Array.from({ length: 12 }, (_, i) => `<li><b>Today.</b><p>${sentence(i, 'A minister')}</p></li>`).join('')}</ul></aside>`,
      paragraphs(0, 4),
    ],
    [
      'in two halves about an advert, above a foot with other stories',
      `<div class="story"><div id="top" class="clear">${prose(0, 3)}</div><div><a href="/ad">Advertise here</a></div><div id="bottom">${prose(3, 7)}</div>
       <div class="related-articles"><ul>${cards(4)}</ul></div></div>`,
      paragraphs(0, 7),
    ],
    [
      'in several articles, of which none has a headline',
      `<h1>A deal for many chips</h1><div id="article_body"><div class="body"><article>${prose(0, 2)}</article></div>
       <div class="latest"><ul>${cards(3)}</ul></div><div class="body"><article>${prose(2, 14)}</article></div></div>`,
      paragraphs(0, 14),
    ],
    [
      'above who wrote it',
      `<div>${prose(0, 5)}<div class="who"><h4>About Author</h4><p>${sentence(9, 'She')}</p></div></div>`,
      paragraphs(0, 5),
    ],
    [
      'with its first paragraph in an element of its own',
      `<div><h1>A deal for many chips</h1><div class="articleBody">${prose(0, 1)}</div><div class="photo credit">A photographer</div><div class="articleBody">${prose(1, 9)}</div></div>`,
      paragraphs(0, 9),
    ],
    [
      'around a long caption that ends with a credit',
      `<div>${prose(0, 1)}<table><tr><td>Racks of chips in a hall of the size of some ten football fields, near the sea, as the evening falls on it.<br>CREDIT: A. Photographer</td></tr></table>${prose(1, 4)}</div>`,
      paragraphs(0, 4),
    ],
    [
      'around a caption in the line of its picture',
      `<div>${prose(0, 1)}<p><span><img src="a.jpg"></span><span class="embedded-image-caption">${sentence(8, 'A minister')} ${sentence(9, 'A rack of Nvidia')}</span></p>${prose(1, 4)}</div>`,
      paragraphs(0, 4),
    ],
    [
      'above what is said of comments',
      `<div>${prose(0, 4)}<p>Comments do not reflect the opinion of this site. Please write as you would speak to a guest of yours.</p></div>`,
      paragraphs(0, 4),
    ],
    [
      'that speaks of comments itself',
      `<div>${prose(0, 4)}<p>Nvidia declined to say more, and its comments do not represent an offer to anybody, it said.</p></div>`,
      `${paragraphs(0, 4)}\n\nNvidia declined to say more, and its comments do not represent an offer to anybody, it said.`,
    ],
    [
      'above lines of who wrote it and whose it is',
      `<div>${prose(0, 4)}<p>Written by Jane Doe<br>Copyright: Chip News<br>Not to be reproduced without permission</p></div>`,
      paragraphs(0, 4),
    ],
    ['above a desk', `<div>${prose(0, 4)}<p>by RTX Staff Writer</p></div>`, paragraphs(0, 4)],
    [
      'below its highlights',
      `<div><div><b>Story highlights</b><ul><li>A deal of many billions is near</li></ul></div>${prose(0, 4)}</div>`,
      paragraphs(0, 4),
    ],
    [
      'above a gallery that tells more than it',
      `<div class="story">${prose(0, 4)}<div class="gallery">${Array.from({ length: 24 }, (_, i) => `<div class="slide"><div class="slide-caption">${sentence(i, 'A picture shows that Intel')}</div></div>`).join('')}</div></div>`,
      paragraphs(0, 4),
    ],
    [
      'about a heading that is a line of its own',
      `<div class="story">${prose(0, 2)}<span class="cross-head">More to come</span>${prose(2, 4)}</div>`,
      `${paragraphs(0, 2)}\n\nMore to come\n\n${paragraphs(2, 4)}`,
    ],
    [
      'above what is marked as no content',
      `<div>${prose(0, 4)}<div class="robots-nocontent"><p>${sentence(9, 'Nobody')}</p></div></div>`,
      paragraphs(0, 4),
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toBe(expected)
  })
})

/** A headline and who wrote it, as old pages have them. */
describe('title and author in such markup', () => {
  const meta = (head: string, body: string) => {
    const { title, author } = readArticle(
      `<html><head>${head}</head><body>${body}<div>${prose(0, 6)}</div></body></html>`,
      'https://news.example/a',
    )
    return { title, author }
  }
  const title = 'Chipmaker may invest billions in a laboratory'

  it.each<[string, string, string, { title: string; author: string | undefined }]>([
    [
      'a headline in other words than the page',
      '<title>Chipmaker plans to invest billions in its largest laboratory, sources say</title>',
      `<h1>${title}</h1>`,
      { title, author: undefined },
    ],
    [
      'a headline of lower rank in other words',
      '<title>Chipmaker may soon invest billions in a famous laboratory - Chip News</title>',
      `<h1>Business</h1><h2>${title}</h2><h2>Another story of billions</h2>`,
      { title, author: undefined },
    ],
    [
      'names of which but some are links',
      `<title>${title}</title>`,
      `<h1>${title}</h1><div class="author">By JANE DOE, <a href="/author/2">JOHN ROE</a>, <a href="/author/3">ANN POE</a></div>`,
      { title, author: 'Jane Doe, John Roe, Ann Poe' },
    ],
    [
      'a place behind a name',
      `<title>${title}</title>`,
      `<h1>${title}</h1><div class="byline">By <a href="/author/1">Jane Doe</a>, Chipville</div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a name before those who commented',
      `<title>${title}</title>`,
      `<h1>${title}</h1><div class="byline">By <a href="/author/1">Jane Doe</a>, 6th June 2013</div><div class="in_article_forums"><div class="author">Bob Fan</div></div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a name where the body tells what the page has not',
      `<title>${title}</title>`,
      `<div class="world has-no-ticker"><h1>${title}</h1><span class="byline"><span class="byline-name">By Jane Doe</span><span class="byline-title">Chip News</span></span></div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a name between outlet and day',
      `<title>${title}</title>`,
      `<h1>${title}</h1><div id="when">Chip Recorder | Jane Doe | Thursday, June 06, 2013</div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a name before the hour',
      `<title>${title}</title>`,
      `<h1>${title}</h1><div>by Jane Doe on May 15, 2013 at 3:45 pm ET</div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a paper where a name is asked for',
      `<title>${title}</title><meta name="author" content="Chipville Times">`,
      `<h1>${title}</h1><div class="by_line">by Jane Doe, CHIPS.com Staff Writer</div>`,
      { title, author: 'Jane Doe' },
    ],
    [
      'a title that is marked as a name',
      `<title>${title} - Chip News</title>`,
      `<h1>${title}</h1><div class="item"><span class="fn">${title}</span></div>`,
      { title, author: undefined },
    ],
  ])('%s', (_name, head, body, expected) => {
    expect(meta(head, body)).toEqual(expected)
  })
})
