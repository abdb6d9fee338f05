import type { LedgerReader } from '../../../core/ports.ts'
import { Deal, Figure } from '../../../schemas/deal.ts'
import { Revision } from '../../../schemas/revision.ts'
import { SourceState } from '../../../schemas/source.ts'
import { unpack, unpackAll } from './body.ts'
import { recordRow } from './find.ts'
import { keys } from './keys.ts'
import { beside, byId, stands } from './records.ts'
import type { Rows } from './table-rows.ts'

/** What is looked up for a message: as much of the ledger as `alert` reads. */
export const toldReader = (rows: Rows): Pick<LedgerReader, 'deal' | 'revisionsOfFigure' | 'sourceStates'> => ({
  deal: (id) => byId(rows, 'DEAL', id, Deal),
  async revisionsOfFigure(id) {
    const row = await recordRow(rows, 'FIGURE', id)
    if (!row || !stands(row)) return []
    return beside(rows, row, 'REVISION', (await unpack(rows, row, Figure)).revisions, Revision)
  },
  async sourceStates() {
    return unpackAll(rows, await rows.query({ partition: keys.sources }), SourceState)
  },
})
