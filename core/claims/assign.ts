import type { FoundQuantity } from '../measures/found.ts'
import type { Bond } from './bond.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
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
    const foremost = candidates
      .map((candidate) => ({ candidate, weight: weighOne(party, candidate) }))
      .sort(heavier)
      .slice(0, FOREMOST)
    const least = weigh(none)
    const pairs: { readonly of: Pairing['pair']; readonly weight: number }[] = []
    for (const [i, a] of foremost.entries())
      for (const b of foremost.slice(i + 1))
        pairs.push({
          of: [a.candidate, b.candidate],
          weight: a.weight + b.weight + weighTwo(pair, a.candidate, b.candidate),
        })
    pairs.sort(heavier)
    const [best] = pairs
    if (!best || best.weight <= least + RESERVE) return undefined
    const alike = pairs.filter(({ weight }) => weight > least && weight > best.weight - NEARLY)
    const has = (a: Candidate, b: Candidate) => alike.some(({ of }) => of.includes(a) && of.includes(b))
    const third = foremost.find(
      ({ candidate }) => candidate.bond && !best.of.includes(candidate) && best.of.every((one) => has(one, candidate)),
    )
    const most = best.weight
    const all = pairs.reduce((sum, { weight }) => sum + Math.exp(weight - most), Math.exp(least - most))
    return { pair: best.of, ...(third ? { third: third.candidate } : {}), certainty: 1 / all }
  }
}

interface Weighed {
  readonly weight: number
}
const heavier = (a: Weighed, b: Weighed) => b.weight - a.weight

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
  const is = (others: readonly string[] | undefined) => others?.includes(a.of.party) && others.includes(b.of.party)
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
  const deal = recent(context, sentence).find((one) => is(one.parties))
  if (deal)
    return a.bond || b.bond
      ? { parties, rule: 'partner_of_deal', certainty }
      : { parties: deal.parties, rule: 'deal_before', certainty }
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

/** The deals of this paragraph and the one before, the latest first. */
const recent = ({ deals }: Context, { paragraph }: ReadSentence) =>
  deals
    .slice(-RECALL)
    .filter((deal) => paragraph - deal.paragraph <= 1)
    .reverse()
