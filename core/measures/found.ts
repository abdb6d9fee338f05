import type { Quantity } from '../../schemas/claim.ts'

/** A quantity with what its surroundings say of it. */
export interface FoundQuantity extends Quantity {
  /** An amount that is spoken of and not given: "tens of billions". */
  readonly vague?: true
  /** So much for each of something else: "$50 billion per gigawatt". */
  readonly rate?: true
  /** The amount before it once more, in another currency. */
  readonly converted?: true
  /** Its bound is read from a word that may be a plain preposition: "über 30 Milliarden". */
  readonly loose?: true
  /** The currency is that of an amount before it: "los 100.000 prometidos". */
  readonly elided?: true
}
