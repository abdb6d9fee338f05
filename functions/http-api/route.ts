import * as z from 'zod/mini'
import type { LedgerReader, Page } from '../../core/ports.ts'
import { listOf } from '../../schemas/api.ts'
import { openCursor, sealCursor } from './cursor.ts'
import { csvOf, type Format } from './formats.ts'
import { type ParameterError, parameterError, parseQuery } from './query.ts'

/** What a route's work may use. */
export interface RouteContext {
  readonly ledger: LedgerReader
  /** The current moment as a UTC instant. */
  readonly now: string
  readonly version: string
  /** Whether people may decide over HTTP here. */
  readonly writes: boolean
  /** Where the service was reached: `https://walkback.example`. */
  readonly origin: string
}

/** What a route answers: a body, that the thing is not there, or what is wrong with the question. */
export type Outcome =
  | { readonly kind: 'found'; readonly body: unknown; readonly next?: string; readonly status?: 200 | 503 }
  | { readonly kind: 'absent' }
  | { readonly kind: 'invalid'; readonly errors: readonly ParameterError[] }

/** A question that each parameter allows alone, but not together. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError'
  readonly parameter: string

  constructor(parameter: string, detail: string) {
    super(detail)
    this.parameter = parameter
  }
}

/** What a route is for: a chapter of the reference. */
export type Tag = 'Ledger' | 'Evidence' | 'Overview' | 'Operations'

/** One row of the table that drives validation, the OpenAPI document, the reference, the client and the tests. */
export interface Route {
  readonly operation: string
  readonly tag: Tag
  /** With its parameter in braces: `/v1/deals/{id}`. */
  readonly path: string
  readonly summary: string
  readonly query: z.ZodMiniObject
  readonly answer: z.ZodMiniType
  /** How long an answer holds: `live` is asked again each time by its ETag, `immutable` never changes. */
  readonly cache: 'live' | 'immutable'
  /** Further forms of the answer, by suffix of the path or by `Accept`. */
  readonly formats: readonly Format[]
  readonly run: (context: RouteContext, id: string, search: URLSearchParams) => Promise<Outcome>
}

type Row = Pick<Route, 'operation' | 'tag' | 'path' | 'summary'> & Partial<Pick<Route, 'formats'>>

/** The query of a route that takes no parameters. */
export const noParameters = z.strictObject({})

interface Single<Query extends z.ZodMiniObject, Answer extends z.ZodMiniType> extends Row {
  readonly query: Query
  readonly answer: Answer
  readonly cache?: Route['cache']
  readonly find: (context: RouteContext, id: string, query: z.output<Query>) => Promise<z.output<Answer> | undefined>
  /** The status of a thing that was found, where it is not 200. */
  readonly status?: (found: z.output<Answer>) => 200 | 503
}

/** A route to one thing. */
export function single<Query extends z.ZodMiniObject, Answer extends z.ZodMiniType>(row: Single<Query, Answer>): Route {
  const { find, status, cache = 'live', formats = [], ...rest } = row
  return {
    ...rest,
    cache,
    formats,
    run: (context, id, search) =>
      asked(row.query, search, async (query) => {
        const body = await find(context, id, query)
        return body === undefined ? { kind: 'absent' } : { kind: 'found', body, status: status?.(body) ?? 200 }
      }),
  }
}

/** A part of an answer, and the store's own cursor to the next. */
interface Part<Body> {
  readonly body: Body
  readonly next?: string
}

interface Paged<Query extends z.ZodMiniObject, Answer extends z.ZodMiniType> extends Row {
  readonly query: Query
  readonly answer: Answer
  /** Reads a part from the store's own cursor on. */
  readonly read: (
    context: RouteContext,
    query: z.output<Query>,
    from: { readonly cursor?: string },
    id: string,
  ) => Promise<Part<z.output<Answer> & object> | undefined>
}

/** A route to an answer in parts; its cursor continues the same filters only. */
export function paged<Query extends z.ZodMiniObject, Answer extends z.ZodMiniType>(row: Paged<Query, Answer>): Route {
  const { read, formats = [], ...rest } = row
  return {
    ...rest,
    formats,
    cache: 'live',
    run: (context, id, search) =>
      asked(row.query, search, async (query) => {
        const question = questionOf(`${row.operation} ${id}`, search)
        const sealed = search.get('cursor')
        const cursor = sealed === null ? undefined : openCursor(sealed, question)
        if (sealed !== null && cursor === undefined) return { kind: 'invalid', errors: [brokenCursor] }
        const part = await read(context, query, cursor === undefined ? {} : { cursor }, id)
        if (part === undefined) return { kind: 'absent' }
        if (part.next === undefined) return { kind: 'found', body: part.body }
        const next = nextAddress(
          row.path.replace('{id}', encodeURIComponent(id)),
          search,
          sealCursor(part.next, question),
        )
        return { kind: 'found', body: { ...part.body, next }, next }
      }),
  }
}

interface List<Query extends z.ZodMiniObject, Item extends z.ZodMiniObject> extends Row {
  readonly query: Query
  readonly item: Item
  readonly read: (
    context: RouteContext,
    query: z.output<Query>,
    from: { readonly cursor?: string },
    id: string,
  ) => Promise<Page<z.output<Item>> | undefined>
}

/** A route to a page of a list, also as a table. */
export function list<Query extends z.ZodMiniObject, Item extends z.ZodMiniObject>(row: List<Query, Item>): Route {
  const { read, item, formats = [], ...rest } = row
  return paged({
    ...rest,
    answer: listOf(item),
    formats: [csvOf(item, ({ items }) => items), ...formats],
    read: async (...question) => {
      const page = await read(...question)
      if (page === undefined) return undefined
      const { items, next } = page
      return { body: { items: [...items] }, ...(next === undefined ? {} : { next }) }
    },
  })
}

/** Answers a question that its schema lets through, or says what is wrong with it. */
async function asked<Query extends z.ZodMiniObject>(
  schema: Query,
  search: URLSearchParams,
  answer: (query: z.output<Query>) => Promise<Outcome>,
): Promise<Outcome> {
  const parsed = parseQuery(schema, search)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.errors }
  try {
    return await answer(parsed.query)
  } catch (fault) {
    if (!(fault instanceof QuestionError)) throw fault
    return { kind: 'invalid', errors: [parameterError(fault.parameter, fault.message)] }
  }
}

const brokenCursor = parameterError(
  'cursor',
  'Expected the cursor of a page with the same filters. Start again without it.',
)

function questionOf(operation: string, search: URLSearchParams): string {
  const filters = [...search].filter(([name]) => name !== 'cursor' && name !== 'limit').toSorted()
  return `${operation}?${new URLSearchParams(filters)}`
}

function nextAddress(path: string, search: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(search)
  next.set('cursor', cursor)
  return `${path}?${next}`
}
