import type { FoundQuantity } from '../measures/found.ts'
import { measureRules } from '../measures/index.ts'
import { countBetween, leaving } from '../text/places.ts'
import { type Cue, isLeftOutCue, kindCues, leftOutCues, stanceCues } from './cues.ts'
import type { CueMatch, Document, ReadSentence } from './document.ts'

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

const HALF = 40
const separated = leaving(0.8)
const otherClause = leaving(0.5)
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

const kinds: ReadonlySet<Cue> = new Set([...kindCues, 'nonbinding'])

/** How near each cue of a sentence is to one of its quantities, in the order of the cues; measured once. */
export function nearnesses(document: Document, sentence: ReadSentence, quantity: FoundQuantity): readonly number[] {
  const known = document.nearnesses.get(quantity)
  if (known) return known
  const near = sentence.cues.map((cue) => nearness(document, sentence, quantity, cue))
  document.nearnesses.set(quantity, near)
  return near
}

/** How near a cue is to a quantity: 1 beside it, falling with distance and with each comma or clause between. */
function nearness(document: Document, sentence: ReadSentence, quantity: FoundQuantity, cue: CueMatch): number {
  if (cue.start >= quantity.start && cue.end <= quantity.end) return 0
  const [left, right] = cue.end <= quantity.start ? [cue.end, quantity.start] : [quantity.end, cue.start]
  const scale = document.pack.script === 'unspaced' ? 2.5 : 1
  return (
    (HALF / (HALF + Math.max(0, right - left) * scale)) *
    separated(document.separators.between(left, right)) *
    otherClause(countBetween(sentence.clauses, left, right))
  )
}

/** How much a sentence speaks of a deal beside one of its quantities, and how much of something else. */
export interface Contest {
  readonly deal: number
  readonly against: number
  readonly reason?: LeftOutReason
}

/** Weighs what a sentence says near a quantity of a deal against what it says of something else. */
export function contest(document: Document, sentence: ReadSentence, quantity: FoundQuantity): Contest {
  const { evidence = [], moves } = measureRules[quantity.measure]
  let against = 0
  let deal = 0
  let reason: LeftOutReason | undefined
  const nears = nearnesses(document, sentence, quantity)
  sentence.cues.forEach(({ label }, i) => {
    const near = nears[i] ?? 0
    if (isLeftOutCue(label)) {
      const speaks = label === 'move' && !moves ? near * MOVES : near
      if (speaks <= against) return
      against = speaks
      reason = label
    } else deal = Math.max(deal, near * (evidence.includes(label) ? AS_EVIDENCE : (weights.get(label) ?? 0)))
  })
  return { deal, against, ...(reason ? { reason } : {}) }
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
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  { deal, against, reason }: Contest = contest(document, sentence, quantity),
): LeftOutReason | undefined {
  const { evidence } = measureRules[quantity.measure]
  if (evidence && !sentence.cues.some((cue) => evidence.includes(cue.label))) return 'no_evidence'
  return reason && against > deal ? reason : undefined
}

/** Whether a sentence speaks of a deal near a quantity: with a word for the deal itself, or only for how it stands. */
export function speaksOfDealNear(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  { deal, against }: Contest = contest(document, sentence, quantity),
): 'of a deal' | 'of a standing' | 'no' {
  const isEvident = (evidence: number) => evidence >= LEAST && evidence >= CLEARLY * against
  const named = nearnesses(document, sentence, quantity).filter((_, i) => kinds.has(sentence.cues[i]?.label ?? 'and'))
  if (isEvident(Math.max(0, ...named))) return 'of a deal'
  const alone = measureRules[quantity.measure].alone && against < LEAST
  return alone || isEvident(deal) ? 'of a standing' : 'no'
}
