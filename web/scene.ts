import type { Wish } from '../schemas/wish.ts'
import type { Decided } from './decide.ts'
import { type Then, thenOf } from './model/then.ts'
import type { Place } from './place.ts'
import type { Words } from './words/words.ts'

/** One line of a table that is given away. */
export type Row = Readonly<Record<string, string | number | null>>

/** What a panel gives away. */
export interface Shared {
  /** Also the name of its files. */
  readonly id: string
  readonly title: string
  /** Where its picture is found, if it has one. */
  readonly svg?: string
  readonly rows: () => readonly Row[]
  /** The address under which it can be set into another page. */
  readonly embed?: string
}

/** A way in which something can be taken along. */
export type Way = 'svg' | 'png' | 'csv' | 'json' | 'cite' | 'embed' | 'link'

/** What every view is drawn from beside its data: the language, the address and the moment, and what it may do. */
export interface Scene {
  readonly words: Words
  readonly place: Place
  /** The current moment in milliseconds. */
  readonly now: number
  readonly moment: Then
  /** Goes to a changed address; `replace` leaves no step to go back to. Nobody goes anywhere on a server. */
  readonly go?: (change: Partial<Place>, how?: 'replace') => void
  readonly share?: (shared: Shared, way: Way) => void
  readonly decide?: (wish: Wish, token: string) => Promise<Decided>
}

/** The scene of an address at a moment. */
export const sceneOf = (
  place: Place,
  words: Words,
  now: number,
  acts: Pick<Scene, 'go' | 'share' | 'decide'> = {},
): Scene => ({
  words,
  place,
  now,
  moment: thenOf(place.asOf, place.known === 'yes', now),
  ...acts,
})
