import { isIP } from 'node:net'
import { type AllowAddress, bareHost, checkAddress, parseAddress } from './address.ts'
import { guardedLookup, type ResolveName } from './guarded-lookup.ts'
import { node } from './node-http.ts'

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** For tests on loopback only: addresses outside the public internet that may be reached, on any port. */
  readonly allowAddress?: AllowAddress | undefined
  readonly resolve?: ResolveName | undefined
  /** In milliseconds. */
  readonly timeout?: number
}

/** Of an answer no more is read than this, in characters: it says whether the message was taken. */
const longestAnswer = 10_000

/**
 * Posts a body to an address of the public internet, checked as text and again at the socket; redirects are not
 * followed. Throws a FetchError for an address that may not be reached, another error where no answer came. By Node's
 * own client: undici alone would be half of the function that posts.
 */
export function post(url: string, body: string, options: PostOptions = {}): Promise<Response> {
  const { headers = {}, allowAddress, resolve, timeout = 10_000 } = options
  const address = parseAddress(url, allowAddress)
  if (isIP(bareHost(address))) checkAddress(bareHost(address), address.port, address.href, allowAddress)
  const { request: send } = node[address.protocol === 'https:' ? 'https:' : 'http:']
  return new Promise((done, failed) => {
    const signal = AbortSignal.timeout(timeout)
    const lookup = guardedLookup(address, allowAddress, resolve)
    const sent = { 'content-type': 'application/json', 'user-agent': 'walkback/0.1', ...headers }
    const request = send(address, { method: 'POST', headers: sent, lookup, signal, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text = (text + piece).slice(0, longestAnswer)
      })
      answer.on('error', failed)
      answer.on('end', () =>
        done(
          new Response(bodyOf(answer.statusCode, text), {
            status: answer.statusCode ?? 502,
            headers: flat(answer.headers),
          }),
        ),
      )
    })
    request.on('error', failed)
    request.end(body)
  })
}

const withoutBody: ReadonlySet<number | undefined> = new Set([204, 205, 304])
const bodyOf = (status: number | undefined, text: string) => (withoutBody.has(status) ? null : text)

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
