import { describe, expect, it } from 'vitest'
import { articleId, articleVersion, canonicalAddress } from '../../core/articles/identity.ts'

describe('canonicalAddress', () => {
  it.each([
    ['https://news.example/a?utm_source=x&utm_medium=rss&id=7#top', 'https://news.example/a?id=7'],
    ['http://www.news.example/a/', 'https://news.example/a'],
    ['https://m.news.example/a?fbclid=1', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/a/amp/', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['http://127.0.0.1:8080/a?utm_source=rss', 'http://127.0.0.1:8080/a'],
  ])('%s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected)
    expect(canonicalAddress(expected)).toBe(expected)
  })
})

describe('ids', () => {
  const article = { url: 'https://news.example/a?utm_source=x', title: 'A', text: 'One.\n\nTwo.' }

  it('all ways to one page share an id, its own address above all', () => {
    expect(articleId(article)).toBe(articleId({ url: 'http://www.news.example/a' }))
    expect(articleId({ url: 'https://other.example/b', canonicalUrl: 'https://news.example/a' })).toBe(
      articleId(article),
    )
    expect(articleId({ url: 'https://news.example/b' })).not.toBe(articleId(article))
  })

  it('another text is another version, another spacing is not', () => {
    expect(articleVersion({ ...article, text: 'One. \n Two.' })).toBe(articleVersion(article))
    expect(articleVersion({ ...article, text: 'One.\n\nThree.' })).not.toBe(articleVersion(article))
  })
})
