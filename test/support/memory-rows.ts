import type { Key } from '../../functions/adapters/dynamodb/keys.ts'
import type { Ask, Condition } from '../../functions/adapters/dynamodb/requests.ts'
import { type Item, Row, toAttribute } from '../../functions/adapters/dynamodb/rows.ts'
import { indexes } from '../../functions/adapters/dynamodb/table.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { holds } from './condition.ts'

/** Rows of one partition in the order of their places, sorted when they are asked for. */
class Partition {
  readonly #rows = new Map<string, Row>()
  #sorted: readonly Row[] | undefined
  readonly #range: keyof Row

  constructor(range: keyof Row) {
    this.#range = range
  }

  get(name: string): Row | undefined {
    return this.#rows.get(name)
  }

  put(name: string, row: Row | undefined): void {
    if (row) this.#rows.set(name, row)
    else this.#rows.delete(name)
    this.#sorted = undefined
  }

  between({ prefix, from, to, newestFirst = false, limit = Number.POSITIVE_INFINITY }: Ask): readonly Row[] {
    this.#sorted ??= [...this.#rows.values()].sort((a, b) => (this.#place(a) < this.#place(b) ? -1 : 1))
    const start = this.#first(prefix ?? from ?? '')
    const end =
      prefix !== undefined ? this.#first(`${prefix}\uffff`) : to === undefined ? undefined : this.#first(to, true)
    const last = end ?? this.#sorted.length
    if (!newestFirst) return this.#sorted.slice(start, Math.min(last, start + limit))
    return this.#sorted.slice(Math.max(start, last - limit), last).toReversed()
  }

  /** The number of the first row at a place or after it; after all rows of that place where `past`. */
  #first(place: string, past = false): number {
    let [low, high] = [0, this.#sorted?.length ?? 0]
    while (low < high) {
      const middle = (low + high) >> 1
      const there = this.#place(this.#sorted?.[middle])
      if (there < place || (past && there === place)) low = middle + 1
      else high = middle
    }
    return low
  }

  #place(row: Row | undefined): string {
    return String(row?.[this.#range] ?? '')
  }
}

/** The rows of a table in memory, for as many of them as no embedded engine would take in time: what it costs to find one grows as in DynamoDB. */
export function memoryRows(): Rows {
  const table = new Map<string, Partition>()
  const lists = Object.values(indexes).map((index) => ({ ...index, partitions: new Map<string, Partition>() }))
  const partition = (partitions: Map<string, Partition>, name: string, range: keyof Row) => {
    const own = partitions.get(name) ?? new Partition(range)
    partitions.set(name, own)
    return own
  }
  const found = ({ pk, sk }: Key) => table.get(pk)?.get(sk)

  function write(key: Key, row: Row | undefined): void {
    const before = found(key)
    partition(table, key.pk, 'sk').put(key.sk, row)
    for (const { hash, range, partitions } of lists) {
      const [was, is]: [string | undefined, string | undefined] = [before?.[hash], row?.[hash]]
      if (was !== undefined && was !== is) partition(partitions, was, range).put(address(key), undefined)
      if (is !== undefined) partition(partitions, is, range).put(address(key), row)
    }
  }

  return {
    get: async (key) => found(key),
    getMany: async (keys) =>
      [...new Map(keys.map((key) => [address(key), found(key)])).values()].filter((row) => !!row),
    async put(row, condition) {
      if (!allows(condition, found(row))) return false
      write(row, row)
      return true
    },
    async putMany(many) {
      for (const row of many) write(row, row)
    },
    async update(key, { set = {}, remove = [], add = {} }, condition) {
      const before = found(key)
      if (!allows(condition, before)) return undefined
      const counted = Object.entries(add).map(([name, by]) => [name, Number(numberOf(before, name)) + Number(by)])
      const changed = { ...before, ...set, ...Object.fromEntries(counted), pk: key.pk, sk: key.sk }
      const row = Row.parse(
        Object.fromEntries(Object.entries(changed).filter(([name]) => !remove.some((one) => one === name))),
      )
      write(key, row)
      return row
    },
    async query(ask) {
      const list = lists.find(({ name }) => name === ask.index?.name)
      const own = (list?.partitions ?? table).get(ask.partition)
      const rows = own?.between(ask) ?? []
      return list ? rows.map((row) => keysOnly(row, list)) : rows
    },
    remove: async (key) => write(key, undefined),
  }
}

const address = ({ pk, sk }: Key): string => `${pk} ${sk}`

const numberOf = (row: Row | undefined, name: string): unknown =>
  Object.entries(row ?? {}).find(([attribute]) => attribute === name)?.[1] ?? 0

const keysOnly = (row: Row, { hash, range }: (typeof indexes)[keyof typeof indexes]): Row => ({
  ...{ pk: row.pk, sk: row.sk },
  ...(row[hash] === undefined ? {} : { [hash]: row[hash] }),
  ...(row[range] === undefined ? {} : { [range]: row[range] }),
})

function allows(condition: Condition | undefined, row: Row | undefined): boolean {
  if (condition === undefined) return true
  const { expression, values = {} } = condition
  const names = Object.fromEntries([...expression.matchAll(/#(\w+)/g)].map(([sign, name = '']) => [sign, name]))
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, toAttribute(value)]))
  return holds(expression, row && itemOf(row), { names, values: given })
}

const itemOf = (row: Row): Item =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [[name, toAttribute(value)]])),
  )
