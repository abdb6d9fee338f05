/** Places of a text in its order. */
export interface Places {
  readonly offsets: readonly number[]
  /** How many of them lie between two offsets, whichever comes first; looked up, not counted. */
  readonly between: (a: number, b: number) => number
}

/** Places of a text, which are sorted. */
export const placesOf = (offsets: readonly number[]): Places => ({
  offsets,
  between: (a, b) => countBetween(offsets, a, b),
})

/** How many of the sorted offsets lie between two others. */
export function countBetween(offsets: readonly number[], a: number, b: number): number {
  if (offsets.length === 0) return 0
  return Math.abs(lowerBound(offsets, b) - lowerBound(offsets, a))
}

/** The index of the first of the sorted offsets that is not before a place. */
export function lowerBound(offsets: readonly number[], target: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < target) low = middle + 1
    else high = middle
  }
  return low
}

/** How much is left of 1 after some steps that each leave a share of it; the first steps are worked out once. */
export function leaving(share: number): (steps: number) => number {
  const worked = Array.from({ length: 16 }, (_, steps) => share ** steps)
  return (steps) => worked[steps] ?? share ** steps
}
