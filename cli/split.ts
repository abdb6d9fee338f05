import { runDecision } from './decide.ts'
import { findFigure } from './reading/find-figure.ts'
import { ledgerReader } from './reading/open-reader.ts'
import type { Call } from './verb.ts'

/** Decides that one of a figure's claims speaks of another figure. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([wanted = '', claim = ''], host) => ({
    kind: 'split',
    figure: await findFigure(ledgerReader(host), wanted),
    claim,
  }))
