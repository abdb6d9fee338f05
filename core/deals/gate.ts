import type { Claim } from '../../schemas/claim.ts'
import type { DealKind } from '../../schemas/primitives.ts'

/** What tells two figures of one measure between the same parties apart. */
export type Business = Pick<Claim, 'kind' | 'payer' | 'payee'>

/** Kinds that texts use for one and the same bargain share a family. */
const families: Readonly<Record<Exclude<DealKind, 'unknown'>, readonly string[]>> = {
  purchase: ['supply', 'takeover'],
  supply: ['supply'],
  lease: ['supply'],
  licence: ['supply'],
  investment: ['equity'],
  warrant: ['equity'],
  acquisition: ['takeover'],
  financing: ['debt'],
}

/** Whether two statements may speak of one figure; where not, what sets them apart. */
export function gate(a: Business, b: Business): 'same' | 'other_kind' | 'other_direction' {
  if (differ(a.payer, b.payer) || differ(a.payee, b.payee)) return 'other_direction'
  return sameFamily(a.kind, b.kind) ? 'same' : 'other_kind'
}

/** What is known of a figure's business once one more statement is taken in: the first word on each point stands. */
export function learnBusiness(known: Business, more: Business): Business {
  const kind = known.kind === 'unknown' ? more.kind : known.kind
  const payer = known.payer ?? more.payer
  const payee = known.payee ?? more.payee
  return { kind, ...(payer === undefined ? {} : { payer }), ...(payee === undefined ? {} : { payee }) }
}

function sameFamily(a: DealKind, b: DealKind): boolean {
  if (a === 'unknown' || b === 'unknown') return true
  return families[a].some((family) => families[b].includes(family))
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b
