import type { Store } from '../../../core/ports.ts'
import { decisions } from './decisions.ts'
import { deliveries } from './deliveries.ts'
import { folds } from './folds.ts'
import { intake } from './intake.ts'
import { revisits } from './revisits.ts'
import type { Rows } from './table-rows.ts'

/** The store of the pipeline on one DynamoDB table; docs/data-model.md begins with its access patterns. */
export const dynamoStore = (rows: Rows): Store => ({
  ...intake(rows),
  ...decisions(rows),
  ...revisits(rows),
  ...folds(rows),
  ...deliveries(rows),
})
