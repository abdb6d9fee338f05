import type { FoundQuantity } from '../measures/found.ts'
import { partyRecord } from '../parties/register.ts'
import type { PartyRecord } from '../parties/words.ts'
import { type Bond, bondOf } from './bond.ts'
import { type Context, figureKey, type MentionBefore } from './context.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'

/** An organisation that may have a part in the deal of a figure, with where the text has it. */
export interface Candidate {
  readonly party: string
  /** What the register knows of it. */
  readonly record: PartyRecord | undefined
  /** The mention in the figure's own sentence that is tied to it most. */
  readonly bond: Bond | undefined
  /** Its place among the organisations of the sentence by that tie, from 0. */
  readonly rank: number
  /** The latest sentence before that mentions it, and that mention. */
  readonly before: MentionBefore | undefined
  /** Its first mention in the sentence that follows, where that gives no figure of its own: "The round was led by ...". */
  readonly after: Mention | undefined
  /** Its place among those the text is about, from 0; -1 where it is none of them. */
  readonly topic: number
  /** True for a party of the deal spoken of last, of the one the text opens with, of the one the figure was first told of. */
  readonly inLast: boolean
  readonly inOpening: boolean
  readonly isKnown: boolean
}

/** How many of the parties that a text is mostly about are always in mind. */
const ABOUT = 4
/** The most that are weighed for one figure. */
const MOST = 16

/** Who may be meant: the organisations of the sentence, of those before it, of the deals spoken of and of the text. */
export function candidatesOf(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
): readonly Candidate[] {
  const here = new Map<string, Bond>()
  for (const mention of sentence.mentions) {
    const bond = bondOf(document, sentence, quantity, mention)
    if (bond.strength > (here.get(mention.party)?.strength ?? -1)) here.set(mention.party, bond)
  }
  const ranked = [...here.values()].sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
  const before = context.mentionedBefore(sentence)
  const after = mentionedNext(document, sentence, quantity)
  const known = context.figures.get(figureKey(quantity))
  const last = context.deals.at(-1)
  const parties = new Set(ranked.map(({ mention }) => mention.party))
  for (const party of known ?? []) parties.add(party)
  for (const deal of context.deals.slice(-2)) for (const party of deal.parties) parties.add(party)
  for (const party of context.topic.slice(0, ABOUT)) parties.add(party)
  for (const party of context.opening) parties.add(party)
  for (const party of before.keys()) parties.add(party)
  for (const party of after.keys()) parties.add(party)
  return Array.from(parties)
    .slice(0, MOST)
    .map((party, i) => ({
      party,
      record: partyRecord(party),
      rank: i < ranked.length ? i : -1,
      bond: ranked[i],
      before: before.get(party),
      after: after.get(party),
      topic: context.placeInTopic(party),
      inLast: last?.parties.includes(party) === true,
      inOpening: context.opening.includes(party),
      isKnown: known?.includes(party) === true,
    }))
}

/** The first mention of each organisation of the next sentence, where that has no figure of the measure and is no headline's. */
function mentionedNext(
  { sentences }: Document,
  { index, title }: ReadSentence,
  { measure }: FoundQuantity,
): ReadonlyMap<string, Mention> {
  const next = title ? undefined : sentences[index + 1]
  const first = new Map<string, Mention>()
  if (!next || next.quantities.some((other) => other.measure === measure)) return first
  for (const mention of next.mentions) if (!first.has(mention.party)) first.set(mention.party, mention)
  return first
}

/** True where an organisation acts in the sentence that last named it. */
export const actedBefore = ({ before }: Candidate): boolean =>
  before !== undefined && before.sentence.subject?.party === before.mention.party
