import type { Measure } from '../../schemas/primitives.ts'
import type { Cue } from '../claims/cues.ts'
import type { QuantityWords } from './words.ts'

/** A word or symbol behind a number that says what is measured, in which base unit, and how many of it one is. */
export interface UnitWord {
  readonly phrase: string
  readonly unit: string
  readonly factor: number
}

/** What the reader knows of one measure; it never asks which one it has. */
export interface MeasureRule {
  readonly measure: Measure
  readonly units: (words: QuantityWords) => readonly UnitWord[]
  /** How many other words may stand between number and unit ("100,000 Nvidia H100 GPUs"). */
  readonly between: number
  /** Where set, a unit met alone behind one of the pack's words for one is one of it ("the first gigawatt"). */
  readonly bare?: true
  /** True for what prices and results are told in, so that words of rise and fall speak against it. */
  readonly moves?: true
  /** True where a figure of it behind a deal is that deal's, unless something else is spoken of. */
  readonly alone?: true
  /** True where it is a length of time, so that "over" before it need not be a bound. */
  readonly spans?: true
  /** True where a warrant may stand for it: it is granted and not yet had. */
  readonly warranted?: true
  /** True where things are counted, so that a text may count on without naming them again. */
  readonly counts?: true
  /** True where a part of it may be told by a bare number: "500 megawatts, of which 100". */
  readonly divides?: true
  /** The least and the most that can be a figure of a deal, in base units. */
  readonly least?: number
  readonly most?: number
  /** Cues of which the sentence must have one for the quantity to be a figure of a deal. */
  readonly evidence?: readonly Cue[]
}
