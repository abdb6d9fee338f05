import type { Quantity } from '../../schemas/claim.ts'

/** A quantity with what its surroundings say of it; each has every field, so that all are of one shape. */
export interface FoundQuantity extends Omit<Quantity, 'low'> {
  readonly low: number | undefined
  /** An amount that is spoken of and not given: "tens of billions". */
  readonly vague: boolean
  /** So much for each of something else: "$50 billion per gigawatt". */
  readonly rate: boolean
  /** The amount before it once more, in another currency. */
  readonly converted: boolean
  /** Its bound is read from a word that may be a plain preposition: "über 30 Milliarden". */
  readonly loose: boolean
  /** The currency is that of an amount before it: "los 100.000 prometidos". */
  readonly elided: boolean
}

/** A quantity of which nothing else is said. */
export const plainQuantity = ({ measure, value, unit, bound, start, end }: Omit<Quantity, 'low'>): FoundQuantity => ({
  measure,
  value,
  low: undefined,
  unit,
  bound,
  start,
  end,
  vague: false,
  rate: false,
  converted: false,
  loose: false,
  elided: false,
})
