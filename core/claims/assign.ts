import type { FoundQuantity } from '../measures/found.ts'
import type { Bond } from './bond.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { Organisation } from './cast.ts'
import type { Context } from './context.ts'
import type { ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'
import { listOf } from './lists.ts'
import { figureSignals } from './signals/figure.ts'
import { pairSignals } from './signals/pair.ts'
import { partySignals } from './signals/party.ts'
import type { Ground, Say, Weights } from './signals/signal.ts'
import { weigher } from './signals/weigh.ts'
import { dealWeights } from './weights/deal.ts'

/** The ways to read one quantity: as the figure of a deal between two of its candidates, or of none. */
export interface Question {
  readonly quantity: FoundQuantity
  readonly candidates: readonly Candidate[]
  /** Says what speaks for no deal. */
  readonly none: Ground
  /** Says what speaks for a candidate. */
  readonly party: (candidate: Candidate, say: Say) => void
  /** Says what speaks for two candidates beside what speaks for each. */
  readonly pair: (a: Candidate, b: Candidate, say: Say) => void
}

/** The two whose deal a quantity is a figure of, and how sure that is, up to 1. */
export interface Pairing {
  readonly pair: readonly [Candidate, Candidate]
  readonly third?: Candidate
  readonly certainty: number
}

/** Answers whose figure a quantity is; undefined where it is no deal's. */
export type Choose = (question: Question) => Pairing | undefined

/** The parties of a figure, and how they were found. */
export interface Assignment {
  readonly parties: readonly string[]
  readonly rule: 'named_together' | 'same_figure' | 'partner_of_deal' | 'partner_of_topic' | 'deal_before' | 'topic'
  readonly certainty: number
}

/** Of the candidates those that are weighed in pairs. */
const FOREMOST = 7

/** All that speaks for and against each way to read a quantity. */
export function questionOf(figure: Figure, context: Context): Question {
  const scene = context.sceneOf(figure.sentence)
  const candidates = candidatesOf(figure, scene, context)
  return {
    quantity: figure.quantity,
    candidates,
    none: (say) => figureSignals(figure, scene, context, say),
    party: (candidate, say) => partySignals(figure, scene, context, candidate, say),
    pair: pairSignals(figure, scene, context, candidates),
  }
}

/** How much more a deal must weigh than none: on the corpus as many are found, and fewer that are none. */
const RESERVE = 0.3
/** A third party of the sentence belongs to the deal where either of the two would have it to nearly the same weight. */
const NEARLY = 1.2

/** Chooses what weighs most. */
export function chooseBy(weights: Weights): Choose {
  const { weigh, weighOne, weighTwo } = weigher(weights)
  return ({ none, candidates, party, pair }) => {
    const single = candidates.map((candidate) => weighOne(party, candidate))
    const foremost = heaviest(single, FOREMOST)
    const least = weigh(none)
    const pairs: (readonly [Candidate, Candidate])[] = []
    const double: number[] = []
    for (let i = 0; i < foremost.length; i++)
      for (let j = i + 1; j < foremost.length; j++) {
        const [a, b] = [foremost[i] ?? 0, foremost[j] ?? 0]
        const [one, other] = [candidates[a], candidates[b]]
        if (!one || !other) continue
        pairs.push([one, other])
        double.push((single[a] ?? 0) + (single[b] ?? 0) + weighTwo(pair, one, other))
      }
    const ranked = heaviest(double, double.length)
    const [first = -1] = ranked
    const best = pairs[first]
    const most = double[first] ?? 0
    if (!best || most <= least + RESERVE) return undefined
    let all = Math.exp(least - most)
    for (const place of ranked) all += Math.exp((double[place] ?? 0) - most)
    const alike = pairs.filter((_, i) => (double[i] ?? 0) > least && (double[i] ?? 0) > most - NEARLY)
    const has = (a: Candidate, b: Candidate) => alike.some((of) => of.includes(a) && of.includes(b))
    const third = foremost
      .map((place) => candidates[place])
      .find((one) => one?.bond && !best.includes(one) && best.every((party) => has(party, one)))
    return { pair: best, ...(third ? { third } : {}), certainty: 1 / all }
  }
}

/** The places of the heaviest, at most so many, the heaviest first and of equals the first; they are too few for a better way to sort. */
function heaviest(weights: readonly number[], most: number): readonly number[] {
  const order: number[] = []
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0
    let at = order.length
    while (at > 0 && (weights[order[at - 1] ?? 0] ?? 0) < weight) at--
    if (at === most) continue
    if (order.length < most) order.push(place)
    for (let i = order.length - 1; i > at; i--) order[i] = order[i - 1] ?? 0
    order[at] = place
  }
  return order
}

/** The reader's own choice. */
export const chooseDeal: Choose = chooseBy(dealWeights)

/** Names how a pair was found: by its sentence, or by what the text has said before. */
export function assignmentOf(
  { pair: [a, b], third, certainty }: Pairing,
  figure: Figure,
  context: Context,
): Assignment {
  const { sentence } = figure
  const parties = [a.of.party, b.of.party]
  const is = (others: readonly string[]) => others.includes(a.of.party) && others.includes(b.of.party)
  if (a.bond && b.bond)
    return {
      parties:
        groupIn(sentence, a.bond, b.bond) ??
        listOf(figure, a.bond, b.bond) ??
        (third ? [...parties, third.of.party] : parties),
      rule: 'named_together',
      certainty,
    }
  const known = context.figures.get(figure.key)
  if (known && is(known)) return { parties: known, rule: 'same_figure', certainty }
  const deal = recent(context, sentence, a.of, b.of)
  if (deal)
    return a.bond || b.bond
      ? { parties, rule: 'partner_of_deal', certainty }
      : { parties: deal.parties.map(({ party }) => party), rule: 'deal_before', certainty }
  const isOpening = a.of.inOpening && b.of.inOpening
  return { parties, rule: (a.bond || b.bond) && !isOpening ? 'partner_of_topic' : 'topic', certainty }
}

/** All that a word like "the three companies" stands for, where it is by that word that two are named. */
function groupIn(
  { mentions }: ReadSentence,
  { seen: { mention: a } }: Bond,
  { seen: { mention: b } }: Bond,
): readonly string[] | undefined {
  return a.start === b.start ? mentions.filter(({ start }) => start === a.start).map(({ party }) => party) : undefined
}

/** How many deals back a text goes on with one. */
const RECALL = 12

/** The latest deal of two organisations in this paragraph and the one before. */
const recent = ({ deals }: Context, { paragraph }: ReadSentence, a: Organisation, b: Organisation) =>
  deals
    .slice(-RECALL)
    .findLast((deal) => paragraph - deal.paragraph <= 1 && deal.parties.includes(a) && deal.parties.includes(b))
