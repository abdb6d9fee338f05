/** An item as a feed gives it, before its addresses and dates are settled; the first usable one of each list counts. */
export interface RawEntry {
  readonly links: readonly (string | undefined)[]
  readonly titles: readonly (string | undefined)[]
  readonly dates: readonly (string | undefined)[]
  readonly summaries: readonly (string | undefined)[]
}
