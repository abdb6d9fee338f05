import type { FoundQuantity } from '../measures/found.ts'

/** What is gathered of each figure, wherever a text states it, in the order in which it was added. */
export interface Figures<Item> {
  readonly add: (quantity: FoundQuantity, item: Item) => void
  readonly of: (quantity: FoundQuantity) => readonly Item[]
  /** All that was gathered, figure by figure. */
  readonly all: () => readonly (readonly Item[])[]
}

/** True for the same amount of the same. */
export const isSameFigure = (a: FoundQuantity, b: FoundQuantity): boolean =>
  a.value === b.value && a.measure === b.measure && a.unit === b.unit

interface Gathered<Item> {
  readonly quantity: FoundQuantity
  readonly items: Item[]
}

/** Figures of which nothing was gathered yet; they are looked up by value, since to write a number out costs more than to compare it. */
export function openFigures<Item>(): Figures<Item> {
  const byValue = new Map<number, Gathered<Item>[]>()
  const inOrder: Item[][] = []
  const known = (quantity: FoundQuantity) =>
    byValue.get(quantity.value)?.find((gathered) => isSameFigure(gathered.quantity, quantity))?.items
  return {
    add(quantity, item) {
      const items = known(quantity)
      if (items) {
        items.push(item)
        return
      }
      const fresh = { quantity, items: [item] }
      inOrder.push(fresh.items)
      const alike = byValue.get(quantity.value)
      if (alike) alike.push(fresh)
      else byValue.set(quantity.value, [fresh])
    },
    of: (quantity) => known(quantity) ?? NOTHING,
    all: () => inOrder,
  }
}

const NOTHING: readonly never[] = []
