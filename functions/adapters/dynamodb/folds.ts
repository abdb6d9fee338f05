import type { Fold, PendingMark, Store } from '../../../core/ports.ts'
import { Claim } from '../../../schemas/claim.ts'
import { Decision } from '../../../schemas/decision.ts'
import { Ledger } from '../../../schemas/ledger.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { unpackAll } from './body.ts'
import { pendingFold } from './intake.ts'
import { claimPrefix, decisionPrefix, keys, pending } from './keys.ts'
import { ledgerRows, type WantedRow } from './ledger-rows.ts'
import { notOvertaken, present, sameToken, stillAt } from './requests.ts'
import type { Row } from './rows.ts'
import { putSums } from './sums.ts'
import { indexes } from './table.ts'
import { type Rows, StoreError } from './table-rows.ts'

type Folds = Pick<Store, 'pendingCollections' | 'touchCollection' | 'claimsOf' | 'openFold' | 'putLedger'>

function markOf({ sk, token = 0 }: Row): PendingMark {
  if (sk.startsWith(claimPrefix)) return { key: sk, kind: 'claim', token }
  if (sk.startsWith(decisionPrefix)) return { key: sk, kind: 'decision', token }
  return { key: sk, kind: 'touched', by: sk.slice(sk.indexOf('#') + 1), token }
}

/** What `reconcile` reads and writes. */
export function folds(rows: Rows): Folds {
  const claimsOf = async (collection: string) =>
    unpackAll(rows, await rows.query({ partition: keys.claims(collection), prefix: claimPrefix }), Claim)

  return {
    claimsOf,

    async pendingCollections({ limit, cursor }) {
      const found: string[] = []
      let last = cursor
      while (found.length < limit) {
        const page = await rows.query({
          partition: pending.collections,
          index: indexes.pending,
          limit,
          ...(last === undefined ? {} : { from: pending.afterCollection(last) }),
        })
        if (page.length === 0) return { items: found }
        found.push(...new Set(page.flatMap(({ pendingSk }) => (pendingSk ? [pending.collectionOf(pendingSk)] : []))))
        last = found.at(-1)
      }
      const items = found.slice(0, limit)
      const next = items.at(-1)
      return { items, ...(next === undefined ? {} : { next }) }
    },

    async touchCollection(collection, by) {
      const key = keys.touched(collection, by.collection)
      await rows.update(key, { set: { ...pendingFold(collection, key), token: by.epoch } })
    },

    async openFold(collection) {
      const head = await rows.update(keys.head(collection), { add: { epoch: 1 } })
      if (head?.epoch === undefined)
        throw new StoreError(`Expected the head of ${collection} to count its folds, got none`)
      const stored = await rows.query({ partition: keys.claims(collection) })
      const renames = await rows.query({ partition: keys.renames })
      const claims = stored.filter(({ sk }) => sk.startsWith(claimPrefix))
      const decisions = stored.filter(({ sk }) => sk.startsWith(decisionPrefix))
      const due = stored.filter(({ pendingPk }) => pendingPk !== undefined)
      return {
        collection,
        epoch: head.epoch,
        claims: await unpackAll(rows, claims, Claim),
        decisions: await unpackAll(rows, [...decisions, ...renames], Decision),
        due: due.map(markOf),
      }
    },

    async putLedger(fold, ledger) {
      const stored = await rows.query({ partition: keys.ledger(fold.collection) })
      const known = new Map(stored.map((row) => [row.sk, row]))
      const mark = known.get(keys.sumsMark(fold.collection).sk)
      const wanted = ledgerRows(fold.collection, Ledger.parse(ledger), fold.claims)
      const listed = wanted.flatMap((one) => one.listed)
      const kept = new Set([...wanted.map(({ row }) => row), ...listed, ...(mark ? [mark] : [])].map(({ sk }) => sk))
      const gone = stored.filter(({ sk, superseded }) => !kept.has(sk) && superseded === undefined)

      const written = await inTurn(wanted, (one) => write(rows, one, known.get(one.row.sk), fold.epoch))
      const withdrawn = await inTurn(gone, (row) => supersede(rows, row, fold.epoch))
      if ([...written, ...withdrawn].includes(false)) return 'overtaken'
      // Lists only lead to records: what a slow fold puts into one is set right by the fold that it makes due.
      await rows.putMany(listed.filter((row) => !isListed(known.get(row.sk), row)))
      await rows.putMany(newParties(ledger, known))
      await putSums(rows, fold, ledger, mark)
      const head = await rows.get(keys.head(fold.collection))
      if (head?.epoch !== fold.epoch) return 'overtaken'
      await settle(rows, fold)
      return 'recorded'
    },
  }
}

async function write(
  rows: Rows,
  { row, parts, untold }: WantedRow,
  known: Row | undefined,
  epoch: number,
): Promise<boolean> {
  await inTurn(parts, (part) => rows.put(part))
  if (untold === undefined) return rows.put({ ...row, epoch }, notOvertaken(epoch))
  const delivery = known?.delivery ?? 'pending'
  const marked = { ...row, epoch, delivery, ...(delivery === 'pending' ? untold : {}) }
  return rows.put(marked, stillAt(epoch, known?.delivery))
}

const isListed = (known: Row | undefined, { listPk, listSk }: Row): boolean =>
  known !== undefined && known.listPk === listPk && known.listSk === listSk && known.superseded === undefined

/** The parties of deals that the collection did not have before. */
const newParties = ({ deals }: Ledger, known: ReadonlyMap<string, Row>): readonly Row[] =>
  deals.filter(({ id }) => !known.has(`DEAL#${id}`)).flatMap(({ parties }) => parties.map((party) => keys.party(party)))

async function supersede(rows: Rows, row: Row, epoch: number): Promise<boolean> {
  const change = {
    set: { superseded: 'its claims no longer say so', epoch },
    remove: ['listPk', 'listSk', 'pendingPk', 'pendingSk'] as const,
  }
  return (await rows.update(row, change, notOvertaken(epoch))) !== undefined
}

async function settle(rows: Rows, { collection, due }: Fold): Promise<void> {
  await inTurn(due, ({ key, kind, token }) =>
    rows.update(
      { pk: keys.claims(collection), sk: key },
      { remove: ['pendingPk', 'pendingSk'] },
      kind === 'touched' ? sameToken(token) : present,
    ),
  )
}
