import type { ArticleRef } from '../../schemas/article.ts'
import type { DatedArticle } from '../ports.ts'
import { creditedAgency } from './credit.ts'
import { articleId, articleVersion } from './identity.ts'
import { sketchOf, writeSketch } from './sketch.ts'

/** What claims and records keep of an article: its ids, address, title, outlet, language and date. */
export const articleRef = (article: DatedArticle): ArticleRef => ({
  id: articleId(article),
  version: articleVersion(article),
  url: article.url,
  title: article.title,
  ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
  lang: article.lang,
  published: article.published,
  ...(article.unlisted ? { unlisted: true } : {}),
})

/** What is recorded of an article beside, to tell which articles are copies of one: it says nothing that its text does not. */
export function recordedRef(article: DatedArticle): ArticleRef {
  const agency = creditedAgency(article)
  return { ...articleRef(article), sketch: writeSketch(sketchOf(article.text)), ...(agency ? { agency } : {}) }
}
