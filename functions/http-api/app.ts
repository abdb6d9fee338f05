import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import type { LedgerReader, Logger, Now } from '../../core/ports.ts'
import { attempts } from './attempts.ts'
import { addCanary } from './canary.ts'
import { addDecisions, type Deciding, decisionsPath } from './decision-routes.ts'
import { addFeeds } from './feed-routes.ts'
import { addPage } from './page.ts'
import { problem, problemOf } from './problem.ts'
import { addReference } from './reference.ts'
import { answerRoute } from './respond.ts'
import { routes } from './routes/index.ts'
import { embedPath, securityHeaders } from './security.ts'
import { bearersOf, tokenGuard } from './tokens.ts'
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
  /** SHA-256 of each token that may read, in hexadecimal; without any, everybody may. */
  readonly tokenHashes?: readonly string[]
  /** What deciding over HTTP takes; without it nothing can be written. */
  readonly deciding?: Deciding | undefined
  /** Whether it serves the site that a canary deployment reads. */
  readonly canary?: boolean
}

/** The API and the dashboard as one Hono app, the same on Lambda and on one machine. */
export function createApi({
  ledger,
  now,
  version,
  web,
  log,
  tokenHashes = [],
  deciding,
  canary = false,
}: ApiOptions): Hono {
  const app = new Hono()
  const tried = attempts(now)

  app.use(requestId())
  app.use(securityHeaders)
  app.use(cors({ origin: '*', allowMethods, allowHeaders, exposeHeaders, maxAge: 86_400 }))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        context.header('allow', [...methods, 'OPTIONS'].join(', '))
        return problem(context, 405, `Expected ${methods.join(' or ')}, got ${context.req.method}.`)
      },
    }),
  )
  if (tokenHashes.length > 0) {
    const reading = tokenGuard({ bearers: bearersOf(tokenHashes.join()), attempts: tried, to: 'read', browsers: true })
    for (const path of guarded)
      app.use(path, (context, next) => (context.req.path === decisionsPath ? next() : reading(context, next)))
  }
  // Each encoding has an ETag of its own.
  app.use(etag())
  app.use(compress())

  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/, ':$1')
    const answer = answerRoute(route, { ledger, now, version, writes: deciding !== undefined })
    app.get(path, answer())
    for (const format of route.formats) app.get(`${path}.${format.suffix}`, answer(format))
  }

  addFeeds(app, ledger)
  if (deciding) addDecisions(app, { ledger, now, attempts: tried, ...deciding })

  addReference(app, version)
  if (canary) addCanary(app, now)

  if (web) addPage(app, { ledger, now, web })

  app.notFound((context) => problem(context, 404, `Nothing is served at ${context.req.path}. See /docs.`))
  app.onError((fault, context) => {
    log?.error('request failed', { requestId: context.get('requestId'), path: context.req.path, fault: fault.message })
    return problemOf(context, fault)
  })

  return app
}

// The page draws figures by itself, so where reading takes a token it takes one, too.
const guarded = ['/v1/*', '/feeds/*', `${embedPath}*`, '/']
const allowMethods = ['GET', 'HEAD']
const allowHeaders = ['Accept', 'Authorization', 'If-None-Match']
const exposeHeaders = ['Allow', 'ETag', 'Link', 'Retry-After', 'X-Request-Id']
