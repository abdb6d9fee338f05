import type { Ending, Fold, PendingMark, Store } from '../../../core/ports.ts'
import { Claim } from '../../../schemas/claim.ts'
import { Decision } from '../../../schemas/decision.ts'
import { Ledger } from '../../../schemas/ledger.ts'
import { Revision } from '../../../schemas/revision.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { unpackAll, unpackSound } from './body.ts'
import { reasonOf } from './endings.ts'
import { claimPrefix, decisionPrefix, keys, pending } from './keys.ts'
import { ledgerRows, type WantedRow } from './ledger-rows.ts'
import { free, lastFold, notOvertaken, present, sameToken, stillAt } from './requests.ts'
import type { Row } from './rows.ts'
import { putSums } from './sums.ts'
import { indexes } from './table.ts'
import { type Rows, StoreError } from './table-rows.ts'

type Folds = Pick<Store, 'pendingCollections' | 'claimsOf' | 'openFold' | 'putLedger' | 'leaveFold'>

function markOf({ sk, token = 0 }: Row): PendingMark {
  if (sk.startsWith(claimPrefix)) return { key: sk, kind: 'claim', token }
  if (sk.startsWith(decisionPrefix)) return { key: sk, kind: 'decision', token }
  return { key: sk, kind: 'touched', by: sk.slice(sk.indexOf('#') + 1), token }
}

/** Before every moment at which a fold may ask: nobody holds what is held until then. */
const beginning = new Date(0).toISOString()

/** What `reconcile` reads and writes. */
export function folds(rows: Rows): Folds {
  const claimsOf = async (collection: string) =>
    unpackSound(rows, await rows.query({ partition: keys.claims(collection), prefix: claimPrefix }), Claim)

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

    async openFold(collection, lease) {
      const hold = { set: { until: lease ? later(lease.now, lease.seconds) : beginning }, add: { epoch: 1 } }
      const head = await rows.update(keys.head(collection), hold, lease && free(lease.now))
      if (!head) return undefined
      if (head.epoch === undefined)
        throw new StoreError(`Expected the head of ${collection} to count its folds, got none`)
      const stored = await rows.query({ partition: keys.claims(collection) })
      const renames = await rows.query({ partition: keys.renames })
      const claims = stored.filter(({ sk }) => sk.startsWith(claimPrefix))
      const decisions = stored.filter(({ sk }) => sk.startsWith(decisionPrefix))
      const due = stored.filter(({ pendingPk }) => pendingPk !== undefined)
      const sound = await unpackSound(rows, claims, Claim)
      return {
        collection,
        epoch: head.epoch,
        claims: sound,
        decisions: await unpackAll(rows, [...decisions, ...renames], Decision),
        due: due.map(markOf),
      }
    },

    async putLedger(fold, ledger, endingOf = () => 'evidence') {
      const stored = await rows.query({ partition: keys.ledger(fold.collection) })
      const known = new Map(stored.map((row) => [row.sk, row]))
      const mark = known.get(keys.sumsMark(fold.collection).sk)
      const wanted = ledgerRows(fold.collection, Ledger.parse(ledger), fold.claims)
      const listed = wanted.flatMap((one) => one.listed)
      const kept = new Set([...wanted.map(({ row }) => row), ...listed, ...(mark ? [mark] : [])].map(({ sk }) => sk))
      const gone = stored.filter(({ sk, superseded }) => !kept.has(sk) && superseded === undefined)

      // Before their deals: a fold that breaks off in between finds the deals there and the parties with them.
      await rows.putMany(newParties(ledger, known))
      const changed = wanted.filter((one) => !stands(one, known.get(one.row.sk)))
      const written = await inTurn(changed, (one) => write(rows, one, known.get(one.row.sk), fold.epoch))
      const withdrawn = await inTurn(gone, (row) => supersede(rows, row, fold.epoch, endingOf))
      if ([...written, ...withdrawn].includes(false)) return 'overtaken'
      // Lists only lead to records: what a slow fold puts into one is set right by the fold that it makes due.
      await rows.putMany(listed.filter((row) => !isListed(known.get(row.sk), row)))
      await putSums(rows, fold, ledger, mark)
      if (!(await letGo(rows, fold))) return 'overtaken'
      await settle(rows, fold)
      return 'recorded'
    },

    async leaveFold(fold) {
      await letGo(rows, fold)
    },
  }
}

/** True where the table already says so, and nothing need be written. */
function stands({ row, untold }: WantedRow, known: Row | undefined): boolean {
  if (known === undefined || known.superseded !== undefined) return false
  const same = (['body', 'parts', 'recordId', 'listPk', 'listSk'] as const).every((name) => row[name] === known[name])
  return same && (untold === undefined || known.delivery !== 'pending' || untold.pendingSk === known.pendingSk)
}

async function letGo(rows: Rows, { collection, epoch }: Fold): Promise<boolean> {
  return (await rows.update(keys.head(collection), { set: { until: beginning } }, lastFold(epoch))) !== undefined
}

async function write(
  rows: Rows,
  { row, parts, untold }: WantedRow,
  known: Row | undefined,
  epoch: number,
): Promise<boolean> {
  await inTurn(parts, (part) => rows.put(part))
  if (untold === undefined) return rows.put({ ...row, epoch }, notOvertaken(epoch))
  // A further outlet raises the count on a message that was sent, so that what changed is looked at once more.
  // What was told to stand no more is told to stand again.
  const isSame = known?.superseded === undefined && known?.body === row.body && known?.parts === row.parts
  const delivery = isSame ? (known?.delivery ?? 'pending') : 'pending'
  const marked = { ...row, epoch, delivery, ...(delivery === 'pending' ? untold : {}) }
  return rows.put(marked, stillAt(epoch, known?.delivery))
}

const isListed = (known: Row | undefined, { listPk, listSk }: Row): boolean =>
  known !== undefined && known.listPk === listPk && known.listSk === listSk && known.superseded === undefined

/** The parties of deals that the collection did not have before. */
const newParties = ({ deals }: Ledger, known: ReadonlyMap<string, Row>): readonly Row[] =>
  deals.filter(({ id }) => !known.has(`DEAL#${id}`)).flatMap(({ parties }) => parties.map((party) => keys.party(party)))

async function supersede(
  rows: Rows,
  row: Row,
  epoch: number,
  endingOf: (revision: Revision) => Ending,
): Promise<boolean> {
  const [told] = row.delivery ? await unpackSound(rows, [row], Revision) : []
  const ending = told ? endingOf(told) : 'evidence'
  // Whoever was told of a revision is to be told that it stands no more.
  const untold =
    row.delivery && row.listSk ? { delivery: 'pending', pendingPk: pending.revisions, pendingSk: row.listSk } : {}
  const change = {
    set: { superseded: reasonOf[ending], epoch, ...untold },
    remove: row.delivery ? (['listPk', 'listSk'] as const) : (['listPk', 'listSk', 'pendingPk', 'pendingSk'] as const),
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

const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
