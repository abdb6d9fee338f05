import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { Key } from '../../functions/adapters/dynamodb/keys.ts'
import type { Ask, Condition } from '../../functions/adapters/dynamodb/requests.ts'
import { type Item, Row, toAttribute } from '../../functions/adapters/dynamodb/rows.ts'
import { indexes } from '../../functions/adapters/dynamodb/table.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { holds } from './condition.ts'

/** A table that outlives its process, if it stands in a file. */
export interface SqliteTable {
  readonly rows: Rows
  /** Makes the indexes: at the end of a large load, as sorting all rows once is far faster than placing each. */
  readonly index: () => void
  readonly close: () => void
}

const columns = z.keyof(Row).options

/** The rows of a table in SQLite, for more of them than the embedded engine takes in time: what it costs to find one grows as in DynamoDB. */
export function sqliteTable(path = ':memory:'): SqliteTable {
  const database = new DatabaseSync(path)
  // A table that was not written whole is made anew, so that nothing need be safe from a crash.
  database.exec('pragma synchronous = off; pragma cache_size = -500000')
  database.exec(
    `create table if not exists rows (${columns.map((name) => `"${name}"`)}, primary key (pk, sk)) without rowid`,
  )
  // One transaction for all that is written: each by itself would reach for the file.
  database.exec('begin')
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const [one, put] = [
    database.prepare('select * from rows where pk = ? and sk = ?'),
    database.prepare(`insert or replace into rows values (${columns.map(() => '?')})`),
  ]
  const find = ({ pk, sk }: Key) => {
    const found = one.get(pk, sk)
    return found && rowOf(found)
  }
  const write = (row: Row) => put.run(...columns.map((name) => row[name] ?? null))

  const rows: Rows = {
    get: async (place) => find(place),
    getMany: async (places) =>
      [...new Map(places.map((place) => [`${place.pk} ${place.sk}`, place])).values()].flatMap(
        (place) => find(place) ?? [],
      ),
    async put(row, condition) {
      if (condition && !allows(condition, find(row))) return false
      write(row)
      return true
    },
    async putMany(many) {
      for (const row of many) write(row)
    },
    async update(place, { set = {}, remove = [], add = {} }, condition) {
      const before = find(place)
      if (condition && !allows(condition, before)) return undefined
      const known = new Map(Object.entries(before ?? {}))
      const counted = Object.entries(add).map(([name, by]) => [name, Number(known.get(name) ?? 0) + Number(by)])
      const changed = Object.entries({ ...before, ...set, ...Object.fromEntries(counted), pk: place.pk, sk: place.sk })
      const row = Row.parse(Object.fromEntries(changed.filter(([name]) => !remove.some((gone) => gone === name))))
      write(row)
      return row
    },
    async query(ask) {
      const { sql, values } = queryOf(ask)
      return statement(sql)
        .all(...values)
        .map(rowOf)
    },
    async count(ask) {
      const { sql, values } = queryOf(ask)
      return statement(sql).all(...values).length
    },
    async remove({ pk, sk }) {
      statement('delete from rows where pk = ? and sk = ?').run(pk, sk)
    },
  }

  return {
    rows,
    index() {
      database.exec('commit')
      for (const { name, hash, range } of Object.values(indexes))
        database.exec(`create index if not exists "${name}" on rows (${hash}, ${range}) where ${hash} is not null`)
      database.exec('begin')
    },
    close() {
      database.exec('commit')
      database.close()
    },
  }
}

const rowOf = (found: Readonly<Record<string, unknown>>): Row =>
  Row.parse(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)))

const last = '\u{10ffff}'

/** A query in SQL: SQLite compares texts as DynamoDB does, by the bytes of UTF-8. */
function queryOf({ partition, index, prefix, from, to, newestFirst = false, limit = -1 }: Ask): {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
} {
  const [hash, range] = index ? [index.hash, index.range] : ['pk', 'sk']
  const [low, high] = prefix === undefined ? [from, to] : [prefix, `${prefix}${last}`]
  const bounds = [
    ...(low === undefined ? [] : [{ sql: `${range} >= ?`, value: low }]),
    ...(high === undefined ? [] : [{ sql: `${range} <= ?`, value: high }]),
  ]
  const where = [`${hash} = ?`, ...bounds.map(({ sql }) => sql)].join(' and ')
  const direction = newestFirst ? 'desc' : 'asc'
  const order = ['pk', 'sk'].includes(range) ? [range] : [range, 'pk', 'sk']
  return {
    sql: `select ${index ? ['pk', 'sk', hash, range] : '*'} from rows where ${where}
      order by ${order.map((name) => `${name} ${direction}`)} limit ?`,
    values: [partition, ...bounds.map(({ value }) => value), limit],
  }
}

function allows({ expression, values = {} }: Condition, row: Row | undefined): boolean {
  const names = Object.fromEntries([...expression.matchAll(/#(\w+)/g)].map(([sign, name = '']) => [sign, name]))
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, toAttribute(value)]))
  return holds(expression, row && itemOf(row), { names, values: given })
}

const itemOf = (row: Row): Item =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [[name, toAttribute(value)]])),
  )
