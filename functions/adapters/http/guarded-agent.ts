import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { type AllowAddress, bareHost, checkAddress } from './address.ts'

/** Resolves a name to all its addresses; the system's own resolver unless a test gives another. */
export type ResolveName = (
  host: string,
  done: (error: Error | null, addresses: readonly { readonly address: string; readonly family: number }[]) => void,
) => void

const resolveBySystem: ResolveName = (host, done) => {
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []))
}

/**
 * An agent whose sockets reach only addresses that may be reached: a name is resolved once, the answers that may not be
 * reached are put aside, and the connection goes to one that remains, so that a second answer (rebinding) changes nothing.
 */
export function createGuardedAgent(
  options: { readonly allowAddress?: AllowAddress | undefined; readonly resolve?: ResolveName | undefined } = {},
): Agent {
  const { allowAddress, resolve = resolveBySystem } = options

  const connect: buildConnector.connector = (target, done) => {
    const url = new URL(
      `${target.protocol}//${target.hostname.includes(':') ? `[${bare(target.hostname)}]` : target.hostname}:${target.port}`,
    )
    const host = bareHost(url)
    const refused = isIP(host) ? refusal(host, url, allowAddress) : undefined
    if (refused) return done(refused, null)

    const lookup: LookupFunction = (name, _options, found) => {
      resolve(name.replace(/\.+$/, ''), (error, addresses) => {
        if (error) return found(error, [])
        const reachable = addresses.filter(({ address }) => !refusal(address, url, allowAddress))
        const first = addresses[0]
        if (reachable.length === 0 && first) return found(refusal(first.address, url, allowAddress) ?? null, [])
        found(null, [...reachable])
      })
    }
    buildConnector({ lookup, timeout: 10_000 })(target, done)
  }
  return new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 1_000 })
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, '')

function refusal(ip: string, url: URL, allow: AllowAddress | undefined): Error | undefined {
  try {
    checkAddress(ip, url.port, url.href, allow)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
