import type { FoldStore, PollStore, ReadStore, Store, TellStore } from '../../../core/ports.ts'
import { decisions } from './decisions.ts'
import { deliveries } from './deliveries.ts'
import { folds } from './folds.ts'
import { intake } from './intake.ts'
import { polls } from './polls.ts'
import { revisits } from './revisits.ts'
import type { Rows } from './table-rows.ts'

// A station starts with the schemas of what it reads and writes alone: to make them is most of a start.

/** What `poll` reads and writes on the table. */
export const pollStore = (rows: Rows): PollStore => ({ ...polls(rows), ...revisits(rows) })

/** What `read` reads and writes there. */
export const readStore = (rows: Rows): ReadStore => ({ ...polls(rows), ...intake(rows), ...revisits(rows) })

/** What `reconcile` reads and writes there. */
export const foldStore = (rows: Rows): FoldStore => ({ ...decisions(rows), ...folds(rows) })

/** What `alert` reads and writes there. */
export const tellStore = (rows: Rows): TellStore => deliveries(rows)

/** The store of the whole pipeline on one DynamoDB table; docs/data-model.md begins with its access patterns. */
export const dynamoStore = (rows: Rows): Store => ({
  ...readStore(rows),
  ...pollStore(rows),
  ...foldStore(rows),
  ...tellStore(rows),
  ...decisions(rows),
})
