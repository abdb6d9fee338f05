import { runDecision } from './decide.ts'
import { findFigure } from './find-figure.ts'
import type { Call } from './verb.ts'

/** Decides that one of a figure's claims speaks of another figure. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([wanted = '', claim = ''], { ledger }) => ({
    kind: 'split',
    figure: (await findFigure(ledger, wanted)).id,
    claim,
  }))
