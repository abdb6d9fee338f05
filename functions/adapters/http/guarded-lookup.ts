import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { type AllowAddress, checkAddress } from './address.ts'

/** Resolves a name to all its addresses; the system's own resolver unless a test gives another. */
export type ResolveName = (
  host: string,
  done: (error: Error | null, addresses: readonly { readonly address: string; readonly family: number }[]) => void,
) => void

const resolveBySystem: ResolveName = (host, done) => {
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []))
}

/** Why an address may not be connected to for a URL; nothing where it may. */
export function refusal(ip: string, url: URL, allow: AllowAddress | undefined): Error | undefined {
  try {
    checkAddress(ip, url.port, url.href, allow)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Resolves the name of a URL to those of its addresses that may be reached; fails with the first refusal where there are none. */
export function guardedLookup(
  url: URL,
  allow: AllowAddress | undefined,
  resolve: ResolveName = resolveBySystem,
): LookupFunction {
  return (name, { all }, found) => {
    resolve(name.replace(/\.+$/, ''), (error, addresses) => {
      if (error) return found(error, [])
      const reachable = addresses.filter(({ address }) => !refusal(address, url, allow))
      const first = reachable[0]
      if (!first) return found(addresses[0] ? (refusal(addresses[0].address, url, allow) ?? null) : unknown(name), [])
      if (all) found(null, [...reachable])
      else found(null, first.address, first.family)
    })
  }
}

const unknown = (name: string): Error => new Error(`Expected ${name} to have an address, got none`)
