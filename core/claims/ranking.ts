/** Things by number in the order of their weights, the heaviest first and of equals the one that was added first. */
export interface Ranking {
  readonly clear: () => void
  readonly add: (thing: number, weight: number) => void
  readonly size: () => number
  /** The thing of a rank, from 0, and what it weighs. */
  readonly thing: (rank: number) => number
  readonly weight: (rank: number) => number
}

/**
 * A ranking of at most so many. It serves question after question, since every figure asks, and puts each thing where it belongs
 * as it comes: they are too few for a better way to sort.
 */
export function openRanking(most: number): Ranking {
  const things = new Int32Array(most)
  const weights = new Float64Array(most)
  let size = 0
  return {
    clear() {
      size = 0
    },
    add(thing, weight) {
      let rank = size++
      for (; rank > 0 && (weights[rank - 1] ?? 0) < weight; rank--) {
        things[rank] = things[rank - 1] ?? 0
        weights[rank] = weights[rank - 1] ?? 0
      }
      things[rank] = thing
      weights[rank] = weight
    },
    size: () => size,
    thing: (rank) => things[rank] ?? 0,
    weight: (rank) => weights[rank] ?? 0,
  }
}
