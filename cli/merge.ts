import { runDecision } from './decide.ts'
import { findFigure } from './reading/find-figure.ts'
import { ledgerReader } from './reading/open-reader.ts'
import type { Call } from './verb.ts'

/** Decides that two figures are one: the first becomes part of the second's history. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([first = '', second = ''], host) => ({
    kind: 'merge',
    figure: await findFigure(ledgerReader(host), first),
    into: await findFigure(ledgerReader(host), second),
  }))
