import { describe, expect, it } from 'vitest'
import { ArticleError } from '../../core/articles/article-error.ts'
import { readArticle } from '../../core/articles/read.ts'

const words = `${'Nvidia may invest up to $100 billion in OpenAI over the years. '.repeat(8).trim()}`
const outcome = (html: string): string => {
  try {
    return readArticle(html, 'https://news.example/a').text.slice(0, words.length)
  } catch (error) {
    return error instanceof ArticleError ? error.reason : String(error)
  }
}

describe('pages made to do harm end in a text or a typed error', () => {
  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${words}`, 'hostile'],
    ['100,000 nested words', `<p>${'<b>'.repeat(100_000)}${words}`, 'hostile'],
    ['13 million characters', `<p>${' '.repeat(13_000_000)}`, 'hostile'],
    [
      '20,000 attributes',
      `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}><p>${words}</p></div>`,
      words,
    ],
    ['10 MB in one line', `<p>${words}${' x'.repeat(5_000_000)}</p>`, words],
    ['100,000 paragraphs without an end', `${'<p>'.repeat(100_000)}${words}`, words],
    ['NUL bytes', `\0<p>${words.replaceAll(' ', ' \0')}</p>`, words],
    ['a million comments without an end', `<p>${words}</p>${'<!--'.repeat(1_000_000)}`, words],
    ['half a million scripts without an end', `<p>${words}</p>${'<script>'.repeat(500_000)}`, words],
    ['a million ends without a beginning', `<p>${words}</p>${'</span>'.repeat(1_000_000)}`, words],
    ['a class of two million letters', `<div class="${'aB'.repeat(1_000_000)}"><p>${words}</p></div>`, words],
    [
      'a title of 64 KB of separators',
      `<head><title>${'a | '.repeat(16_000)}</title></head><body><p>${words}</p></body>`,
      words,
    ],
    ['og:title the same', `<meta property="og:title" content="${'a | '.repeat(16_000)}"><p>${words}</p>`, words],
    [
      'a headline in linked data the same',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'a | '.repeat(16_000)}"}</script><p>${words}</p>`,
      words,
    ],
    [
      'a headline in microdata the same',
      `<meta itemprop="headline" content="${'a | '.repeat(16_000)}"><p>${words}</p>`,
      words,
    ],
    [
      'linked data nested 200,000 deep',
      `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${words}</p>`,
      words,
    ],
    ['nothing', '', 'not-html'],
    ['words without markup', words, 'not-html'],
    ['a page without text', '<html><body><div id="root"></div></body></html>', 'no-text'],
    ['a page of links', `<ul>${'<li><a href="/a">Another story about chips</a></li>'.repeat(40)}</ul>`, 'no-text'],
  ])('%s', (_name, html, expected) => {
    expect(outcome(html)).toBe(expected)
  })
})
