import type { FoundQuantity } from '../measures/found.ts'
import type { Writable } from '../writable.ts'
import { type Speech, speechOf } from './attribute.ts'
import { type Cast, castOf, type Organisation, relationOf } from './cast.ts'
import type { Cue } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'
import { openFigures } from './figures.ts'
import type { Mention } from './mentions.ts'
import { type Scene, sceneOf } from './scene.ts'
import { elsewhereIn } from './topic.ts'

/** The parties of one deal as the text has named them, and where it last did. */
export interface DealContext {
  readonly parties: readonly Organisation[]
  readonly sentence: number
  readonly paragraph: number
}

/** A mention of an organisation in an earlier sentence. */
export interface MentionBefore {
  readonly sentence: ReadSentence
  readonly mention: Mention
}

/** What a text is about, and what has been read of it so far. */
export interface Context extends Cast {
  /** When the text was published, a UTC instant. */
  readonly published: string
  /** What the headline says. */
  readonly headlineCues: ReadonlySet<Cue>
  /** The share of its cues that speak of something else than deals, from 0 to 1. */
  readonly elsewhere: number
  /** The deals spoken of, in their order. */
  readonly deals: readonly DealContext[]
  readonly last: Draft | undefined
  /** What was read of the same figure before; none where it is new. */
  readonly toldOf: (quantity: FoundQuantity) => readonly Draft[]
  readonly sceneOf: (sentence: ReadSentence) => Scene
  readonly speechIn: (sentence: ReadSentence) => Speech
  /** Who the sentences right before one mention, each where it was mentioned last. */
  readonly mentionedBefore: (sentence: ReadSentence) => ReadonlyMap<Organisation, MentionBefore>
  /** Who the sentence after one mentions, each where it is mentioned first. */
  readonly mentionedNext: (sentence: ReadSentence) => ReadonlyMap<Organisation, Mention>
}

/** A context that takes note of what is read. */
export interface Notes extends Context {
  readonly noteDeal: (parties: readonly string[], sentence: ReadSentence) => void
  readonly noteDraft: (draft: Draft) => void
}

/** What a sentence says, each thing once. */
export const labelsIn = (sentence: ReadSentence | undefined): ReadonlySet<Cue> =>
  new Set(sentence?.cues.map(({ label }) => label))

/** The context of a text of which nothing has been read yet. */
export function openNotes(document: Document, published: string): Notes {
  const { sentences } = document
  const cast = castOf(document)
  const deals: DealContext[] = []
  const told = openFigures<Draft>()
  const noteDeal = (names: readonly string[], { index, paragraph }: ReadSentence) => {
    const parties = names.map(cast.organisationOf)
    deals.push({ parties, sentence: index, paragraph })
    for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) relationOf(a, b).dealt = true
  }
  const notes: Writable<Notes> = {
    ...cast,
    published,
    headlineCues: labelsIn(sentences.find(({ title }) => title)),
    elsewhere: elsewhereIn(document),
    deals,
    last: undefined,
    toldOf: told.of,
    sceneOf: bySentence((sentence) => sceneOf(document, sentence, cast)),
    speechIn: bySentence((sentence) => speechOf(document, sentence)),
    mentionedBefore: bySentence(({ index }) => {
      const before = new Map<Organisation, MentionBefore>()
      for (const sentence of sentences.slice(Math.max(0, index - RECALL), index).reverse())
        for (let place = sentence.mentions.length - 1; place >= 0; place--) {
          const of = cast.mentionedIn(sentence)[place]
          const mention = sentence.mentions[place]
          if (of && mention && !before.has(of)) before.set(of, { sentence, mention })
        }
      return before
    }),
    mentionedNext: bySentence(({ index }) => {
      const first = new Map<Organisation, Mention>()
      const next = sentences[index + 1]
      for (const [place, of] of next ? cast.mentionedIn(next).entries() : []) {
        const mention = next?.mentions[place]
        if (mention && !first.has(of)) first.set(of, mention)
      }
      return first
    }),
    noteDeal,
    noteDraft(draft) {
      notes.last = draft
      told.add(draft.quantity, draft)
      noteDeal(draft.parties, draft.sentence)
    },
  }
  return notes
}

/** How many sentences back an organisation is still in mind without being named again. */
const RECALL = 4

/** What is found out once for a sentence, however many figures it has. */
function bySentence<Found>(find: (sentence: ReadSentence) => Found): (sentence: ReadSentence) => Found {
  const known: Found[] = []
  return (sentence) => {
    const met = known[sentence.index]
    if (met !== undefined) return met
    const found = find(sentence)
    known[sentence.index] = found
    return found
  }
}
