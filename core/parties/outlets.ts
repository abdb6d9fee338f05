/** A news outlet or a kind of document that others cite. */
export interface Outlet {
  /** The name to show. */
  readonly name: string
  readonly names: readonly string[]
}

/** A place of a text that names an outlet; offsets are UTF-16. */
export interface OutletMention {
  readonly outlet: string
  readonly start: number
  readonly end: number
}

/** Outlets that news cite, under all their names. */
export const outlets: readonly Outlet[] = []

/** The outlets that a text names, in order. */
export function findOutlets(_text: string): readonly OutletMention[] {
  return []
}
