import type * as z from 'zod/mini'
import type { ListRequest, Page } from '../../../core/ports.ts'
import { unpackAll } from './body.ts'
import { finalShards, isFinal, keyText, type ListedKind, listedRecord, listShards, sortableDate } from './keys.ts'
import type { Row } from './rows.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** Sorts after everything that begins with what stands before it. */
const end = '~'

/** Records that one page may look through for those that are wanted, and those that it reads at once. */
const mostExamined = 400
const mostAtOnce = 100

/** The part of a list that a page is taken from. */
export interface Stretch<Item> extends Pick<ListRequest<Item>, 'limit' | 'cursor' | 'keep' | 'oldestFirst' | 'label'> {
  /** The first and the last place, both included. */
  readonly from?: string
  readonly to?: string
}

/** A page of the records of a kind by time: see `stretchPage`. */
export const listPage = <Schema extends z.ZodMiniType>(
  rows: Rows,
  kind: ListedKind,
  schema: Schema,
  { since, until, ...request }: ListRequest<z.output<Schema>>,
): Promise<Page<z.output<Schema>>> =>
  stretchPage(rows, kind, schema, {
    ...request,
    ...(since === undefined ? {} : { from: sortableDate(since) }),
    ...(until === undefined ? {} : { to: sortableDate(until) + end }),
  })

/** A page of the records of a kind in the order of their places: one query a shard, merged, then one read by key, until the page is full or has looked through enough. */
export async function stretchPage<Schema extends z.ZodMiniType>(
  rows: Rows,
  kind: ListedKind,
  schema: Schema,
  stretch: Stretch<z.output<Schema>>,
): Promise<Page<z.output<Schema>>> {
  const { limit, keep } = stretch
  const items: z.output<Schema>[] = []
  let cursor = stretch.cursor
  for (let examined = 0; examined < mostExamined; examined += mostAtOnce) {
    const wanted = keep ? mostAtOnce : limit
    const places = await placesFrom(rows, kind, stretch, cursor, wanted)
    const shown = places.slice(0, wanted)
    for (const { place, record } of await recordsAt(rows, shown, schema)) {
      cursor = place
      if (record === undefined || keep?.(record) === false) continue
      items.push(record)
      if (items.length === limit) break
    }
    const more = places.length > wanted || cursor !== shown.at(-1)?.place
    if (!more || shown.length === 0) return { items }
    if (items.length === limit || !keep) break
  }
  return { items, ...(cursor === undefined ? {} : { next: cursor }) }
}

/** A place on a list, and the row that stands there. */
interface Placed {
  readonly place: string
  readonly row: Row
}

/** The next places of a list after one, one more than wanted where there are more. */
async function placesFrom<Item>(
  rows: Rows,
  kind: ListedKind,
  { label, from = '', to = end, oldestFirst = false }: Stretch<Item>,
  cursor: string | undefined,
  wanted: number,
): Promise<readonly Placed[]> {
  const [low, high] = oldestFirst ? [cursor ?? from, to] : [from, cursor ?? to]
  // One more for the cursor's own place, which the query includes, and one to know whether there is more.
  // DynamoDB refuses an empty string as a bound.
  const ask = { newestFirst: !oldestFirst, limit: wanted + 2, to: high, ...(low === '' ? {} : { from: low }) }
  const isApart = label !== undefined && isFinal(kind)
  const pages = await Promise.all(
    isApart
      ? finalShards(kind, label).map((partition) => rows.query({ partition, ...ask }))
      : listShards(kind, label).map((partition) => rows.query({ partition, index: indexes.lists, ...ask })),
  )
  const sign = oldestFirst ? 1 : -1
  return pages
    .flat()
    .map((row) => ({ row, place: (isApart ? row.sk : row.listSk) ?? '' }))
    .filter(({ place }) => place !== cursor)
    .toSorted((a, b) => (a.place < b.place ? -sign : sign))
    .slice(0, wanted + 1)
}

/** The record at each place; none where it stands no more, or where its list has it in another place than it has itself. */
async function recordsAt<Schema extends z.ZodMiniType>(rows: Rows, places: readonly Placed[], schema: Schema) {
  const stored = await rows.getMany(places.map(({ row }) => listedRecord(row)))
  const standing = stored.filter(stands)
  const records = await unpackAll(rows, standing, schema)
  const byKey = new Map(standing.map((row, at) => [keyText(row), { record: records[at], place: row.listSk }]))
  return places.map(({ place, row }) => {
    const found = byKey.get(keyText(listedRecord(row)))
    return { place, record: row.leadsTo === undefined || found?.place === place ? found?.record : undefined }
  })
}

const stands = ({ superseded, parked }: Row) => superseded === undefined && parked === undefined
