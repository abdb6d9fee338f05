import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'
import { langs } from '../../schemas/primitives.ts'
import { laden } from '../support/laden.ts'
import { labels, pageNames, savedPage } from '../support/saved-pages.ts'

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Pages that say too little of themselves to stand out among forty cards of other articles. */
const drowned = [
  'agency-consent-it',
  'daily-subscription-note-es',
  'fusion-subheading-es',
  'page-state-en',
  'storyline-elements-de',
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
  'manner-broadcaster-live-sv',
  'manner-drupal-daily-en',
  'manner-newsletter-cards-en',
  'manner-release-wire-en',
])

/** Pages signed in a way that is not told from an outlet's name, which is known. */
const unnamed: ReadonlySet<string> = new Set(['manner-self-media-zh'])

describe('saved pages in the markup of many news systems', () => {
  it('every page has its label', () => {
    expect(pageNames().toSorted()).toEqual(Object.keys(labels).toSorted())
  })

  it('all but few are read as well beside forty cards of other articles', () => {
    const others = Object.values(labels)
    const changed = Object.entries(labels).filter(([name, { lang, url }]) => {
      const html = savedPage(name)
      return readArticle(laden(html, lang, others), url).text !== readArticle(html, url).text
    })
    expect(changed.map(([name]) => name)).toEqual(drowned)
  })

  it.each(Object.entries(labels).filter(([name]) => !known.has(name)))('%s', (name, label) => {
    const article = readArticle(savedPage(name), label.url)
    const told = words(article.text)
    const ledeless = label.text.slice(label.lede?.length)
    expect(told).toEqual(words(told.length > words(ledeless).length ? label.text : ledeless))
    expect(article.title).toBe(label.title)
    // A page in another language counts as English.
    expect(article.lang).toBe(langs.find((lang) => lang === label.lang) ?? 'en')
    expect(article.published?.slice(0, 10)).toBe(label.published)
    if (label.author !== undefined && !unnamed.has(name)) expect(article.author ?? null).toBe(label.author)
  })
})
