import type { Hono } from 'hono'
import type { Drawing } from './drawn-page.ts'
import { embedPath } from './security.ts'
import type { WebFiles } from './web-files.ts'

/** Adds the page: its document with what can be read without a script, single figures to set into other pages, and its files. */
export function addPage(app: Hono, { web, ...drawing }: Drawing & { readonly web: WebFiles }): void {
  // What draws is a fifth of the code, and answers with data need none of it.
  const drawn = () => import('./drawn-page.ts')
  app.get('/', async (context) => (await drawn()).answerPage(context, drawing))
  app.get(`${embedPath}figures/:file{.+\\.png}`, async (context) =>
    (await drawn()).answerPicture(context, drawing, context.req.param('file').replace(/\.png$/, '')),
  )
  app.get(`${embedPath}figures/:id`, async (context) =>
    (await drawn()).answerEmbed(context, drawing, context.req.param('id')),
  )
  for (const [path, { body, type }] of web) {
    app.get(path, (context) => context.body(body, 200, { 'content-type': type, 'cache-control': 'public, no-cache' }))
  }
}
