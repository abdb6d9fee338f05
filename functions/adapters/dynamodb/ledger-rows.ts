import type { Ledger } from '../../../schemas/ledger.ts'
import { type Packed, pack } from './body.ts'
import { type Key, keys, type LedgerKind, listPartition, listPlace, pending } from './keys.ts'
import type { Row } from './rows.ts'

/** A row that the ledger of a collection wants, before it is stamped with its fold. */
export interface WantedRow {
  readonly row: Row
  readonly parts: Packed['rows']
  /** Set for a revision: the list it stands on until every channel was told. */
  readonly untold?: Pick<Row, 'pendingPk' | 'pendingSk'>
}

/** All rows of a collection's ledger: each record, its rows by party, and what did not move a figure. */
export function ledgerRows(collection: string, ledger: Ledger): readonly WantedRow[] {
  const quiet = Map.groupBy(ledger.suppressed, ({ figure }) => figure)
  return [
    ...ledger.deals.flatMap((deal) => recordRows(collection, 'DEAL', deal, deal.lastSaid)),
    ...ledger.figures.flatMap((figure) => recordRows(collection, 'FIGURE', figure, figure.asOf)),
    ...[...quiet].map(([figure, list]) => wanted(keys.quiet(collection, figure), list)),
    ...ledger.revisions.flatMap((revision) => {
      const said = revision.to.saidAt
      const [record, ...byParty] = recordRows(collection, 'REVISION', revision, said)
      const untold = { pendingPk: pending.revisions, pendingSk: listPlace(said, revision.id) }
      return record ? [{ ...record, untold }, ...byParty] : []
    }),
  ]
}

interface LedgerRecord {
  readonly id: string
  readonly parties: readonly string[]
}

function recordRows(collection: string, kind: LedgerKind, record: LedgerRecord, said: string): readonly WantedRow[] {
  const { id, parties } = record
  const key = keys.record(collection, kind, id)
  const place = (party?: string) => ({ listPk: listPartition(kind, id, party), listSk: listPlace(said, id) })
  return [
    wanted(key, record, { recordId: keys.recordId(kind, id), ...place() }),
    ...[...new Set(parties)].map((party) => ({ row: { ...keys.byParty(key, party), ...place(party) }, parts: [] })),
  ]
}

function wanted(key: Key, record: unknown, attributes: Partial<Row> = {}): WantedRow {
  const packed = pack(record)
  return { row: { ...key, ...packed.attributes, ...attributes }, parts: packed.rows }
}
