import type { FoundQuantity } from '../measures/found.ts'
import type { Candidate } from './candidates.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './mentions.ts'
import { type Relation, relationsAmong } from './relations.ts'
import { elsewhereIn, openingDeal, togetherIn, topicOf } from './topic.ts'

/** The parties of one deal as the text has named them, and where it last did. */
export interface DealContext {
  readonly parties: readonly string[]
  readonly sentence: number
  readonly paragraph: number
}

/** A mention of an organisation in an earlier sentence. */
export interface MentionBefore {
  readonly sentence: ReadSentence
  readonly mention: Mention
}

/** What a text is about, and what has been read of it so far. */
export interface Context {
  /** The parties the text is about, the foremost first. */
  readonly topic: readonly string[]
  /** Where an organisation stands among them, from 0; -1 for one that does not. */
  readonly placeInTopic: (party: string) => number
  /** The parties of the deal that the text opens with; none where it opens with none. */
  readonly opening: readonly string[]
  readonly headline: ReadSentence | undefined
  /** The share of its cues that speak of something else than deals, from 0 to 1. */
  readonly elsewhere: number
  /** The deals spoken of, in their order. */
  readonly deals: readonly DealContext[]
  /** Which figure was first told of whom. */
  readonly figures: ReadonlyMap<string, readonly string[]>
  readonly last: Draft | undefined
  /** What was read of one figure, by its key. */
  readonly draftsOf: (key: string) => readonly Draft[]
  /** Who the sentences right before one mention, each where it was mentioned last. */
  readonly mentionedBefore: (sentence: ReadSentence) => ReadonlyMap<string, MentionBefore>
  /** How two organisations stand to one another, whatever the figure. */
  readonly relationOf: (a: Candidate, b: Candidate) => Relation
  /** True where two organisations were read to have a deal. */
  readonly dealt: (a: string, b: string) => boolean
}

/** A context that takes note of what is read. */
export interface Notes extends Context {
  readonly noteDeal: (deal: DealContext) => void
  readonly noteDraft: (draft: Draft) => void
}

/** One figure, wherever a text states it; what is asked of a figure is asked in a row, so that the last key is kept. */
export function figureKey(quantity: FoundQuantity): string {
  if (quantity !== asked.quantity) {
    const { measure, value, unit } = quantity
    asked = { quantity, key: `${measure} ${value} ${unit}` }
  }
  return asked.key
}
let asked: { readonly quantity: FoundQuantity | undefined; readonly key: string } = { quantity: undefined, key: '' }

/** The context of a text of which nothing has been read yet. */
export function openNotes(document: Document): Notes {
  const topic = topicOf(document)
  const places = new Map(topic.map((party, place) => [party, place]))
  const deals: DealContext[] = []
  const figures = new Map<string, readonly string[]>()
  const drafts = new Map<string, Draft[]>()
  const partners = new Map<string, Set<string>>()
  let last: Draft | undefined
  const noteDeal = (deal: DealContext) => {
    deals.push(deal)
    for (const party of deal.parties) {
      const known = partners.get(party) ?? new Set()
      partners.set(party, known)
      for (const other of deal.parties) known.add(other)
    }
  }
  return {
    topic,
    placeInTopic: (party) => places.get(party) ?? -1,
    opening: openingDeal(document),
    headline: document.sentences.find(({ title }) => title),
    elsewhere: elsewhereIn(document),
    deals,
    figures,
    get last() {
      return last
    },
    draftsOf: (key) => drafts.get(key) ?? [],
    mentionedBefore: mentionedBeforeIn(document),
    relationOf: relationsAmong(topic, togetherIn(document)),
    dealt: (a, b) => partners.get(a)?.has(b) === true,
    noteDeal,
    noteDraft(draft) {
      const key = figureKey(draft.quantity)
      last = draft
      const known = drafts.get(key)
      if (known) known.push(draft)
      else drafts.set(key, [draft])
      if (!figures.has(key)) figures.set(key, draft.parties)
      noteDeal({ parties: draft.parties, sentence: draft.sentence.index, paragraph: draft.sentence.paragraph })
    },
  }
}

/** How many sentences back an organisation is still in mind without being named again. */
const RECALL = 4

/** Finds for a sentence who was mentioned before; found out once, however many figures the sentence has. */
function mentionedBeforeIn({ sentences }: Document): Context['mentionedBefore'] {
  const known = new Map<ReadSentence, ReadonlyMap<string, MentionBefore>>()
  return (of) => {
    const found = known.get(of)
    if (found) return found
    const before = new Map<string, MentionBefore>()
    for (const sentence of sentences.slice(Math.max(0, of.index - RECALL), of.index).reverse())
      for (const mention of sentence.mentions.toReversed())
        if (!before.has(mention.party)) before.set(mention.party, { sentence, mention })
    known.set(of, before)
    return before
  }
}
