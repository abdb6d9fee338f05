import { expect, it } from 'vitest'
import { catalogue } from '../../core/sources/catalogue.ts'
import { asFound, listedSites, siteOf } from '../../core/sources/listed.ts'
import type { Article } from '../../schemas/article.ts'

const sites = listedSites(catalogue)

it.each([
  ['https://nvidianews.nvidia.com/news/pact', 'nvidianews.nvidia.com'],
  ['https://www.ftc.gov/feeds/1.htm', 'ftc.gov'],
  ['https://ftc.gov.evil.example/feeds/1.htm', ''],
  ['https://notftc.gov/1', ''],
  ['https://www.ftc.gov:8443/1', ''],
  ['https://news.google.com/rss/articles/1', ''],
  ['https://api.gdeltproject.org/1', ''],
])('%s belongs to the listed site %j', (url, site) => {
  expect(siteOf(url, sites)).toBe(site)
})

const article = (url: string, canonicalUrl?: string): Article => {
  return { url, title: 'A', text: 'B', lang: 'en', ...(canonicalUrl && { canonicalUrl }) }
}

it.each<[what: string, site: string | undefined, article: Article, marked: boolean, canonicalUrl: string | undefined]>([
  [
    'what a source lists',
    undefined,
    article('https://b.example/1', 'https://a.example/1'),
    false,
    'https://a.example/1',
  ],
  ['what a search finds on a listed site', 'a.example', article('https://www.a.example/1'), false, undefined],
  [
    'what a search finds elsewhere',
    '',
    article('https://b.example/1', 'https://b.example/2'),
    true,
    'https://b.example/2',
  ],
  ['what leads from a listed site to another', 'a.example', article('https://b.example/1'), true, undefined],
  [
    'what passes for a page of another site',
    '',
    article('https://b.example/1', 'https://a.example/1'),
    true,
    undefined,
  ],
])('%s', (_, site, found, marked, canonicalUrl) => {
  const { unlisted, canonicalUrl: named } = asFound(found, site === undefined ? {} : { site })
  expect([unlisted === true, named]).toEqual([marked, canonicalUrl])
})
