import { Stance } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { countBetween, leaving } from '../text/places.ts'
import { type Cue, stanceCues } from './cues.ts'
import type { CueMatch, ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'
import type { Ground, Weights } from './signals/signal.ts'
import { stanceWeigher } from './signals/weigh.ts'
import { stanceWeights } from './weights/stance.ts'

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
const separated = leaving(0.9)
const otherClause = leaving(0.55)

const MODAL = 0.6
const NONBINDING = 2

/** The stance that a cue speaks for, and how loudly. */
const spokenFor: ReadonlyMap<Cue, { readonly stance: Stance; readonly weight: number }> = new Map([
  ['modal', { stance: 'rumored', weight: MODAL }],
  ['nonbinding', { stance: 'intended', weight: NONBINDING }],
  ...stanceCues.map((stance) => [stance, { stance, weight: weights[stance] }] as const),
])

/** Characters within which "will be" makes a deed one to come. */
const AHEAD = 3

/** True for a done deed that is still to come: "will be delivered", "geliefert werden". */
function liesAhead(done: CueMatch, { cues }: ReadSentence): boolean {
  if (done.label !== 'completed') return false
  return cues.some((cue) => cue.label === 'ahead' && cue.start - done.end <= AHEAD && done.start - cue.end <= AHEAD)
}

/** The words that speak for a stance, and how loudly beside a figure. */
export interface Voice {
  readonly stance: Stance
  readonly score: number
  readonly start: number
  readonly end: number
}

/** What a sentence says on how one of its quantities stands: for each stance the loudest words, the loudest stance first. */
export function voicesOf({ document, sentence, start, end }: Figure): readonly Voice[] {
  const scale = document.pack.script === 'unspaced' ? 2.5 : 1
  const voices: Voice[] = []
  for (const cue of sentence.cues) {
    const spoken = spokenFor.get(liesAhead(cue, sentence) ? 'agreed' : cue.label)
    if (!spoken || (cue.start >= start && cue.end <= end)) continue
    const before = cue.end <= start
    const left = before ? cue.end : end
    const right = before ? start : cue.start
    const gap = Math.max(0, right - left) * scale
    const score =
      ((spoken.weight * HALF) / (HALF + gap)) *
      separated(document.separators.between(left, right)) *
      otherClause(countBetween(sentence.clauses, left, right))
    const voice = { stance: spoken.stance, score, start: cue.start, end: cue.end }
    const known = voices.findIndex(({ stance }) => stance === spoken.stance)
    if (known < 0) voices.push(voice)
    else if (score > (voices[known]?.score ?? 0)) voices[known] = voice
  }
  return voices.sort((a, b) => b.score - a.score)
}

/** How a figure stands, and how sure that is, up to 1. */
export interface Standing {
  readonly stance: Stance
  readonly certainty: number
}

/** Picks how a figure stands by what a text says of it. */
export type ChooseStance = (ground: Ground, quantity: FoundQuantity) => Standing

/** Chooses the stance for which all that is said weighs most. */
export function chooseStanceBy(weights: Readonly<Record<Stance, Weights>>): ChooseStance {
  const weigh = stanceWeigher(weights)
  return (ground) => {
    const sums = weigh(ground)
    let most = Number.NEGATIVE_INFINITY
    for (const sum of sums) most = Math.max(most, sum)
    let all = 0
    for (const sum of sums) all += Math.exp(sum - most)
    return { stance: Stance.options[sums.indexOf(most)] ?? 'agreed', certainty: 1 / all }
  }
}

/** The reader's own choice. */
export const chooseStance: ChooseStance = chooseStanceBy(stanceWeights)
