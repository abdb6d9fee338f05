import type { Fetched } from '../../../core/ports.ts'
import { FetchError } from './fetch-error.ts'

const maxRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** True for an answer that only says where the page is. */
export const isRedirect = ({ status }: Pick<Fetched, 'status'>): boolean => redirects.has(status)

/**
 * The page that an address leads to, each hop asked for like the first. Throws a FetchError of kind `too-many-redirects`
 * or `bad-redirect`.
 */
export async function follow(url: string, ask: (address: string) => Promise<Fetched>): Promise<Fetched> {
  let address = url
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const page = await ask(address)
    if (!isRedirect(page)) return page
    address = targetOf(page)
  }
  throw new FetchError('too-many-redirects', url, `Expected at most ${maxRedirects} redirects, got more from ${url}`)
}

function targetOf({ url, status, headers }: Fetched): string {
  const target = headers['location'] ? URL.parse(headers['location'], url) : null
  if (target) return target.href
  throw new FetchError('bad-redirect', url, `Expected a Location with status ${status}, got none from ${url}`, {
    status,
  })
}
