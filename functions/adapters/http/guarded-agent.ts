import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { type AllowAddress, bareHost } from './address.ts'
import { guardedLookup, type ResolveName, refusal } from './guarded-lookup.ts'

export type { ResolveName } from './guarded-lookup.ts'

/**
 * An agent whose sockets reach only addresses that may be reached: a name is resolved once, the answers that may not be
 * reached are put aside, and the connection goes to one that remains, so that a second answer (rebinding) changes nothing.
 */
export function createGuardedAgent(
  options: { readonly allowAddress?: AllowAddress | undefined; readonly resolve?: ResolveName | undefined } = {},
): Agent {
  const { allowAddress, resolve } = options

  const connect: buildConnector.connector = (target, done) => {
    const url = new URL(
      `${target.protocol}//${target.hostname.includes(':') ? `[${bare(target.hostname)}]` : target.hostname}:${target.port}`,
    )
    const host = bareHost(url)
    const refused = isIP(host) ? refusal(host, url, allowAddress) : undefined
    if (refused) return done(refused, null)

    const lookup = guardedLookup(url, allowAddress, resolve)
    buildConnector({ lookup, timeout: 10_000 })(target, done)
  }
  return new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 1_000 })
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, '')
