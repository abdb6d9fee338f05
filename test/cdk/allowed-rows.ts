import { type TableAction, type TableUse, tableAccess } from '../../cdk/table-access.ts'
import type { Index } from '../../functions/adapters/dynamodb/table.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'

/** The rows as a function's role would have them: what its policy does not allow throws. */
export function allowedRows(rows: Rows, ...uses: readonly TableUse[]): Rows {
  const station = uses.join(' and ')
  const check = (action: TableAction, partition: string, index?: Index) => {
    const allowed = uses
      .flatMap((use) => tableAccess[use])
      .some(
        (access) =>
          access.index === index?.name &&
          access.actions.includes(action) &&
          access.partitions.some((pattern) => fits(partition, pattern)),
      )
    if (!allowed) throw new Error(`Expected ${station} to be allowed ${action} on ${partition} ${index?.name ?? ''}`)
  }
  return {
    async get(key) {
      check('GetItem', key.pk)
      return rows.get(key)
    },
    async getMany(keys) {
      for (const { pk } of keys) check('BatchGetItem', pk)
      return rows.getMany(keys)
    },
    async put(row, condition) {
      check('PutItem', row.pk)
      return rows.put(row, condition)
    },
    async putMany(many) {
      for (const { pk } of many) check('PutItem', pk)
      return rows.putMany(many)
    },
    async update(key, change, condition) {
      check('UpdateItem', key.pk)
      return rows.update(key, change, condition)
    },
    async query(ask) {
      check('Query', ask.partition, ask.index)
      return rows.query(ask)
    },
    async count(ask) {
      check('Query', ask.partition, ask.index)
      return rows.count(ask)
    },
    async remove(key) {
      throw new Error(`Expected ${station} to delete nothing, got ${key.pk}`)
    },
  }
}

const fits = (partition: string, pattern: string) =>
  pattern.endsWith('*') ? partition.startsWith(pattern.slice(0, -1)) : partition === pattern
