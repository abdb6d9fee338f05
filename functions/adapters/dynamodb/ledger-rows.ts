import { flowsOf } from '../../../core/queries/flows.ts'
import type { Claim } from '../../../schemas/claim.ts'
import type { Ledger } from '../../../schemas/ledger.ts'
import { type Packed, pack } from './body.ts'
import { type Key, keys, type LedgerKind, listPartition, listPlace, pending } from './keys.ts'
import { dealLabels, figureLabels, type Placement, revisionLabels } from './labels.ts'
import type { Row } from './rows.ts'

/** A row that the ledger of a collection wants, before it is stamped with its fold. */
export interface WantedRow {
  readonly row: Row
  readonly parts: Packed['rows']
  /** Rows that list the record under its labels. */
  readonly listed: readonly Row[]
  /** Set for a revision: the list it stands on until every channel was told. */
  readonly untold?: Pick<Row, 'pendingPk' | 'pendingSk'>
}

/** All rows of a collection's ledger: each record with the lists it stands on, and what did not move a figure. */
export function ledgerRows(collection: string, ledger: Ledger, claims: readonly Claim[]): readonly WantedRow[] {
  const quiet = Map.groupBy(ledger.suppressed, ({ figure }) => figure)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const kinds = new Map(ledger.deals.map(({ id, kind }) => [id, kind]))
  const learned = Map.groupBy(ledger.figures, ({ deal }) => deal)
  const record = recordOf(collection)
  return [
    ...ledger.deals.map((deal) => {
      const last = learned.get(deal.id)?.flatMap((figure) => figure.learned ?? [])
      return record('DEAL', deal, deal.lastSaid, dealLabels(deal, last?.toSorted().at(-1)))
    }),
    ...ledger.figures.map((figure) =>
      record('FIGURE', figure, figure.asOf, figureLabels(figure, kinds.get(figure.deal) ?? 'unknown')),
    ),
    ...[...quiet].map(([figure, list]) => wanted(keys.quiet(collection, figure), list)),
    ...ledger.revisions.map((revision) => {
      const said = revision.to.saidAt
      const behind = revision.supporting.flatMap((id) => byId.get(id) ?? [])
      const untold = { pendingPk: pending.revisions, pendingSk: listPlace(said, revision.id) }
      return { ...record('REVISION', revision, said, revisionLabels(revision, behind)), untold }
    }),
    ...flowsOf(ledger, byId).map((flow) => {
      const place = listPlace(flow.lastSaid, flow.id)
      return record(
        'FLOW',
        flow,
        flow.lastSaid,
        flow.parties.map((label) => ({ label, place })),
      )
    }),
  ]
}

const recordOf =
  (collection: string) =>
  (kind: LedgerKind, body: { readonly id: string }, said: string, labels: readonly Placement[]): WantedRow => {
    const key = keys.record(collection, kind, body.id)
    const place = { listPk: listPartition(kind, body.id), listSk: listPlace(said, body.id) }
    const row = wanted(key, body, { recordId: keys.recordId(kind, body.id), ...place })
    return { ...row, listed: listedRows(kind, key, body.id, labels) }
  }

/** The rows that list a record under its labels, beside it. */
const listedRows = (kind: LedgerKind, key: Key, id: string, labels: readonly Placement[]): readonly Row[] =>
  labels.map(({ label, place }) => ({
    ...keys.listed(key, label),
    listPk: listPartition(kind, id, label),
    listSk: place,
  }))

function wanted(key: Key, record: unknown, attributes: Partial<Row> = {}): WantedRow {
  const packed = pack(record)
  return { row: { ...key, ...packed.attributes, ...attributes }, parts: packed.rows, listed: [] }
}
