import type { Organisation } from './cast.ts'
import { isKindCue, isLeftOutCue } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import { isAside } from './pronouns.ts'

const IN_TITLE = 4
const FIRST = 3.2
const FIRST_IN_TITLE = 2
/** Sentences, the title among them, within which a text says what it is about. */
const OPENING = 4
/** Who is named so is a party; a person, a product or a ticker only points at one. */
const names: ReadonlySet<string> = new Set(['name', 'form', 'description'])

/** The parties of the deal that a text is about: those that its title names together, else its first sentence that names two. */
export function openingDeal(document: Document): readonly string[] {
  const together = document.sentences
    .slice(0, OPENING)
    .map((sentence) => ({
      title: sentence.title,
      parties: [
        ...new Set(
          sentence.mentions
            .filter((mention) => names.has(mention.via) && !isAside(mention, sentence.cues))
            .map(({ party }) => party),
        ),
      ],
      deal: sentence.cues.some(({ label }) => isKindCue(label)),
    }))
    .filter(({ parties, deal }) => deal && parties.length >= 2)
  return (together.find(({ title }) => title) ?? together[0])?.parties.slice(0, 2) ?? []
}

/** The organisations that a text is about, the foremost first: named in its title, at its beginning, and often. */
export function topicOf(
  { sentences }: Document,
  mentionedIn: (sentence: ReadSentence) => readonly Organisation[],
): readonly Organisation[] {
  const met: Organisation[] = []
  /** By the number of an organisation: what it weighs, and the sentence that was weighed last. */
  const weights: number[] = []
  const weighed: number[] = []
  const add = (one: Organisation, weight: number) => {
    const known = weights[one.number]
    if (known === undefined) met.push(one)
    weights[one.number] = (known ?? 0) + weight
  }
  const lead = sentences.find(({ title }) => !title)?.paragraph
  for (const sentence of sentences) {
    const weight = sentence.title ? IN_TITLE : sentence.paragraph === lead ? FIRST : 1
    const here = mentionedIn(sentence)
    if (sentence.title && here[0]) add(here[0], FIRST_IN_TITLE)
    for (let place = 0; place < here.length; place++) {
      const one = here[place]
      if (!one || sentence.mentions[place]?.via === 'ticker' || weighed[one.number] === sentence.index) continue
      weighed[one.number] = sentence.index
      add(one, weight)
    }
  }
  return met.sort((a, b) => (weights[b.number] ?? 0) - (weights[a.number] ?? 0))
}

/** A sentence as short as this, in UTF-16 units, is a heading. */
const HEADING = 60

/** The two organisations, and no third, that a sentence without a figure speaks of together: a deal that the next ones may measure. */
export function introducedPair({ start, end, cues, mentions }: ReadSentence): readonly string[] | undefined {
  if (end - start > HEADING && !cues.some(({ label }) => isKindCue(label))) return undefined
  const parties: string[] = []
  for (const mention of mentions)
    if (names.has(mention.via) && !parties.includes(mention.party) && !isAside(mention, cues)) {
      parties.push(mention.party)
      if (parties.length > 2) return undefined
    }
  return parties.length === 2 ? parties.sort() : undefined
}

/** What share of the cues of a text speaks of values, results, markets and budgets, and not of deals. */
export function elsewhereIn({ sentences }: Document): number {
  let [deals, others] = [0, 0]
  for (const { cues } of sentences)
    for (const { label } of cues) {
      if (isLeftOutCue(label)) others++
      else if (isKindCue(label)) deals++
    }
  return others / Math.max(1, deals + others)
}
