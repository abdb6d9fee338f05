import { LEFT } from './edges.ts'
import { isOnlyWord, stated } from './measured.ts'
import type { FoundNumber } from './numbers.ts'
import { openingOf } from './opening.ts'
import type { Measured, Opening, Scan } from './scan.ts'

/** A number of a text with what is asked of it, found out when it is first asked. */
export interface ReadNumber {
  readonly number: FoundNumber
  /** True for a numeral that is no number. */
  readonly isWord: () => boolean
  /** What stands left of it, as far as nothing before an offset counts. */
  readonly opening: (from?: number) => Opening
  /** What it says that it measures, behind a currency sign or none. */
  readonly stated: (sign: string | undefined) => Measured | undefined
}

export function readNumber(number: FoundNumber, scan: Scan): ReadNumber {
  let word: boolean | undefined
  let alone: Opening | undefined
  let own: { readonly told: Measured | undefined } | undefined
  const opening = (from = 0): Opening => {
    alone ??= openingOf(number, 0, scan)
    return from <= Math.max(0, alone.start - LEFT) ? alone : openingOf(number, from, scan)
  }
  return {
    number,
    opening,
    isWord: () => (word ??= isOnlyWord(number, scan)),
    stated: (sign) => {
      if (sign !== opening().currency) return stated(number, sign, scan)
      own ??= { told: stated(number, sign, scan) }
      return own.told
    },
  }
}
