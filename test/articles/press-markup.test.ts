import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'

const sentence = (i: number, who = 'Nvidia') =>
  `${who} may invest in OpenAI over several years, in stages, as people close to the talks said on day ${i}.`
const prose = (from: number, to: number, who?: string) =>
  Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i, who)}</p>`).join('')
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n\n')
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
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toBe(expected)
  })
})
