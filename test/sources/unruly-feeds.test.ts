import { describe, expect, it } from 'vitest'
import { readFeed } from '../../core/sources/feed.ts'

const url = 'https://news.example/feed.xml'
const item = '<item><title>T</title><link>https://news.example/1</link></item>'
const feed = (inside: string, head = '') => `${head}<rss version="2.0"><channel>${item}${inside}</channel></rss>`
const described = (words: string) => feed(`<item><link>/2</link><description>${words}</description></item>`)
const filled = (unit: string) => unit.repeat(Math.floor(8_000_000 / unit.length))

describe('feeds made to do harm give the entries before the harm', () => {
  it.each([
    ['beginnings of tags', described(filled('&lt;p'))],
    ['beginnings of links', described(filled('&lt;a '))],
    ['comments without an end', described(filled('&lt;!--'))],
    ['ampersands', described(filled('&amp;amp;'))],
    ['controls', described(filled('\u0092'))],
    ['elements', feed(filled('<br/>'))],
    ['200,000 attributes', feed(`<item ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)],
    ['bases around bases', feed(`${'<x xml:base="a/">'.repeat(1_400)}${'<item><link>b</link></item>'.repeat(5_000)}`)],
    ['a declared entity over and over', `<!DOCTYPE rss [<!ENTITY e "${'y'.repeat(190)}">]>${described(filled('&e;'))}`],
  ])('8 MB of %s', (_name, body) => {
    expect(readFeed(body, url)[0]).toEqual({ url: 'https://news.example/1', title: 'T' })
  })
})
