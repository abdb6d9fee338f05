import { runDecision } from './decide.ts'
import { findFigure } from './find-figure.ts'
import type { Call } from './verb.ts'

/** Decides that two figures are one: the first becomes part of the second's history. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([first = '', second = ''], { ledger }) => ({
    kind: 'merge',
    figure: (await findFigure(ledger, first)).id,
    into: (await findFigure(ledger, second)).id,
  }))
