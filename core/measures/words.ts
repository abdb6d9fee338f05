/** What a language calls numbers, scales, currencies, units and bounds. */
export interface QuantityWords {
  readonly decimal: '.' | ','
}
