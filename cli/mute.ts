import { runDecision } from './decide.ts'
import { findFigure } from './find-figure.ts'
import type { Call } from './verb.ts'

/** Decides that a figure pages nobody. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([wanted = ''], { ledger }) => ({
    kind: 'mute',
    figure: (await findFigure(ledger, wanted)).id,
  }))
