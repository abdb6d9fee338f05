import * as z from 'zod/mini'
import type { Fold } from '../../../core/ports.ts'
import { counts } from '../../../core/queries/fates.ts'
import { statesOf } from '../../../core/queries/states.ts'
import { addCells, byYear, type Cells, cellsOf } from '../../../core/queries/sums.ts'
import type { Ledger } from '../../../schemas/ledger.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { pack, unpack } from './body.ts'
import { everything, type Key, keys, keyText, shardOf, shards, sumPrefix } from './keys.ts'
import { absent, type Condition, sameToken } from './requests.ts'
import type { Row } from './rows.ts'
import { type Rows, StoreError } from './table-rows.ts'

const StoredCells = z.record(z.string(), z.tuple([z.number(), z.number()]))

/** What a collection has put into a sum, and the fold that did. */
const Addend = z.object({ collection: z.string(), epoch: z.int(), cells: StoredCells })

/** A sum with the addend that went into it last: whoever comes next notes that down, if a crash has kept its writer from it. */
const Sum = z.object({ cells: StoredCells, last: z.optional(Addend) })

/** One sum: that of a party, or of a share of all, in one year. */
interface Place {
  readonly owner: string
  readonly year: string
}

/** What is put into one place. */
type Wanted = { readonly collection: string; readonly epoch: number; readonly cells: Cells }

const mostTries = 20

/** The sums of one party, or of all. */
export async function readSums(rows: Rows, party: string | undefined): Promise<Cells> {
  const shares = Array.from({ length: shards }, (_, shard) => `${everything}${shard}`)
  const found = await Promise.all(
    (party === undefined ? shares : [party]).map((owner) =>
      rows.query({ partition: keys.sums(owner), prefix: sumPrefix }),
    ),
  )
  const sums = await Promise.all(found.flat().map((row) => unpack(rows, row, Sum)))
  return addCells(sums.map(({ cells }) => [cells, 1]))
}

/** Brings what a fold says into the sums, in the place of what earlier folds of its collection had put there. */
export async function putSums(rows: Rows, fold: Fold, ledger: Ledger, mark: Row | undefined): Promise<void> {
  const { collection, epoch } = fold
  const wanted = wantedCells(fold, ledger)
  // A party or a year that an earlier fold still knew may have nothing any more: the mark keeps them all.
  const before = mark?.body?.split(',').filter(Boolean) ?? []
  const names = [...new Set([...before, ...wanted.keys()])]
  if (names.length > before.length) await rows.put({ ...keys.sumsMark(collection), body: names.join(',') })

  const stored = await rows.getMany(names.map(placeOf).flatMap((at) => [addendKey(at, collection), sumKey(at)]))
  const known = new Map(stored.map((row) => [keyText(row), row]))
  await inTurn(names, async (name) => {
    const at = placeOf(name)
    const cells = wanted.get(name) ?? {}
    const [held, sum] = [known.get(keyText(addendKey(at, collection))), known.get(keyText(sumKey(at)))]
    if (await isIn(rows, held, sum, { collection, cells })) return
    await replaceAddend(rows, at, { collection, epoch, cells })
  })
}

/** Whether a sum has just these cells of a collection in it. */
async function isIn(
  rows: Rows,
  held: Row | undefined,
  sum: Row | undefined,
  { collection, cells }: Omit<Wanted, 'epoch'>,
): Promise<boolean> {
  const last = sum && (await unpack(rows, sum, Sum)).last
  const there = last?.collection === collection ? last : held && (await unpack(rows, held, Addend))
  return JSON.stringify(there?.cells ?? {}) === JSON.stringify(cells)
}

async function replaceAddend(rows: Rows, at: Place, addend: Wanted): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const row = await rows.get(sumKey(at))
    const sum = row ? await unpack(rows, row, Sum) : { cells: {} }
    if (sum.last) await noteDown(rows, at, sum.last, row?.token ?? 0)
    const noted = await rows.get(addendKey(at, addend.collection))
    const held = noted && (await unpack(rows, noted, Addend))
    if (held && held.epoch > addend.epoch) return
    const cells = addCells([
      [sum.cells, 1],
      [held?.cells ?? {}, -1],
      [addend.cells, 1],
    ])
    const token = (row?.token ?? 0) + 1
    const condition = row ? sameToken(row.token ?? 0) : absent
    if (!(await putPacked(rows, sumKey(at), { cells, last: addend }, token, condition))) continue
    await noteDown(rows, at, addend, token)
    return
  }
  throw new StoreError(`Expected to add ${addend.collection} to a sum, but others were faster ${mostTries} times`)
}

/** Notes an addend beside its sum, unless a later one is there. */
const noteDown = (rows: Rows, at: Place, addend: Wanted, token: number) =>
  putPacked(rows, addendKey(at, addend.collection), addend, token, {
    expression: 'attribute_not_exists(#token) OR #token < :token',
    values: { token },
  })

async function putPacked(rows: Rows, key: Key, record: unknown, token: number, condition: Condition): Promise<boolean> {
  const packed = pack(record)
  if (packed.rows.length > 0) await rows.putMany(packed.rows)
  return rows.put({ ...key, ...packed.attributes, token }, condition)
}

/** What a fold puts into each sum, by name of the place. */
function wantedCells({ collection, claims }: Fold, ledger: Ledger): ReadonlyMap<string, Cells> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const revisions = Map.groupBy(ledger.revisions, ({ figure }) => figure)
  const share = `${everything}${shardOf(collection)}`
  const terms = ledger.figures.filter(counts).flatMap((figure) => {
    const years = byYear(cellsOf(figure, statesOf(figure, revisions.get(figure.id) ?? [], byId)))
    return [...years].flatMap(([year, cells]) =>
      [...new Set(figure.parties), share].map((owner) => ({ name: `${owner} ${year}`, cells })),
    )
  })
  const byName = Map.groupBy(terms, ({ name }) => name)
  return new Map([...byName].map(([name, own]) => [name, addCells(own.map(({ cells }) => [cells, 1]))]))
}

function placeOf(name: string): Place {
  const [owner = '', year = ''] = name.split(' ')
  return { owner, year }
}

const sumKey = ({ owner, year }: Place): Key => keys.sum(owner, year)
const addendKey = ({ owner, year }: Place, collection: string): Key => keys.addend(owner, year, collection)
