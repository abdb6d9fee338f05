import type * as http from 'node:http'
import type * as https from 'node:https'
import { isIP } from 'node:net'
import { type AllowAddress, bareHost } from './address.ts'
import { FetchError } from './fetch-error.ts'
import { guardedLookup, type ResolveName, refusal } from './guarded-lookup.ts'
import { node } from './node-http.ts'

/** Connections that are used again, one pool a protocol. */
export interface Connections {
  readonly 'http:': http.Agent
  readonly 'https:': https.Agent
}

export interface GuardedRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly allowAddress?: AllowAddress | undefined
  readonly resolve?: ResolveName | undefined
  readonly connections?: Connections | undefined
}

const connectTimeout = 10_000
/** Bytes of headers; more is no page's. */
const maxHeaderSize = 65_536

/** Connections for a fetcher that lives long; they are closed after a second without use. */
export const keepConnections = (): Connections => {
  const options = { keepAlive: true, keepAliveMsecs: 1_000, timeout: connectTimeout, maxSockets: 8 }
  return { 'http:': new node['http:'].Agent(options), 'https:': new node['https:'].Agent(options) }
}

/**
 * Asks for an address over a socket that reaches only what may be reached: a name is resolved once, the answers that may
 * not be reached are put aside, and the connection goes to one that remains, so that a second answer (rebinding) changes
 * nothing. Resolves with the answer once its headers are there.
 */
export function guardedRequest(url: URL, options: GuardedRequest): Promise<http.IncomingMessage> {
  const { headers, signal, allowAddress, resolve, connections } = options
  const host = bareHost(url)
  const refused = isIP(host) ? refusal(host, url, allowAddress) : undefined
  if (refused) return Promise.reject(refused)

  const lookup = guardedLookup(url, allowAddress, resolve)
  const { request } = node[url.protocol === 'https:' ? 'https:' : 'http:']
  const agent = url.protocol === 'https:' ? connections?.['https:'] : connections?.['http:']
  return new Promise((answered, failed) => {
    const sent = request(url, { headers, signal, lookup, maxHeaderSize, agent: agent ?? false })
    const slow = setTimeout(() => {
      if (sent.socket?.connecting !== false) {
        sent.destroy(new FetchError('timeout', url.href, `Expected a connection, got none to ${url.href}`))
      }
    }, connectTimeout)
    // Whatever becomes of the socket, nobody waits for it longer than the signal lets them.
    const stop = () => failed(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    sent.on('response', answered).on('error', failed)
    sent.on('upgrade', ({ statusCode: status = 101 }, socket) => {
      socket.on('error', () => undefined).destroy()
      const message = `Expected a page, got status ${status} and another protocol from ${url.href}`
      failed(new FetchError('bad-status', url.href, message, { status }))
    })
    sent.on('close', () => {
      clearTimeout(slow)
      signal.removeEventListener('abort', stop)
      failed(new FetchError('network', url.href, `Expected an answer, got none from ${url.href}`))
    })
    sent.end()
  })
}
