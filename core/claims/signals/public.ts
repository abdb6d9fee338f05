import type { FoundQuantity } from '../../measures/found.ts'
import { type KnownFigures, knownDealsOf, knownKinds } from '../../parties/known-deals/index.ts'
import { type Organisation, relationOf } from '../cast.ts'
import { byName, type Say, signOf, signsOf, stepsOf } from './signal.ts'

/** Years after which a deal that is publicly known is just old. */
const OLD = 3

const publicDeal = signsOf('public deal', knownKinds)
/** Told of before the year it was told in: the text is from the turn of a year. */
const AHEAD = -1
const publicSoon = signOf('public deal since', AHEAD)
const publicKindSoon = byName(knownKinds, (kind) => signOf(`public ${kind} since`, AHEAD))
const publicSince = stepsOf('public deal since', OLD)
const publicKindSince = byName(knownKinds, (kind) => stepsOf(`public ${kind} since`, OLD))

/** What is publicly known of the deal, and how long it has been. */
export function publicSignals(
  quantity: FoundQuantity,
  parties: readonly Organisation[],
  published: string,
  say: Say,
): void {
  const known: KnownFigures[] = []
  for (let i = 1; i < parties.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [parties[i], parties[j]]
      const figures = a && b && relationOf(a, b).figures
      if (figures) known.push(figures)
    }
  if (known.length === 0) return
  for (const { kind, year } of knownDealsOf(quantity, known)) {
    const age = Number(published.slice(0, 4)) - year
    say(publicDeal[kind])
    say(age < 0 ? publicSoon : publicSince(age))
    say(age < 0 ? publicKindSoon[kind] : publicKindSince[kind](age))
  }
}
