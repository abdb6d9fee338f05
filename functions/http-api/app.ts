import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { LedgerReader, Logger, Now } from '../../core/ports.ts'
import { addFeeds } from './feed-routes.ts'
import { openApi } from './openapi.ts'
import { problem } from './problem.ts'
import type { Outcome, Route } from './route.ts'
import { routes } from './routes/index.ts'
import { contentSecurityPolicy } from './security.ts'
import type { WebFiles } from './web-files.ts'

/** What the API stands on. */
export interface ApiOptions {
  readonly ledger: LedgerReader
  readonly now: Now
  /** The version of the software, for `/health` and the OpenAPI document. */
  readonly version: string
  /** The dashboard, where it is served from here. */
  readonly web?: WebFiles
  /** Hears of faults, each with its request's id. */
  readonly log?: Logger
}

/** The API and the dashboard as one Hono app, the same on Lambda and on one machine. */
export function createApi({ ledger, now, version, web, log }: ApiOptions): Hono {
  const app = new Hono()

  app.use(requestId())
  app.use(secureHeaders({ contentSecurityPolicy, crossOriginResourcePolicy: false }))
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Link', 'X-Request-Id'] }))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        context.header('allow', methods.join(', '))
        return problem(context, 405, `Expected ${methods.join(' or ')}, got ${context.req.method}.`)
      },
    }),
  )
  app.use(etag())

  for (const route of routes) {
    app.get(route.path.replace(/\{(\w+)\}/, ':$1'), async (context) => {
      const search = new URL(context.req.url).searchParams
      const outcome = await route.run({ ledger, now: now(), version }, context.req.param('id') ?? '', search)
      if (outcome.kind === 'invalid') return problem(context, 400, 'Some parameters cannot be used.', outcome.errors)
      if (outcome.kind === 'absent') return problem(context, 404, `Nothing is known under ${context.req.path}.`)
      return context.json(outcome.body, outcome.status ?? 200, headersOf(route, outcome))
    })
  }

  addFeeds(app, ledger)

  const document = openApi(routes, version)
  app.get('/openapi.json', (context) => context.json(document, 200, { 'cache-control': 'public, max-age=300' }))

  for (const [path, { body, type }] of web ?? []) {
    app.get(path, (context) => context.body(body, 200, { 'content-type': type, 'cache-control': 'public, no-cache' }))
  }

  app.notFound((context) => problem(context, 404, `Nothing is served at ${context.req.path}. See /openapi.json.`))
  app.onError((fault, context) => {
    log?.error('request failed', { requestId: context.get('requestId'), path: context.req.path, fault: fault.message })
    return problem(
      context,
      500,
      'The request could not be answered. Try again, and name the request id if it stays so.',
    )
  })

  return app
}

const cacheControl = { live: 'public, no-cache', immutable: 'public, max-age=86400' } as const

function headersOf({ cache }: Route, { next, status }: Extract<Outcome, { kind: 'found' }>): Record<string, string> {
  return {
    'cache-control': cacheControl[cache],
    ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
    ...(status === 503 ? { 'retry-after': '600' } : {}),
  }
}
