import type { Fetcher, HostMemory } from '../../core/ports.ts'
import { userAgent } from '../../functions/adapters/http/fetch.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.')
const onThisMachine = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(url)?.hostname ?? '')

/**
 * The polite fetcher of this machine, with the contact of WALKBACK_CONTACT. Whoever names an address of this machine wants
 * this machine read, and as fast as it goes; no other list reaches it. What hosts asked for is forgotten with the process
 * unless a memory is given.
 */
export const webFetcher = (addresses: readonly string[], hosts: HostMemory = hostMemory()): Fetcher =>
  createFetcher({
    ...(addresses.some(onThisMachine) ? { allowAddress: isLoopback } : {}),
    userAgent: userAgent(process.env['WALKBACK_CONTACT']),
    polite: { hosts, gapOf: (url) => (onThisMachine(url) ? 0 : 1_000) },
  })
