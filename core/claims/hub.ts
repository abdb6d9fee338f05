import type { Likely } from './assign.ts'

/** The partner that several have each for themselves, and how sure that is, up to 1. */
export interface Hub {
  readonly party: string
  readonly certainty: number
}

/** With whom each of several has its own deal: the one whose deal with one of them is the likeliest; undefined where that is nobody. */
export function hubOf(several: readonly string[], likely: readonly Likely[]): Hub | undefined {
  const sums = new Map<string, number>()
  for (const { parties, certainty } of likely)
    for (const [one, other] of [parties, parties.toReversed()])
      if (one !== undefined && other !== undefined && several.includes(one))
        sums.set(other, (sums.get(other) ?? 0) + certainty)
  let hub: Hub | undefined
  for (const [party, certainty] of sums) {
    const others = several.filter((one) => one !== party).length
    if (others >= 2 && certainty > (hub?.certainty ?? 0)) hub = { party, certainty }
  }
  return hub
}
