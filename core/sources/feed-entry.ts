/** An item as a feed gives it, before its addresses and dates are settled; the first usable one of each list counts. */
export interface RawEntry {
  readonly links: readonly (string | undefined)[]
  /** What relative links are relative to, where the feed says so. */
  readonly base?: string | undefined
  readonly titles: readonly (string | undefined)[]
  readonly dates: readonly (string | undefined)[]
  readonly summaries: readonly (string | undefined)[]
}

/** One reading of an item completed by another. */
export const completed = (first: RawEntry, second: RawEntry): RawEntry => ({
  // The second reading has its own bases resolved already; where there are any, it knows better.
  links: first.base === undefined ? [...second.links, ...first.links] : [...first.links, ...second.links],
  base: first.base,
  titles: [...first.titles, ...second.titles],
  dates: [...first.dates, ...second.dates],
  summaries: [...first.summaries, ...second.summaries],
})
