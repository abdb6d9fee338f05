import { load } from 'cheerio/slim'
import type { Article } from '../../schemas/article.ts'
import { ArticleError } from './article-error.ts'

/** The article of a page. Throws an ArticleError where the page holds no text. */
export function readArticle(html: string, url: string): Article {
  const $ = load(html)
  const text = $('p')
    .toArray()
    .map((p) => $(p).text().trim())
    .filter(Boolean)
    .join('\n\n')
  if (text === '') throw new ArticleError('no-text', `Expected an article at ${url}, got a page without text`)
  return { url, title: $('h1').first().text().trim() || $('title').text().trim(), text, lang: 'en' }
}
