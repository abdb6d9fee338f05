import type { FoundQuantity } from '../measures/found.ts'
import type { Bond } from './bond.ts'
import { type Candidate, candidatesOf, MOST } from './candidates.ts'
import type { Organisation } from './cast.ts'
import type { Context } from './context.ts'
import type { ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'
import { listOf } from './lists.ts'
import { openRanking, type Ranking } from './ranking.ts'
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
  /** True where several have the figure each for themselves: what speaks for a deal is shared out among their pairs. */
  readonly shared?: boolean
}

/** The two whose deal a quantity is a figure of, and how sure that is, up to 1. */
export interface Pairing {
  readonly pair: readonly [Candidate, Candidate]
  readonly third: Candidate | undefined
  readonly certainty: number
  /** All pairs whose deal it is likelier than none, and of a shared figure all pairs, and how sure of each of them one could be; told until the next question is asked. */
  readonly likely: () => readonly Likely[]
}

/** Two of whom a quantity may well be a figure, and how sure that is. */
export interface Likely {
  readonly parties: readonly [string, string]
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
  const parties = openRanking(MOST)
  const pairs = openRanking(FOREMOST * FOREMOST)
  return ({ none, candidates, party, pair, shared = false }) => {
    parties.clear()
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]
      if (candidate) parties.add(i, weighOne(party, candidate))
    }
    const least = weigh(none)
    const foremost = Math.min(parties.size(), FOREMOST)
    pairs.clear()
    for (let i = 0; i < foremost; i++)
      for (let j = i + 1; j < foremost; j++) {
        const a = candidates[parties.thing(i)]
        const b = candidates[parties.thing(j)]
        if (a && b) pairs.add(numberOf(i, j), parties.weight(i) + parties.weight(j) + weighTwo(pair, a, b))
      }
    const most = pairs.weight(0)
    if (pairs.size() === 0) return undefined
    let together = 0
    for (let rank = 0; rank < pairs.size(); rank++) together += Math.exp(pairs.weight(rank) - most)
    if ((shared ? most + Math.log(together) : most) <= least + RESERVE) return undefined
    const all = together + Math.exp(least - most)
    const likely = shared ? Number.NEGATIVE_INFINITY : least + RESERVE
    const a = candidates[parties.thing(firstOf(pairs.thing(0)))]
    const b = candidates[parties.thing(secondOf(pairs.thing(0)))]
    if (!a || !b) return undefined
    const third = thirdOf(candidates, parties, pairs, Math.max(least, most - NEARLY))
    return {
      pair: [a, b],
      third,
      certainty: 1 / all,
      likely() {
        const found: Likely[] = []
        for (let rank = 0; rank < pairs.size() && pairs.weight(rank) > likely; rank++) {
          const one = candidates[parties.thing(firstOf(pairs.thing(rank)))]
          const other = candidates[parties.thing(secondOf(pairs.thing(rank)))]
          const certainty = Math.exp(pairs.weight(rank) - most) / all
          if (one && other) found.push({ parties: [one.of.party, other.of.party], certainty })
        }
        return found
      },
    }
  }
}

/** Two ranks as one number, and back. */
const numberOf = (a: number, b: number) => Math.min(a, b) * FOREMOST + Math.max(a, b)
const firstOf = (pair: number) => Math.floor(pair / FOREMOST)
const secondOf = (pair: number) => pair % FOREMOST

/** The foremost other candidate that the sentence names and that would have either of the best two to more than a weight. */
function thirdOf(
  candidates: readonly Candidate[],
  parties: Ranking,
  pairs: Ranking,
  least: number,
): Candidate | undefined {
  const best = pairs.thing(0)
  const alike: number[] = []
  for (let rank = 1; rank < pairs.size() && pairs.weight(rank) > least; rank++) alike.push(pairs.thing(rank))
  for (let i = 0; alike.length > 1 && i < Math.min(parties.size(), FOREMOST); i++) {
    const candidate = candidates[parties.thing(i)]
    if (candidate?.bond && alike.includes(numberOf(firstOf(best), i)) && alike.includes(numberOf(secondOf(best), i)))
      return candidate
  }
  return undefined
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
  const known = figure.told[0]?.parties
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
