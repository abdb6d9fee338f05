import type { Measure } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { measureRules } from '../measures/index.ts'
import { among, byCue, type Cue, isLeftOutCue, kindCues, leftOutCues, stanceCues } from './cues.ts'
import { type Figure, nearest } from './figure.ts'

/** Why a quantity is no figure of a deal. */
export const leftOutReasons = [
  'vague',
  'rate',
  'converted',
  ...leftOutCues,
  'too_small',
  'no_evidence',
  'no_deal',
  'no_counterparty',
  'repeated',
  'louder_headline',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

const AS_EVIDENCE = 1.04
const LEAST = 0.3
/** How much louder words of rise and fall speak against a figure that is never told in them. */
const MOVES = 1.28
const CLEARLY = 1.4

/** How much each cue speaks of a deal: what the deal is, most; how it stands, less, since other things are agreed and paid too. */
const weights: ReadonlyMap<Cue, number> = new Map<Cue, number>([
  ...kindCues.map((cue) => [cue, 1] as const),
  ...stanceCues.map((cue) => [cue, 0.7] as const),
  ['nonbinding', 1.25],
  ['instead', 0.6],
  ['holding', 0.6],
  ['duration', 0.8],
  ['part', 0.4],
])

const isKind = among('nonbinding', ...kindCues)
const leftOut = byCue((cue) => (isLeftOutCue(cue) ? cue : undefined))

/** What cues say beside a quantity of a measure, by number. */
interface Speech {
  readonly isEvidence: readonly boolean[]
  /** How much each speaks of a deal. */
  readonly deal: readonly number[]
  /** How much those of something else speak of that. */
  readonly against: readonly number[]
}

function speechOf(measure: Measure): Speech {
  const { evidence = [], moves } = measureRules[measure]
  return {
    isEvidence: among(...evidence),
    deal: byCue((cue) => (evidence.includes(cue) ? AS_EVIDENCE : (weights.get(cue) ?? 0))),
    against: byCue((cue) => (cue === 'move' && !moves ? MOVES : 1)),
  }
}

const speech: Readonly<Record<Measure, Speech>> = {
  money: speechOf('money'),
  power: speechOf('power'),
  shares: speechOf('shares'),
  stake: speechOf('stake'),
  units: speechOf('units'),
  term: speechOf('term'),
}

/** How much a sentence speaks of a deal beside one of its quantities, and how much of something else. */
export interface Contest {
  readonly deal: number
  readonly against: number
  readonly reason: LeftOutReason | undefined
}

/** Weighs what a sentence says near a quantity of a deal against what it says of something else. */
export function contest({ measure, codes, near }: Figure): Contest {
  const said = speech[measure]
  let against = 0
  let deal = 0
  let reason: LeftOutReason | undefined
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    const close = near[i] ?? 0
    const other = leftOut[code]
    if (other === undefined) deal = Math.max(deal, close * (said.deal[code] ?? 0))
    else if (close * (said.against[code] ?? 1) > against) {
      against = close * (said.against[code] ?? 1)
      reason = other
    }
  }
  return { deal, against, reason }
}

/** Why a quantity can be no figure of a deal, whatever stands beside it; undefined where it may be one. */
export function mustLeaveOut({ vague, converted, rate, value, measure }: FoundQuantity): LeftOutReason | undefined {
  if (vague) return 'vague'
  if (converted) return 'converted'
  if (rate) return 'rate'
  return value < (measureRules[measure].least ?? 0) ? 'too_small' : undefined
}

/**
 * What speaks against a quantity being a figure of a deal: what a sentence says nearest to it decides, a cue of a deal or
 * one of something else.
 */
export function speaksAgainst(
  figure: Figure,
  { deal, against, reason }: Contest = contest(figure),
): LeftOutReason | undefined {
  const { measure } = figure
  if (measureRules[measure].evidence && !figure.codes.some((code) => speech[measure].isEvidence[code]))
    return 'no_evidence'
  return reason && against > deal ? reason : undefined
}

/** Whether a sentence speaks of a deal near a quantity: with a word for the deal itself, or only for how it stands. */
export function speaksOfDealNear(
  figure: Figure,
  { deal, against }: Contest = contest(figure),
): 'of a deal' | 'of a standing' | 'no' {
  const isEvident = (evidence: number) => evidence >= LEAST && evidence >= CLEARLY * against
  if (isEvident(nearest(figure, isKind))) return 'of a deal'
  const alone = measureRules[figure.measure].alone && against < LEAST
  return alone || isEvident(deal) ? 'of a standing' : 'no'
}
