import type { Claim } from '../../schemas/claim.ts'
import { sameAmount } from '../revisions/amount.ts'

type Verdict = NonNullable<Claim['other']>
type Meeting = Exclude<Verdict['verdict'], 'silent'>

const sameFigure = (a: Claim, b: Claim): boolean =>
  a.measure === b.measure && a.unit === b.unit && sameAmount(a.value, b.value)

/** One deal: the same parties, or all of the one's among the other's. */
function sameDeal(a: Claim, b: Claim): boolean {
  const shared = a.parties.filter((party) => b.parties.includes(party)).length
  return shared >= 2 && shared === Math.min(a.parties.length, b.parties.length)
}

const sameWords = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end

/** In which order the two readers' claims are looked at side by side, and what each pair comes to. */
const pairings: readonly (readonly [Meeting, (rules: Claim, model: Claim) => boolean])[] = [
  ['same', (rules, model) => sameFigure(rules, model) && sameDeal(rules, model) && rules.stance === model.stance],
  ['stance', (rules, model) => sameFigure(rules, model) && sameDeal(rules, model)],
  ['parties', (rules, model) => sameFigure(rules, model) && sameWords(rules, model)],
]

/**
 * One set of claims out of two readings of one text. Where both have a claim it is recorded as the rules read it, guessed at
 * no longer. Where they differ in the stance, the rules' claim is recorded and waits; in the parties, both are and both wait.
 * What the rules alone have stands as if nobody else had been asked, since a text can order a model to be silent; what the
 * model alone has waits, unless it `mayMove` figures.
 */
export function agree(rules: readonly Claim[], model: readonly Claim[], mayMove: boolean): readonly Claim[] {
  const left = { rules: new Set(rules), model: new Set(model) }
  const judged: Claim[] = []
  for (const [verdict, isPair] of pairings)
    for (const own of rules) {
      const other = left.rules.has(own) ? [...left.model].find((one) => isPair(own, one)) : undefined
      if (!other) continue
      left.rules.delete(own)
      left.model.delete(other)
      judged.push(...together[verdict](own, other))
    }
  const silent: Verdict = { verdict: 'silent' }
  const alone = [...left.model].map((claim): Claim => ({ ...claim, other: silent }))
  const rest = [...left.rules].map((claim): Claim => ({ ...claim, other: silent }))
  return [...judged, ...rest, ...(mayMove ? alone : alone.map(waiting))].toSorted((a, b) => a.start - b.start)
}

const together: Readonly<Record<Meeting, (rules: Claim, model: Claim) => readonly Claim[]>> = {
  same({ inferred: _guessed, ...rules }) {
    return [{ ...rules, other: { verdict: 'same' } }]
  },
  stance: (rules, { stance }) => [waiting({ ...rules, other: { verdict: 'stance', stance } })],
  parties: (rules, model) => [
    waiting({ ...rules, other: { verdict: 'parties', parties: model.parties } }),
    waiting({ ...model, other: { verdict: 'parties', parties: rules.parties } }),
  ],
}

/** A claim that supports a figure and moves none until another statement says so. */
export const waiting = (claim: Claim): Claim => ({ ...claim, inferred: claim.inferred ?? 'stance', waits: true })
