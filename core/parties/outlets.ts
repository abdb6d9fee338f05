import { type NameSearch, searchNames } from './names.ts'
import type { InLanguage } from './words.ts'

export { type Outlet, outlets } from './outlet-names.ts'

/** A place of a text that names an outlet; offsets are UTF-16. */
export interface OutletMention {
  /** The name to show. */
  readonly outlet: string
  readonly start: number
  readonly end: number
}

/** The outlets that a text names, in order; a short form ("the Journal") counts where the full name is in the text too. */
export function findOutlets(
  text: string,
  pack: InLanguage,
  { names }: NameSearch = searchNames(text, pack),
): readonly OutletMention[] {
  return names.flatMap(({ start, end, meant }) =>
    meant.type === 'outlet' ? [{ outlet: meant.outlet, start, end }] : [],
  )
}
