import type { Measure } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { countBetween, leaving } from '../text/places.ts'
import { numberOf } from './cues.ts'
import type { CueMatch, Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'

/** A quantity in its sentence, with how near each cue stands to it. */
export interface Figure {
  readonly document: Document
  readonly sentence: ReadSentence
  readonly quantity: FoundQuantity
  /** What every rule asks of the quantity stands here too. */
  readonly measure: Measure
  readonly start: number
  readonly end: number
  /** What was read of the same figure before. */
  readonly told: readonly Draft[]
  /** The cues of the sentence by number. */
  readonly codes: readonly number[]
  /** How near each of them is: 1 beside the quantity, falling with distance and with each comma or clause between; 0 within it. */
  readonly near: readonly number[]
}

const HALF = 40
const separated = leaving(0.8)
const otherClause = leaving(0.5)

/** Looks at a quantity of a sentence. */
export function figureOf(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  codes: readonly number[] = sentence.cues.map(({ label }) => numberOf(label)),
  told: readonly Draft[] = [],
): Figure {
  const scale = document.pack.script === 'unspaced' ? 2.5 : 1
  const { measure, start, end } = quantity
  const near = sentence.cues.map((cue) => nearness(document, sentence, start, end, cue, scale))
  return { document, sentence, quantity, measure, start, end, told, codes, near }
}

function nearness(
  { separators }: Document,
  { clauses }: ReadSentence,
  start: number,
  end: number,
  cue: CueMatch,
  scale: number,
): number {
  if (cue.start >= start && cue.end <= end) return 0
  const isBefore = cue.end <= start
  const left = isBefore ? cue.end : end
  const right = isBefore ? start : cue.start
  return (
    (HALF / (HALF + Math.max(0, right - left) * scale)) *
    separated(separators.between(left, right)) *
    otherClause(countBetween(clauses, left, right))
  )
}

/** How near the nearest of some cues is, told by number; 0 where there is none. */
export function nearest({ codes, near }: Figure, isOne: readonly boolean[]): number {
  let most = 0
  for (let i = 0; i < codes.length; i++) {
    const close = isOne[codes[i] ?? 0] ? (near[i] ?? 0) : 0
    if (close > most) most = close
  }
  return most
}
