import type { LedgerReader } from '../core/ports.ts'
import type { Deal, Figure } from '../schemas/deal.ts'
import type { Revision } from '../schemas/revision.ts'
import { allOf } from './ledger-table.ts'

/** A ledger as one document. */
export interface LedgerDocument {
  readonly deals: readonly Deal[]
  readonly figures: readonly Figure[]
  readonly revisions: readonly Revision[]
}

/** All that stands in a ledger, newest first. */
export async function ledgerOf(ledger: LedgerReader): Promise<LedgerDocument> {
  const [deals, figures, revisions] = await Promise.all([
    allOf((page) => ledger.deals(page)),
    allOf((page) => ledger.figures(page)),
    allOf((page) => ledger.revisions(page)),
  ])
  return { deals, figures, revisions }
}
