import type { Hono } from 'hono'
import { routes } from './routes/index.ts'

const stable = { 'cache-control': 'public, max-age=300' }

/** Adds the OpenAPI document and the reference; both are made when somebody first asks for one of them. */
export function addReference(app: Hono, version: string): void {
  let made: ReturnType<typeof make> | undefined
  const reference = () => {
    made ??= make(version)
    return made
  }
  app.get('/openapi.json', async (context) => context.json((await reference()).document, 200, stable))
  app.get('/docs', async (context) => context.html((await reference()).page, 200, stable))
  app.get('/docs/style.css', async (context) =>
    context.body((await reference()).style, 200, { ...stable, 'content-type': 'text/css; charset=utf-8' }),
  )
}

async function make(version: string) {
  const [{ openApi }, { referencePage, referenceStyle }] = await Promise.all([
    import('./openapi.ts'),
    import('./reference-page.ts'),
  ])
  return { document: openApi(routes, version), page: referencePage(routes, version), style: referenceStyle }
}
