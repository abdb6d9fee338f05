import type { Purse, Spent } from '../../core/ports.ts'

/** What one run spends, as long as the process lives. */
export function purseMemory(): Purse {
  const aside = new Map<string, number>()
  const spent = new Map<string, readonly Spent[]>()
  return {
    async setAside(day, dollars, cap) {
      const total = (aside.get(day) ?? 0) + dollars
      if (total > cap) return false
      aside.set(day, total)
      return true
    },
    async settle(day, setAside, one) {
      aside.set(day, (aside.get(day) ?? 0) - setAside + one.dollars)
      spent.set(day, added(added(spent.get(day) ?? [], { ...one, source: '*' }), one))
    },
    spentOn: async (day) => spent.get(day) ?? [],
  }
}

function added(list: readonly Spent[], { source, dollars, in: read, out }: Omit<Spent, 'texts'>): readonly Spent[] {
  const known = list.find((one) => one.source === source) ?? { source, dollars: 0, in: 0, out: 0, texts: 0 }
  const sum = {
    source,
    dollars: known.dollars + dollars,
    in: known.in + read,
    out: known.out + out,
    texts: known.texts + 1,
  }
  return [...list.filter((one) => one.source !== source), sum].toSorted((a, b) => (a.source < b.source ? -1 : 1))
}
