import type { Context, Handler } from 'hono'
import { accepts } from 'hono/accepts'
import { lastMoment } from '../../core/queries/states.ts'
import type { Format } from './formats.ts'
import { problem } from './problem.ts'
import type { Outcome, Route, RouteContext } from './route.ts'

/** What answers are made from, the same for all requests. */
interface Service extends Pick<RouteContext, 'ledger' | 'version' | 'writes'> {
  readonly now: () => string
}

/** Makes the handlers of a route: one for each further form, and one that chooses by `Accept`. */
export const answerRoute =
  (route: Route, { now, ...service }: Service) =>
  (suffixed?: Format): Handler =>
  async (context) => {
    const { origin, searchParams } = new URL(context.req.url)
    const moment = now()
    const id = context.req.param('id') ?? ''
    const outcome = await route.run({ ...service, now: moment, origin }, id, searchParams)
    if (outcome.kind === 'invalid') return problem(context, 400, 'Some parameters cannot be used.', outcome.errors)
    if (outcome.kind === 'absent') return problem(context, 404, `Nothing is known under ${context.req.path}.`)
    const headers = headersOf(route, outcome, searchParams, moment)
    const format = suffixed ?? preferred(context, route)
    const text = format ? format.write(outcome.body) : JSON.stringify(outcome.body)
    return context.body(text, outcome.status ?? 200, {
      ...headers,
      'content-type': format ? `${format.mediaType}; charset=utf-8` : json,
      // What compresses answers leaves alone those that are short: they would take longer, and become longer.
      'content-length': String(Buffer.byteLength(text)),
    })
  }

const json = 'application/json'

/** The form that a client prefers; JSON where it has no wish that can be met. */
function preferred(context: Context, { formats }: Route): Format | undefined {
  if (formats.length === 0) return undefined
  const supports = [json, ...formats.map(({ mediaType }) => mediaType)]
  const chosen = accepts(context, { header: 'Accept', supports, default: json })
  return formats.find(({ mediaType }) => mediaType === chosen)
}

const minute = 60
/** Seconds for which an answer may be kept: what was known at a moment that is over changes only with the reader. */
const ages = {
  live: 'public, no-cache',
  said: `public, max-age=${10 * minute}`,
  known: `public, max-age=${60 * minute}`,
}

function cacheOf({ cache }: Route, search: URLSearchParams, now: string): string {
  if (cache === 'immutable') return `public, max-age=${24 * 60 * minute}, immutable`
  const isOver = (name: string) => search.has(name) && lastMoment(search.get(name) ?? undefined) < Date.parse(now)
  return isOver('knownAt') ? ages.known : isOver('asOf') ? ages.said : ages.live
}

function headersOf(
  route: Route,
  { next, status }: Extract<Outcome, { kind: 'found' }>,
  search: URLSearchParams,
  now: string,
): Record<string, string> {
  return {
    'cache-control': status === 503 ? 'no-store' : cacheOf(route, search, now),
    ...(route.formats.length > 0 ? { vary: 'Accept' } : {}),
    ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
    ...(status === 503 ? { 'retry-after': String(10 * minute) } : {}),
  }
}
