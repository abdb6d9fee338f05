import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readArticle } from '../../core/articles/read.ts'
import { labels } from '../support/saved-pages.ts'

/** Paragraphs in a language, without a day in them. */
const paragraphs = (lang: string): readonly string[] =>
  Object.values(labels)
    .filter((label) => label.lang === lang)
    .flatMap(({ text }) => text.split('\n').filter((line) => line.length > 60 && !/(?:19|20)\d\d/.test(line)))
    .slice(0, 5)

/** Pages that say nothing to machines, old ones above all: TEXT stands for paragraphs, FIRST for the beginning of one. */
const pages = z
  .array(z.object({ lang: z.string(), day: z.string(), path: z.string(), body: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('written-dates.json', import.meta.url), 'utf8')))

describe('the day of publication where it is only written', () => {
  it.each(pages)('$lang $day at $path', ({ lang, day, path, body }) => {
    const [first = '', ...more] = paragraphs(lang)
    const text = [first, ...more].map((line) => `<p>${line}</p>`).join('')
    const [html = '<html>', rest = body] = /^<html[^>]*>/.test(body)
      ? [body.slice(0, body.indexOf('>') + 1), body.slice(body.indexOf('>') + 1)]
      : []
    const titles = [...rest.matchAll(/<(?:h[1-3]|b)>(?:<a[^>]*>)?([^<]+)/gi)]
    const page = `${html}<head><title>${titles.at(-1)?.[1]}</title></head><body>${rest.replaceAll('FIRST', first).replaceAll('TEXT', text)}</body></html>`
    expect(readArticle(page, `https://site.example${path}`).published?.slice(0, 10)).toBe(day)
  })
})
