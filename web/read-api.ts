/** An answer of the API that is none: the problem's own words, and whether the thing is not there. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly absent: boolean

  constructor(status: number, detail: string | undefined, options?: ErrorOptions) {
    super(detail ?? `The API answered ${status}.`, options)
    this.absent = status === 404
  }
}

/** Reads one address of the API; what the browser holds already is asked for again by its ETag. Throws an ApiError. */
export async function read<Body>(path: string): Promise<Body> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, cache: 'no-cache' })
  const body = await response.json().catch(() => undefined)
  // A stale status comes with 503, and is an answer, too.
  if (response.ok || body?.state) return body
  throw new ApiError(response.status, body?.detail)
}

/** The pages of a list, one after the other. */
export async function* pages<Page extends { readonly next?: string }>(path: string): AsyncGenerator<Page> {
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Page = await read(next)
    yield page
    next = page.next
  }
}
