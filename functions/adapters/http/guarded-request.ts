import { lookup as systemLookup } from 'node:dns'
import type * as http from 'node:http'
import type * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type AllowAddress, bareHost, checkAddress } from './address.ts'
import { FetchError } from './fetch-error.ts'
import { node } from './node-http.ts'

/** Resolves a name to all its addresses; the system's own resolver unless a test gives another. */
export type ResolveName = (
  host: string,
  done: (error: Error | null, addresses: readonly { readonly address: string; readonly family: number }[]) => void,
) => void

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

const resolveBySystem: ResolveName = (host, done) => {
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []))
}

/**
 * Asks for an address over a socket that reaches only what may be reached: a name is resolved once, the answers that may
 * not be reached are put aside, and the connection goes to one that remains, so that a second answer (rebinding) changes
 * nothing. Resolves with the answer once its headers are there.
 */
export function guardedRequest(url: URL, options: GuardedRequest): Promise<http.IncomingMessage> {
  const { headers, signal, allowAddress, resolve = resolveBySystem, connections } = options
  const refusalOf = (ip: string) => refusal(ip, url, allowAddress)
  const host = bareHost(url)
  const refused = isIP(host) ? refusalOf(host) : undefined
  if (refused) return Promise.reject(refused)

  const lookup: LookupFunction = (name, { all }, found) => {
    resolve(name.replace(/\.+$/, ''), (error, addresses) => {
      if (error) return found(error, [])
      const reachable = addresses.filter(({ address }) => !refusalOf(address))
      const first = reachable[0]
      if (!first) return found(addresses[0] ? (refusalOf(addresses[0].address) ?? null) : noAddress(name), [])
      if (all) found(null, [...reachable])
      else found(null, first.address, first.family)
    })
  }
  const { request } = node[url.protocol === 'https:' ? 'https:' : 'http:']
  const agent = url.protocol === 'https:' ? connections?.['https:'] : connections?.['http:']
  return new Promise((answered, failed) => {
    const sent = request(url, { headers, signal, lookup, maxHeaderSize, agent: agent ?? false })
    const slow = setTimeout(() => {
      if (sent.socket?.connecting !== false) {
        sent.destroy(new FetchError('timeout', url.href, `Expected a connection, got none to ${url.href}`))
      }
    }, connectTimeout)
    sent.on('response', answered).on('error', failed)
    sent.on('close', () => clearTimeout(slow))
    sent.end()
  })
}

const noAddress = (name: string): Error => new Error(`Expected ${name} to have an address, got none`)

function refusal(ip: string, url: URL, allow: AllowAddress | undefined): Error | undefined {
  try {
    checkAddress(ip, url.port, url.href, allow)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
