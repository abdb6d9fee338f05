import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentId } from '../core/hash.ts'
import type { Row } from '../functions/adapters/dynamodb/rows.ts'
import type { Rows } from '../functions/adapters/dynamodb/table-rows.ts'
import { fillTable, type Made } from '../test/support/made-table.ts'
import { type SqliteTable, sqliteTable } from '../test/support/sqlite-rows.ts'

/** Names what the store writes for one deal: a table that another store has written is not used again. */
async function design(made: Made): Promise<string> {
  const written: Row[] = []
  const { rows, close } = sqliteTable()
  const noting: Rows = {
    ...rows,
    put(row, condition) {
      written.push(row)
      return rows.put(row, condition)
    },
    putMany(many) {
      written.push(...many)
      return rows.putMany(many)
    },
  }
  await fillTable(noting, { ...made, deals: 1 })
  close()
  return contentId('made', JSON.stringify(written))
}

/** A made table in a folder: the one of an earlier run, or a new one, with a word now and then on how far it is. */
export async function keptTable(folder: string, made: Made, say: (line: string) => void): Promise<SqliteTable> {
  const path = join(folder, `${made.deals}-${made.claims}-${await design(made)}.sqlite`)
  if (existsSync(path)) say(`${made.deals} deals: ${path}, of an earlier run`)
  else await make(path, made, say)
  return sqliteTable(path)
}

const sayEvery = 10_000

function processorSeconds(): string {
  const { user, system } = process.cpuUsage()
  return ((user + system) / 1e6).toFixed(0)
}

async function make(path: string, made: Made, say: (line: string) => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  rmSync(`${path}.part`, { force: true })
  const table = sqliteTable(`${path}.part`)
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s, ${processorSeconds()} s of the processor`
  let said = began
  await fillTable(table.rows, made, (deals) => {
    if (performance.now() - said < sayEvery) return
    said = performance.now()
    say(`${deals} of ${made.deals} deals after ${seconds()}`)
  })
  table.index()
  table.close()
  renameSync(`${path}.part`, path)
  say(`${made.deals} deals with ${made.deals * made.claims} claims written in ${seconds()}`)
}
