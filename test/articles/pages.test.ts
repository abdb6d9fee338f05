import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readArticle } from '../../core/articles/read.ts'
import { laden } from '../support/laden.ts'

const Label = z.object({
  lang: z.string(),
  title: z.string(),
  text: z.string(),
  published: z.string(),
  url: z.string(),
  author: z.optional(z.string()),
})
const folder = new URL('../pages/', import.meta.url)
const labels = z.record(z.string(), Label).parse(JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')))
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Pages that say too little of themselves to stand out among forty cards of other articles. */
const drowned = [
  'agency-consent-it',
  'daily-subscription-note-es',
  'fusion-subheading-es',
  'storyline-elements-de',
  'table-layout-fonts-en',
]

/** Pages where a line of a heading, table or caption stays in, which is known. */
const known: ReadonlySet<string> = new Set([
  'table-layout-de',
  'broadcaster-columns-de',
  'daily-boxtext-zh',
  'portal-dic-area-ko',
  'portal-summary-ko',
  'business-tv-quotes-en',
  'filing-current-report-en',
  'short-wire-sidebar-en',
  'magazine-preface-ja',
  'agency-subtitle-ko',
])

describe('saved pages in the markup of many news systems', () => {
  it('every page has its label', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
    expect(pages.map((file) => file.replace('.html', '')).toSorted()).toEqual(Object.keys(labels).toSorted())
  })

  it('all but few are read as well beside forty cards of other articles', () => {
    const others = Object.values(labels)
    const changed = Object.entries(labels).filter(([name, { lang, url }]) => {
      const html = readFileSync(new URL(`${name}.html`, folder), 'utf8')
      return readArticle(laden(html, lang, others), url).text !== readArticle(html, url).text
    })
    expect(changed.map(([name]) => name)).toEqual(drowned)
  })

  it.each(Object.entries(labels).filter(([name]) => !known.has(name)))('%s', (name, label) => {
    const article = readArticle(readFileSync(new URL(`${name}.html`, folder), 'utf8'), label.url)
    expect(words(article.text)).toEqual(words(label.text))
    expect(article).toMatchObject({ title: label.title, lang: label.lang })
    expect(article.published?.slice(0, 10)).toBe(label.published)
    if (label.author) expect(article.author).toBe(label.author)
  })
})
