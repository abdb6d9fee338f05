import type { TotalsResource } from '../schemas/api.ts'
import type { Directions } from './model/network.ts'
import type { Track } from './model/track.ts'

/** Something that is read from the API: not yet there, there, or refused with the reason. */
export type Loaded<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'failed'; readonly absent: boolean; readonly reason: string; readonly retry: () => void }

/** How much of the ledger has been read: there may be more to come, or more than is ever read. */
export type Reading = 'more to come' | 'complete' | 'cut'

/** The ledger as far as it has been read. */
export interface LedgerData {
  readonly tracks: readonly Track[]
  readonly directions: Directions
  readonly reading: Reading
  /** Today's sums of all figures, also of those that were not read. */
  readonly totals?: readonly TotalsResource[] | undefined
}
