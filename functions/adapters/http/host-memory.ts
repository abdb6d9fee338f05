import type { HostMemory } from '../../../core/ports.ts'
import type { HostRobots } from '../../../schemas/host.ts'

/** What one process remembers of the hosts it fetches from, for as long as it lives. */
export function hostMemory(): HostMemory {
  const robots = new Map<string, HostRobots>()
  const held = new Map<string, string>()
  return {
    robots: async (host) => robots.get(host),
    putRobots: async (host, read) => void robots.set(host, read),
    async take(host, now, until) {
      const holder = held.get(host)
      if (holder !== undefined && holder > now) return holder
      held.set(host, until)
      return undefined
    },
    free: async (host, from) => void held.set(host, from),
  }
}
