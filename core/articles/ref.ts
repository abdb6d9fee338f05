import type { ArticleRef } from '../../schemas/article.ts'
import type { DatedArticle } from '../ports.ts'
import { articleId, articleVersion } from './identity.ts'

/** What claims and records keep of an article: its ids, address, title, outlet, language and date. */
export const articleRef = (article: DatedArticle): ArticleRef => ({
  id: articleId(article),
  version: articleVersion(article),
  url: article.url,
  title: article.title,
  ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
  lang: article.lang,
  published: article.published,
})
