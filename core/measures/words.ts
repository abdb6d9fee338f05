import type { Place } from './places.ts'

/** What a language calls numbers, scales, currencies, units and bounds. A phrase's words are apart by any space; `*` stands for the rest of a word. */
export interface QuantityWords {
  /** The mark before the decimals; the other one groups digits. */
  readonly decimal: '.' | ','
  /** Words for small numbers: `two`, `zehn`; whole words only, and right before a scale and its unit where words are not spaced (`천억 위안`). */
  readonly numerals: Readonly<Record<string, number>>
  /** Words that multiply the number before them, alone or one after another (`mil millones`). */
  readonly scales: Readonly<Record<string, number>>
  /** Words between a number and a smaller one that are said as one, none where nothing stands there: `un miliardo e trecento milioni`. */
  readonly sums?: readonly string[]
  /** What stands between an amount and the half of its scale that is said with it: `dois bilhões e meio`. */
  readonly halves?: readonly string[]
  /** What stands between hundreds and the tens that they are said with, where these are words of their own: "a hundred and ten"; nothing for none. */
  readonly hundreds?: readonly string[]
  /** The word for a thousand, where hundreds and their scale may follow it: `3 mil 500 millones`. */
  readonly thousand?: string
  /** Where set, a number goes on after its scale with a smaller one (`4兆6000億`) and words are not spaced. */
  readonly myriad?: true
  /** Words between digits and their scale that make it more: `30多亿`. */
  readonly more?: readonly string[]
  /** Words for currencies, as ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>
  /** Signs that mean something else in this language than elsewhere. */
  readonly signs?: Readonly<Record<string, string>>
  /** Where its bare words and signs for money mean something else. */
  readonly places?: readonly Place[]
  /** What `¥` means in this language's news. */
  readonly yenSign: 'JPY' | 'CNY'
  /** Words for watts and their multiples, in watts, beside the symbols that all languages share. */
  readonly power: Readonly<Record<string, number>>
  readonly percent: readonly string[]
  /** Words for ten per cent: `割`, `成`. */
  readonly tenths?: readonly string[]
  readonly shares: readonly string[]
  /** Chips and what is built of them, counted one by one. */
  readonly goods: readonly string[]
  /** Years that something lasts: whole words behind the number. */
  readonly years: readonly string[]
  /** Months that something lasts, where they are told in months. */
  readonly months: readonly string[]
  /** Words before a number that make a bare year behind it a length of time: `期間は`. */
  readonly runs?: { readonly after: readonly string[]; readonly unit: string }
  /** Words that say a length of time in one, in years: `decennale`. */
  readonly lasting: Readonly<Record<string, number>>
  /** Words behind a number that leaves out the scale of the one before: `30 da Nvidia`. */
  readonly apart: readonly string[]
  /** What is counted in millions and is no money: people, users, parameters. */
  readonly counted: readonly string[]
  /** Months with their day behind them: `November 3`. */
  readonly daysBehind?: readonly string[]
  /** Words before and behind a number that make it a part of the one before: `of which`, `of them`. */
  readonly ofWhich: readonly string[]
  readonly ofThem: readonly string[]
  /** Words behind such a part, beside those of `apart`: what follows is no noun that it counts. */
  readonly soon: readonly string[]
  /** Words before a number that is set against the one before it: `compared with`, `up from`. */
  readonly versus: readonly string[]
  /** Words before what millions are paid in, and no words before what they count: `9.000 millones en acciones`. */
  readonly paidIn?: readonly string[]
  /** Words that begin like a unit and are none, where a unit may run on into what follows it: `2조 원전`, `1000억 엔비디아`. */
  readonly otherwise?: readonly string[]
  /** Words that may stand right behind a number and mean nothing: `of`, `de`. */
  readonly fillers: readonly string[]
  /** Bounds, before and behind the number. */
  readonly upTo: readonly string[]
  readonly atLeast: readonly string[]
  /** Those of the bounds that are plain prepositions before a duration or behind a noun: `over ten years`, `Vertrag über`. */
  readonly prepositions: readonly string[]
  /** Verbs and nouns that such a preposition belongs to, right behind them: `handed over` 2 million shares, `talks over` a sum. */
  readonly particled?: readonly string[]
  readonly upToAfter: readonly string[]
  readonly atLeastAfter: readonly string[]
  /** Words before a number that leave it as it is: `about`, `some`. */
  readonly about: readonly string[]
  /** Words between the ends of a range. */
  readonly to: readonly string[]
  /** Words before the lower end of a range that is joined by `and`: `between`; and those joints. */
  readonly between: readonly string[]
  readonly and: readonly string[]
  /** Words before the first of two numbers that make them a change and no range: `from`, `passe de`. */
  readonly change: readonly string[]
  /** Words that make `from` A `to` B a change though they stand farther off: `raised`, `引き上げ`. */
  readonly changed: readonly string[]
  /** The words around the two ends of a change: `from` A `to` B; A `から` B `に`. */
  readonly changeEnds: ChangeEnds
  /** Where set, a comma before three digits and a scale groups, whatever the decimal mark: `100,000 millones`. */
  readonly groupsByEither?: true
  /** The currency that headlines leave out: "33조". */
  readonly headlineCurrency?: string
  /** Words behind a quantity that make it a rate: `per gigawatt`, `a share`. */
  readonly rates: readonly string[]
  /** Words behind an amount that make it the price of a piece, where it can be one: `each`, `a testa`; nobody sells pieces for billions. */
  readonly apiece?: readonly string[]
  /** Words ahead of a quantity that make it a rate: `each gigawatt costs`, `1ギガワット当たり`. */
  readonly ratesAhead: readonly string[]
  /** Words behind a length of time that make it a moment or an age: `ago`, `later`, `old`. */
  readonly moments: readonly string[]
  /** Phrases that speak of an amount without giving it: `tens of billions`. */
  readonly vague: readonly string[]
  /** Words before a unit without a number that mean one of it: `the first` (gigawatt). */
  readonly one: readonly string[]
}

/** How a language says what an amount was changed from, and to what. */
export interface ChangeEnds {
  /** Before the former amount; none where the language marks it behind. */
  readonly from?: readonly string[]
  /** Between the two. */
  readonly to: readonly string[]
  /** Behind the new amount, where the language marks it there. */
  readonly behind?: readonly string[]
}

/** All words behind a quantity that may make it a rate. */
export const ratesOf = ({ rates, apiece = [] }: QuantityWords): readonly string[] => [...rates, ...apiece]

/** All that behind a quantity says that it is at least so much: its words, and the sign of every language in "100,000+ chips". */
export const atLeastBehind = ({ atLeastAfter }: QuantityWords): readonly string[] => [...atLeastAfter, '+']
