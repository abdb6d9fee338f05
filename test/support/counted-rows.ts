import type { Row } from '../../functions/adapters/dynamodb/rows.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'

/** What reading has cost: requests, and read capacity units as DynamoDB counts them. */
export interface Cost {
  readonly requests: number
  readonly units: number
}

const unit = 4096
const mostInBatch = 100
const sizeOf = (row: Row) =>
  Object.entries(row).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(String(value)), 0)

/** Rows that count what reading them costs: consistent reads of the table a unit for 4 KB, of an index half of it. */
export function countedRows(rows: Rows): { readonly rows: Rows; readonly take: () => Cost } {
  let cost: Cost = { requests: 0, units: 0 }
  const add = (requests: number, units: number) => {
    cost = { requests: cost.requests + requests, units: cost.units + units }
  }
  const ofItems = (found: readonly Row[]) => found.reduce((sum, row) => sum + Math.ceil(sizeOf(row) / unit), 0)
  return {
    take: () => {
      const taken = cost
      cost = { requests: 0, units: 0 }
      return taken
    },
    rows: {
      ...rows,
      async get(key) {
        const found = await rows.get(key)
        add(1, found ? ofItems([found]) : 1)
        return found
      },
      async getMany(keys) {
        const found = await rows.getMany(keys)
        const distinct = new Set(keys.map(({ pk, sk }) => `${pk} ${sk}`)).size
        add(Math.ceil(distinct / mostInBatch), ofItems(found))
        return found
      },
      async query(ask) {
        const found = await rows.query(ask)
        const read = Math.max(1, Math.ceil(found.reduce((sum, row) => sum + sizeOf(row), 0) / unit))
        add(1, ask.index ? read / 2 : read)
        return found
      },
    },
  }
}
