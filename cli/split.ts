import { runDecision } from './decide.ts'
import { ExitError } from './exit.ts'
import { findFigure } from './find-figure.ts'
import type { Call } from './verb.ts'

/** Decides that one of a figure's claims speaks of another figure. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([wanted = '', claim = ''], { ledger }) => {
    const { claims } = await findFigure(ledger, wanted)
    const from = claims.find((one) => one !== claim)
    if (claims.includes(claim) && from !== undefined) return { kind: 'split', claim, from }
    throw new ExitError(
      'notFound',
      `Expected one of several claims of that figure, got "${claim}". \`walkback why\` shows their ids.`,
    )
  })
