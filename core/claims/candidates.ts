import type { FoundQuantity } from '../measures/found.ts'
import { type Bond, bondOf } from './bond.ts'
import { type Context, figureKey } from './context.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'

/** An organisation that may have a part in the deal of a figure, with where the text has it. */
export interface Candidate {
  readonly party: string
  /** The mention in the figure's own sentence that is tied to it most. */
  readonly bond: Bond | undefined
  /** Its place among the organisations of the sentence by that tie, from 0. */
  readonly rank: number
  /** The latest sentence before that mentions it, and that mention. */
  readonly before: { readonly sentence: ReadSentence; readonly mention: Mention } | undefined
}

/** How many sentences back an organisation is still in mind without being named again. */
const RECALL = 4
/** How many of the parties that a text is mostly about are always in mind. */
const ABOUT = 4
/** The most that are weighed for one figure. */
const MOST = 12

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
  const ranked = [...here].sort(([, a], [, b]) => b.strength - a.strength || a.mention.start - b.mention.start)
  const before = new Map<string, { sentence: ReadSentence; mention: Mention }>()
  for (let back = 1; back <= RECALL; back++) {
    const earlier = document.sentences[sentence.index - back]
    for (const mention of earlier?.mentions.toReversed() ?? [])
      if (earlier && !before.has(mention.party)) before.set(mention.party, { sentence: earlier, mention })
  }
  const parties = new Set([
    ...ranked.map(([party]) => party),
    ...(context.figures.get(figureKey(quantity)) ?? []),
    ...context.deals.slice(-2).flatMap((deal) => deal.parties),
    ...context.topic.slice(0, ABOUT),
    ...context.opening,
    ...before.keys(),
  ])
  return [...parties].slice(0, MOST).map((party) => ({
    party,
    rank: ranked.findIndex(([name]) => name === party),
    bond: here.get(party),
    before: before.get(party),
  }))
}

/** True where an organisation acts in the sentence that last named it. */
export const actedBefore = ({ before }: Candidate): boolean =>
  before !== undefined && before.sentence.subject?.party === before.mention.party
