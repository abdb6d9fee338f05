import type { KnownFigures } from '../parties/known-deals/index.ts'
import type { Writable } from '../writable.ts'
import type { Document, ReadSentence } from './document.ts'
import { mayDeal, type Profile, profileOf } from './profile.ts'
import { type BothKinds, bothKinds, unknownKind } from './signals/kinds.ts'
import { openingDeal, topicOf } from './topic.ts'

/** An organisation of a text, with what is asked of it for every figure; one object wherever the text means it. */
export interface Organisation {
  readonly party: string
  /** Its number in the text. */
  readonly number: number
  readonly is: Profile
  /** Its place among those the text is about, from 0; -1 where it is none of them. */
  readonly topic: number
  /** True for a party of the deal that the text opens with. */
  readonly inOpening: boolean
  readonly inHeadline: boolean
  /** The sentences that mention it. */
  readonly sentences: number[]
  /** How it stands to those of a higher number, by that number, as far as that was asked for. */
  readonly relations: (Relation | undefined)[]
}

/** How two organisations stand to one another in a text, whatever the figure. */
export interface Relation {
  /** How many sentences name both, up to three. */
  readonly together: number
  readonly acquainted: boolean
  /** What the two are. */
  readonly kinds: BothKinds
  readonly alike: boolean
  /** The figures that are publicly known of their deals, where any are. */
  readonly figures: KnownFigures | undefined
  /** True once the two were read to have a deal. */
  dealt: boolean
}

/** The organisations of a text. */
export interface Cast {
  readonly organisationOf: (party: string) => Organisation
  /** Those that a sentence mentions, mention by mention. */
  readonly mentionedIn: (sentence: ReadSentence) => readonly Organisation[]
  /** Those the text is about, the foremost first. */
  readonly topic: readonly Organisation[]
  /** The parties of the deal that the text opens with; none where it opens with none. */
  readonly opening: readonly Organisation[]
}

/** All that a text mentions. */
export function castOf(document: Document): Cast {
  const known = new Map<string, Writable<Organisation>>()
  const organisationOf = (party: string) => {
    const met = known.get(party)
    if (met) return met
    const fresh = organisation(party, known.size)
    known.set(party, fresh)
    return fresh
  }
  const bySentence = document.sentences.map(({ index, mentions }) =>
    mentions.map(({ party }) => {
      const of = organisationOf(party)
      if (of.sentences.at(-1) !== index) of.sentences.push(index)
      return of
    }),
  )
  const headline = document.sentences.find(({ title }) => title)
  for (const { party } of headline?.mentions ?? []) organisationOf(party).inHeadline = true
  const mentionedIn = ({ index }: ReadSentence) => bySentence[index] ?? []
  const topic = topicOf(document, mentionedIn)
  for (const [place, { party }] of topic.entries()) organisationOf(party).topic = place
  const opening = openingDeal(document).map(organisationOf)
  for (const of of opening) of.inOpening = true
  return { organisationOf, mentionedIn, topic, opening }
}

const organisation = (party: string, number: number): Writable<Organisation> => ({
  party,
  number,
  is: profileOf(party),
  topic: -1,
  inOpening: false,
  inHeadline: false,
  sentences: [],
  relations: [],
})

/** How two organisations of a text stand to one another; found out once. */
export function relationOf(a: Organisation, b: Organisation): Relation {
  const low = a.number < b.number ? a : b
  const high = low === a ? b : a
  return low.relations[high.number] ?? relate(low, high)
}

function relate(low: Organisation, high: Organisation): Relation {
  const [one, other] = [low.is, high.is]
  const may = mayDeal(one, other)
  const figures = may ? one.dealings?.get(high.party) : undefined
  const fresh: Relation = {
    together: sentencesOfBoth(low, high),
    acquainted: figures !== undefined || (may && one.acquaintances?.has(high.party) === true),
    kinds: bothKinds(one.foremost, other.foremost),
    alike: one.foremost === other.foremost && one.foremost !== unknownKind,
    figures: figures && figures.values.length > 0 ? figures : undefined,
    dealt: false,
  }
  low.relations[high.number] = fresh
  return fresh
}

/** More sentences than these that name two together say no more. */
export const OFTEN = 3

/** How many sentences name both, as far as that counts; their lists are sorted. */
function sentencesOfBoth({ sentences: some }: Organisation, { sentences: others }: Organisation): number {
  let count = 0
  for (let i = 0, j = 0; i < some.length && j < others.length && count < OFTEN; ) {
    const ahead = (some[i] ?? 0) - (others[j] ?? 0)
    if (ahead === 0) count++
    if (ahead <= 0) i++
    if (ahead >= 0) j++
  }
  return count
}
