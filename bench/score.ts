import type { Lang, Measure, Stance } from '../schemas/primitives.ts'

/** A deal claim as a careful reader writes it down, and as much of a predicted one as is compared with it. */
export interface ScoredClaim {
  readonly parties: readonly string[]
  readonly measure: Measure
  readonly value: number
  readonly unit: string
  readonly bound: string
  readonly stance: Stance
  /** Two careful readers could differ: it counts neither way. */
  readonly optional?: boolean
  readonly quote?: string
}

/** A text with the claims that a careful reader takes from it. */
export interface GoldCase {
  readonly id: string
  readonly lang: Lang
  readonly published: string
  readonly outlet: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly claims: readonly ScoredClaim[]
}

/** How many were right, how many too many, how many missed. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

/** What one text scored: figures with parties right, the same with stance and bound, and what went wrong. */
export interface CaseScore {
  readonly claims: Tally
  readonly full: Tally
  readonly byMeasure: Readonly<Partial<Record<Measure, Tally>>>
  /** True where something was read from a text without a claim. */
  readonly falseAlarm: boolean
  readonly missed: readonly ScoredClaim[]
  readonly extra: readonly ScoredClaim[]
}

export const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 })

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ right, extra, missed }: Tally): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed)
}

const TOLERANCE = 0.005
const close = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(a, b)
const sameFigure = (a: ScoredClaim, b: ScoredClaim) =>
  a.measure === b.measure && a.unit === b.unit && close(a.value, b.value)
/** One organisation under a shorter and a longer name is one: `reliance`, `reliance-industries`. */
export const sameParty = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

function sameDeal(gold: ScoredClaim, predicted: ScoredClaim): boolean {
  const shared = gold.parties.filter((party) => predicted.parties.some((other) => sameParty(party, other))).length
  return shared >= Math.min(2, gold.parties.length) && predicted.parties.length - shared <= 1
}

const agreement = (gold: ScoredClaim, predicted: ScoredClaim) =>
  2 * Number(gold.stance === predicted.stance) + Number(gold.bound === predicted.bound)

/** Pairs gold with predictions, the best agreeing first; each is used once. */
function pair(
  gold: readonly ScoredClaim[],
  predicted: readonly ScoredClaim[],
  same: (gold: ScoredClaim, predicted: ScoredClaim) => boolean,
) {
  const pairs = gold
    .flatMap((one) =>
      predicted.filter((other) => same(one, other)).map((other) => ({ one, other, agreement: agreement(one, other) })),
    )
    .sort((a, b) => b.agreement - a.agreement)
  const used = new Set<ScoredClaim>()
  return pairs.filter(({ one, other }) => {
    if (used.has(one) || used.has(other)) return false
    used.add(one)
    used.add(other)
    return true
  })
}

/** Compares what was read from one text with what a careful reader takes from it. */
export function scoreCase(gold: readonly ScoredClaim[], predicted: readonly ScoredClaim[]): CaseScore {
  const sure = gold.filter(({ optional }) => !optional)
  const pairs = pair(sure, predicted, (one, other) => sameFigure(one, other) && sameDeal(one, other))
  const found = new Set(pairs.flatMap(({ one, other }) => [one, other]))
  const rest = predicted.filter((one) => !found.has(one))
  const spared = new Set(
    pair(
      gold.filter(({ optional }) => optional),
      rest,
      sameFigure,
    ).map(({ other }) => other),
  )
  const extra = rest.filter((one) => !spared.has(one))
  const missed = sure.filter((one) => !found.has(one))
  const whole = pairs.filter(({ agreement }) => agreement === 3).length
  const byMeasure: Partial<Record<Measure, Tally>> = {}
  const count = (claim: ScoredClaim, field: keyof Tally) => {
    byMeasure[claim.measure] ??= tally()
    const counted = byMeasure[claim.measure]
    if (counted) counted[field]++
  }
  for (const { one } of pairs) count(one, 'right')
  for (const one of extra) count(one, 'extra')
  for (const one of missed) count(one, 'missed')
  return {
    claims: { right: pairs.length, extra: extra.length, missed: missed.length },
    full: { right: whole, extra: extra.length + pairs.length - whole, missed: sure.length - whole },
    byMeasure,
    falseAlarm: gold.length === 0 && predicted.length > 0,
    missed,
    extra,
  }
}
