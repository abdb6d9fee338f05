import type { Cue } from './cues.ts'

/** What a language says of deals, as data. Phrases are written as `compileLexicon` reads them. */
export interface ClaimWords {
  /** The phrases of each cue; a cue that the language says in no word of its own has an empty list. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>
  /** Words after which a full stop ends no sentence, lower-cased and without it. */
  readonly abbreviations: readonly string[]
  /** Set where wires write an accent at the end of a word as an apostrophe behind it: `societa'`. */
  readonly accentsBehind?: true
  /** True where a full stop after a number makes an ordinal ("am 3. Oktober"). */
  readonly ordinalStop: boolean
  readonly dates: DateWords
  /** How those phrases of `instead` begin that stand behind what is replaced; the others stand before it. */
  readonly behindReplaced: readonly string[]
  readonly beside: BesideWords
  /** Particles that stand right beside a name and say that it is acted upon: 向 before it, に behind it. */
  readonly actedUpon?: { readonly before?: readonly string[]; readonly after?: readonly string[] }
}

/** The small words right beside a name, and what they make of it: `with` a partner, `to` a receiver, `of` an owner. */
export interface BesideWords {
  /** True where they stand behind the name. */
  readonly behind?: true
  /** The role that each makes of the name; those of languages that mean the same have one name. */
  readonly roles: Readonly<Record<string, string>>
  /** Articles that may stand between the two. */
  readonly articles: readonly string[]
}

/** How a language dates a statement. */
export interface DateWords {
  /** The words for January to December, each with its short forms; none where months are numbered (9月). */
  readonly months: readonly (readonly string[])[]
  /** The words for Monday to Sunday: the last one of that name up to publication. */
  readonly weekdays: readonly (readonly string[])[]
  /** Phrases for a date relative to publication, with the step from it: `last year` is `{ years: -1 }`. */
  readonly relative: readonly RelativeDate[]
  /** Phrases that stand before or after a month and say which year it is of: `last`, `vergangenen`, `昨年`. */
  readonly lastYear: readonly string[]
}

export interface RelativeDate {
  readonly phrase: string
  readonly years?: number
  readonly months?: number
  readonly days?: number
}
