import { runDecision } from './decide.ts'
import { findFigure } from './reading/find-figure.ts'
import { ledgerReader } from './reading/open-reader.ts'
import type { Call } from './verb.ts'

/** Decides that a figure pages nobody. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async (words, host) => ({
    kind: 'mute',
    figure: await findFigure(ledgerReader(host), words.join(' ')),
  }))
