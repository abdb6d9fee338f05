import type { Hono } from 'hono'
import { canaryArticle, canaryFeed, canaryFeedPath, canaryPage } from '../../core/canary.ts'
import type { Now } from '../../core/ports.ts'
import { problem } from './problem.ts'

/** Adds the site that a canary deployment reads: a feed with the made-up story of each hour, and its pages. */
export function addCanary(app: Hono, now: Now): void {
  app.get(canaryFeedPath, (context) =>
    context.body(canaryFeed(now(), new URL(context.req.url).origin), 200, { 'content-type': 'application/rss+xml' }),
  )
  app.get('/canary/:hour/:part', (context) => {
    const article = canaryArticle(context.req.path, now())
    return article ? context.html(canaryPage(article)) : problem(context, 404, 'This story is over, or still to come.')
  })
}
