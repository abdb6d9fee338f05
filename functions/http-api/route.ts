import * as z from 'zod'
import type { LedgerReader, Page } from '../../core/ports.ts'
import { listOf } from '../../schemas/api.ts'
import { openCursor, sealCursor } from './cursor.ts'
import { type ParameterError, parseQuery } from './query.ts'

/** What a route's work may use. */
export interface RouteContext {
  readonly ledger: LedgerReader
  /** The current moment as a UTC instant. */
  readonly now: string
  readonly version: string
}

/** What a route answers: a body, that the thing is not there, or what is wrong with the question. */
export type Outcome =
  | { readonly kind: 'found'; readonly body: unknown; readonly next?: string; readonly status?: 200 | 503 }
  | { readonly kind: 'absent' }
  | { readonly kind: 'invalid'; readonly errors: readonly ParameterError[] }

/** One row of the table that drives validation, the OpenAPI document and the tests. */
export interface Route {
  readonly operation: string
  /** With its parameter in braces: `/v1/deals/{id}`. */
  readonly path: string
  readonly summary: string
  readonly query: z.ZodObject
  readonly answer: z.ZodType
  /** How long an answer holds: `live` is asked again each time by its ETag, `immutable` never changes. */
  readonly cache: 'live' | 'immutable'
  readonly run: (context: RouteContext, id: string, search: URLSearchParams) => Promise<Outcome>
}

interface Single<Answer extends z.ZodType> extends Pick<Route, 'operation' | 'path' | 'summary'> {
  readonly answer: Answer
  readonly cache?: Route['cache']
  readonly find: (context: RouteContext, id: string) => Promise<z.output<Answer> | undefined>
  /** The status of a thing that was found, where it is not 200. */
  readonly status?: (found: z.output<Answer>) => 200 | 503
}

/** A route to one thing, which takes no parameters. */
export function single<Answer extends z.ZodType>({ find, status, cache = 'live', ...row }: Single<Answer>): Route {
  const query = z.strictObject({})
  return {
    ...row,
    cache,
    query,
    async run(context, id, search) {
      const parsed = parseQuery(query, search)
      if (!parsed.ok) return { kind: 'invalid', errors: parsed.errors }
      const body = await find(context, id)
      return body === undefined ? { kind: 'absent' } : { kind: 'found', body, status: status?.(body) ?? 200 }
    },
  }
}

interface List<Query extends z.ZodObject, Item extends z.ZodType>
  extends Pick<Route, 'operation' | 'path' | 'summary'> {
  readonly query: Query
  readonly item: Item
  /** Reads a page from the store's own cursor on. */
  readonly read: (
    context: RouteContext,
    query: z.output<Query>,
    from: { cursor?: string },
  ) => Promise<Page<z.output<Item>>>
}

/** A route to a page of a list; its cursor continues the same filters only. */
export function list<Query extends z.ZodObject, Item extends z.ZodType>({
  read,
  query,
  item,
  ...row
}: List<Query, Item>): Route {
  return {
    ...row,
    query,
    answer: listOf(item),
    cache: 'live',
    async run(context, _id, search) {
      const parsed = parseQuery(query, search)
      if (!parsed.ok) return { kind: 'invalid', errors: parsed.errors }
      const question = questionOf(row.operation, search)
      const sealed = search.get('cursor')
      const cursor = sealed === null ? undefined : openCursor(sealed, question)
      if (sealed !== null && cursor === undefined) return { kind: 'invalid', errors: [brokenCursor] }
      const page = await read(context, parsed.query, cursor === undefined ? {} : { cursor })
      if (page.next === undefined) return { kind: 'found', body: { items: page.items } }
      const next = nextAddress(row.path, search, sealCursor(page.next, question))
      return { kind: 'found', body: { items: page.items, next }, next }
    },
  }
}

const brokenCursor: ParameterError = {
  parameter: 'cursor',
  detail: 'Expected the cursor of a page with the same filters. Start again without it.',
}

function questionOf(operation: string, search: URLSearchParams): string {
  const filters = [...search].filter(([name]) => name !== 'cursor' && name !== 'limit').toSorted()
  return `${operation}?${new URLSearchParams(filters)}`
}

function nextAddress(path: string, search: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(search)
  next.set('cursor', cursor)
  return `${path}?${next}`
}
