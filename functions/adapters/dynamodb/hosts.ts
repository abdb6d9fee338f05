import type { HostMemory } from '../../../core/ports.ts'
import { HostRobots } from '../../../schemas/host.ts'
import { hostMemory } from '../http/host-memory.ts'
import { pack, unpack } from './body.ts'
import { keys } from './keys.ts'
import { freeAt } from './requests.ts'
import type { Rows } from './table-rows.ts'

/** What all functions remember of hosts together: a host is taken by one conditional write, whoever is faster. */
export function tableHosts(rows: Rows): HostMemory {
  return {
    async robots(host) {
      const row = await rows.get(keys.robots(host))
      return row && unpack(rows, row, HostRobots)
    },
    async putRobots(host, robots) {
      const packed = pack(HostRobots.parse(robots))
      for (const part of packed.rows) await rows.put(part)
      await rows.put({ ...keys.robots(host), ...packed.attributes })
    },
    async take(host, now, until) {
      if (await rows.put({ ...keys.turn(host), version: until }, freeAt(now))) return undefined
      return (await rows.get(keys.turn(host)))?.version ?? now
    },
    async free(host, from) {
      await rows.put({ ...keys.turn(host), version: from })
    },
  }
}

/**
 * What one process remembers that alone works on its table: which hosts are taken dies with it, what they asked for is
 * there when it starts again.
 */
export function lastingHosts(rows: Rows): HostMemory {
  const [memory, table] = [hostMemory(), tableHosts(rows)]
  const known = new Set<string>()
  return {
    ...table,
    async take(host, now, until) {
      if (!known.has(host)) {
        known.add(host)
        const { version } = (await rows.get(keys.turn(host))) ?? {}
        if (version !== undefined) await memory.free(host, version)
      }
      return memory.take(host, now, until)
    },
    async free(host, from) {
      await memory.free(host, from)
      await table.free(host, from)
    },
  }
}
