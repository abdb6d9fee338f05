import * as z from 'zod/mini'
import { Deal, Figure } from './deal.ts'
import { Revision, Suppressed } from './revision.ts'

/** All that follows from a set of claims, each list sorted by id. */
export const Ledger = z.object({
  deals: z.array(Deal),
  figures: z.array(Figure),
  revisions: z.array(Revision),
  suppressed: z.array(Suppressed),
})
export type Ledger = z.infer<typeof Ledger>
