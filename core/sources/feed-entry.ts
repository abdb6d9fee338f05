/** An item as a feed gives it, before its addresses and dates are settled; the first usable one of each list counts. */
export interface RawEntry {
  readonly links: readonly (string | undefined)[]
  /** What relative links are relative to, where the feed says so. */
  readonly base?: string | undefined
  readonly title?: string | undefined
  readonly dates: readonly (string | undefined)[]
  readonly summary?: string | undefined
}
