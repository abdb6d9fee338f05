import type { ToldText } from './told.ts'

/** A number as a text writes it, scale and all; offsets are UTF-16. */
export interface FoundNumber {
  readonly value: number
  readonly start: number
  readonly end: number
  /** The scale that was said with it; 1 where none was. */
  readonly scale: number
  /** False for a number in words, which may be an article ("a deal"). */
  readonly digits: boolean
  /** True for one that says more than its digits do: "30多亿". */
  readonly more: boolean
}

/** Finds all numbers of a text, in order. */
export type FindNumbers = (scan: ToldText) => readonly FoundNumber[]

/** As many digits as a number holds exactly: 4.1 times a billion is a little less behind them. */
const DIGITS = 15

/** A number that counts something; none where its digits contradict each other, or it is nothing. */
export function counting(number: FoundNumber): FoundNumber | undefined {
  const { value } = number
  if (!Number.isFinite(value) || value <= 0) return undefined
  return Number.isInteger(value) ? number : { ...number, value: Number(value.toPrecision(DIGITS)) }
}
