import type { Claim } from '../../schemas/claim.ts'
import type { DealKind } from '../../schemas/primitives.ts'

/** What tells two figures of one measure between the same parties apart: who pays whom, and what for. */
export interface Business {
  /** All kinds that texts have called it. */
  readonly kinds: readonly DealKind[]
  readonly payer?: string
  readonly payee?: string
}

/** What a claim, or a figure with all its claims, says of its business. */
export type Outcome = 'same' | 'other_kind' | 'other_direction'

/** Kinds that texts use for one and the same bargain share a family. */
const families: Readonly<Record<DealKind, readonly string[]>> = {
  purchase: ['supply', 'takeover'],
  supply: ['supply'],
  lease: ['supply'],
  licence: ['supply'],
  investment: ['equity'],
  warrant: ['equity'],
  acquisition: ['takeover'],
  financing: ['debt'],
  unknown: ['supply', 'takeover', 'equity', 'debt'],
}

/** Whether two statements may speak of one figure; where not, what sets them apart. */
export function gate(a: Business, b: Business): Outcome {
  if (differ(a.payer, b.payer) || differ(a.payee, b.payee)) return 'other_direction'
  return sameFamily(a.kinds, b.kinds) ? 'same' : 'other_kind'
}

/** The business that one claim tells of. */
export function businessOf({ kind, payer, payee }: Claim): Business {
  const kinds = kind === 'unknown' ? [] : [kind]
  return { kinds, ...(payer === undefined ? {} : { payer }), ...(payee === undefined ? {} : { payee }) }
}

/** What is known of a figure's business once one more statement is taken in; who pays whom is as first said. */
export function learnBusiness(known: Business, more: Business): Business {
  const kinds = more.kinds.filter((kind) => !known.kinds.includes(kind))
  return { ...more, ...known, kinds: [...known.kinds, ...kinds] }
}

function sameFamily(a: readonly DealKind[], b: readonly DealKind[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some((one) =>
    b.some((other) => one === other || families[one].some((name) => families[other].includes(name))),
  )
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b
