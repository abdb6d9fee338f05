import { runDecision } from './decide.ts'
import type { Call } from './verb.ts'

/** Takes a decision back; both stay on record. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([decision = '']) => ({ kind: 'withdraw', decision }))
