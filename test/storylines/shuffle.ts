/** The items of a list in another order, the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 1
  const drawn = items.map((item) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return { item, rank: state }
  })
  return drawn.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}
