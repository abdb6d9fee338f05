import * as z from 'zod/mini'
import { Decision } from '../decision.ts'
import { Wish } from '../wish.ts'
import { Links } from './shared.ts'

export { Wish }

/** A person's decision on the ledger. */
export const DecisionResource = z
  .object({ decision: Decision, links: Links })
  .register(z.globalRegistry, { id: 'Decided' })
export type DecisionResource = z.infer<typeof DecisionResource>

export const DecisionsResource = z
  .object({ items: z.array(DecisionResource) })
  .register(z.globalRegistry, { id: 'Decisions' })
