import { type Ground, nameOf } from '../../core/claims/signals/signal.ts'
import type { Signals } from './train.ts'

/** Numbers signals in the order in which they are met. */
export interface SignalIndex {
  readonly size: () => number
  readonly of: (ground: Ground, prefix?: string) => Signals
  /** Weights by signal and kind, of those under a prefix that are not too small, rounded; sorted, since tables in one order pack to less. */
  readonly weights: (by: Float64Array, least: number, prefix?: string) => Record<string, Record<string, number>>
}

const SEPARATOR = '\u0000'

/** An index that has met no signal yet. */
export function openIndex(): SignalIndex {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
  return {
    size: () => numbers.size,
    of(ground, prefix = '') {
      const amounts = new Map<number, number>()
      ground((sign, amount = 1) => {
        const { signal, kind } = nameOf(sign)
        const at = numberOf([prefix, signal, kind].join(SEPARATOR))
        amounts.set(at, (amounts.get(at) ?? 0) + amount)
      })
      return { at: Int32Array.from(amounts.keys()), amounts: Float64Array.from(amounts.values()) }
    },
    weights(by, least, wanted = '') {
      const table: Record<string, Record<string, number>> = {}
      for (const [name, at] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [prefix, signal = '', kind = ''] = name.split(SEPARATOR)
        const weight = Math.round((by[at] ?? 0) * 100) / 100
        if (prefix !== wanted || Math.abs(weight) < least) continue
        table[signal] ??= {}
        table[signal][kind] = weight
      }
      return table
    },
  }
}
