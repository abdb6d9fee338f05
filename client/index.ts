import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

export type { components, operations, paths } from './schema.ts'

/** A resource by its name in the OpenAPI document: `Resource<'Revision'>`. */
export type Resource<Name extends keyof components['schemas']> = components['schemas'][Name]

/** How a service is reached. */
export interface ClientOptions {
  /** Its address, such as `http://127.0.0.1:4747`. */
  readonly baseUrl: string
  /** A token, where reading takes one. */
  readonly token?: string
  /** Another way to fetch. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** A client of the API: `client.GET('/v1/revisions', { params: { query: { party: 'openai' } } })` gives `data` or `error`. */
export function createClient({ baseUrl, token, fetch }: ClientOptions): Client<paths> {
  return createFetchClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
  })
}

/** A page of a list, and the way to the next. */
interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly next?: string | undefined
}

/** All items of a list, page after page: `for await (const revision of pages((cursor) => ...))`. */
export async function* pages<Item>(
  read: (cursor: { readonly cursor?: string }) => Promise<PageOf<Item>>,
): AsyncGenerator<Item> {
  let cursor: string | undefined
  do {
    const page: PageOf<Item> = await read(cursor === undefined ? {} : { cursor })
    yield* page.items
    cursor =
      page.next === undefined ? undefined : (new URL(page.next, 'http://_').searchParams.get('cursor') ?? undefined)
  } while (cursor !== undefined)
}
