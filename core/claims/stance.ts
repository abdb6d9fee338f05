import type { Stance } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/find-quantities.ts'
import { type Cue, stanceCues } from './cues.ts'
import { type CueMatch, countBetween, type Document, type ReadSentence } from './document.ts'

/** How much a cue of each stance outweighs another as near: what goes against a figure is said on purpose. */
const weights: Readonly<Record<Stance, number>> = {
  disclaimed: 5,
  denied: 3,
  cancelled: 4.5,
  stalled: 4.5,
  rumored: 1.5,
  intended: 1.2,
  completed: 1.15,
  agreed: 1,
}
const HALF = 96
const SEPARATED = 0.9
const OTHER_CLAUSE = 0.55

const MODAL = 0.6
const NONBINDING = 2

/** The stance that a cue speaks for, and how loudly. */
function voice(label: Cue): { readonly stance: Stance; readonly weight: number } | undefined {
  if (label === 'modal') return { stance: 'rumored', weight: MODAL }
  if (label === 'nonbinding') return { stance: 'intended', weight: NONBINDING }
  const stance = stanceCues.find((name) => name === label)
  return stance && { stance, weight: weights[stance] }
}

/** Characters within which "will be" makes a deed one to come. */
const AHEAD = 3

/** True for a done deed that is still to come: "will be delivered", "geliefert werden". */
function liesAhead(done: CueMatch, sentence: ReadSentence): boolean {
  return (
    done.label === 'completed' &&
    sentence.cues.some((cue) => cue.label === 'ahead' && cue.start - done.end <= AHEAD && done.start - cue.end <= AHEAD)
  )
}

/** The stance that a sentence takes on one of its quantities, with the words that say so; undefined where none does. */
export function stanceOf(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
): { readonly stance: Stance; readonly start: number; readonly end: number } | undefined {
  const scale = document.pack.script === 'unspaced' ? 2.5 : 1
  let best: { stance: Stance; start: number; end: number } | undefined
  let bestScore = 0
  for (const cue of sentence.cues) {
    const spoken = voice(liesAhead(cue, sentence) ? 'agreed' : cue.label)
    if (!spoken || (cue.start >= quantity.start && cue.end <= quantity.end)) continue
    const before = cue.end <= quantity.start
    const [left, right] = before ? [cue.end, quantity.start] : [quantity.end, cue.start]
    const gap = Math.max(0, right - left) * scale
    const score =
      ((spoken.weight * HALF) / (HALF + gap)) *
      SEPARATED ** countBetween(document.separators, left, right) *
      OTHER_CLAUSE ** countBetween(sentence.clauses, left, right)
    if (score > bestScore) {
      bestScore = score
      best = { stance: spoken.stance, start: cue.start, end: cue.end }
    }
  }
  return best
}
