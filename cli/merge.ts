import type { Figure } from '../schemas/deal.ts'
import { runDecision } from './decide.ts'
import { ExitError } from './exit.ts'
import { findFigure } from './find-figure.ts'
import type { Call } from './verb.ts'

/** Decides that two figures are one: the first becomes part of the second's history. */
export const run = (call: Call): Promise<number> =>
  runDecision(call, async ([first = '', second = ''], { ledger }) => {
    const [figure, into] = [await findFigure(ledger, first), await findFigure(ledger, second)]
    if (!mayBeOne(figure, into))
      throw new ExitError(
        'usage',
        `Expected two figures of one unit between the same parties, or with one left out, got ${nameOf(figure)} and ${nameOf(into)}. Where a party goes by two names, use \`walkback rename\`.`,
      )
    return { kind: 'merge', claim: figure.claims[0] ?? '', into: into.claims[0] ?? '' }
  })

function mayBeOne(a: Figure, b: Figure): boolean {
  const within = (one: Figure, other: Figure) => one.parties.every((party) => other.parties.includes(party))
  return a.id !== b.id && a.measure === b.measure && a.unit === b.unit && (within(a, b) || within(b, a))
}

const nameOf = ({ parties, unit }: Figure): string => `${parties.join('+')} ${unit}`
