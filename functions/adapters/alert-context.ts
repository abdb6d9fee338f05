import type { AlertContext } from '../../core/alerts/message.ts'
import type { LedgerReader } from '../../core/ports.ts'
import type { Revision } from '../../schemas/revision.ts'

/** Looks up what a message says beyond its revision: the deal's kind, the steps before it, the dashboard's address. */
export function alertContext(
  ledger: Pick<LedgerReader, 'deal' | 'revisionsOfFigure'>,
  site?: string,
): (revision: Revision) => Promise<AlertContext> {
  return async (revision) => {
    const [deal, history] = await Promise.all([ledger.deal(revision.deal), ledger.revisionsOfFigure(revision.figure)])
    return { ...(deal ? { kind: deal.kind } : {}), history, ...(site === undefined ? {} : { site }) }
  }
}
