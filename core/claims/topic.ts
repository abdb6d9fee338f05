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

/** The parties that a text is about, the foremost first: named in its title, at its beginning, and often. */
export function topicOf(document: Document): readonly string[] {
  const weights = new Map<string, number>()
  for (const sentence of document.sentences) {
    const weight = sentence.title
      ? IN_TITLE
      : sentence.paragraph <= 1 + (document.sentences[0]?.paragraph ?? 0)
        ? FIRST
        : 1
    const first = sentence.title ? sentence.mentions[0]?.party : undefined
    if (first) weights.set(first, (weights.get(first) ?? 0) + FIRST_IN_TITLE)
    for (const party of new Set(sentence.mentions.filter(({ via }) => via !== 'ticker').map(({ party }) => party)))
      weights.set(party, (weights.get(party) ?? 0) + weight)
  }
  return [...weights.entries()].sort(([, a], [, b]) => b - a).map(([party]) => party)
}

/** A sentence as short as this, in UTF-16 units, is a heading. */
const HEADING = 60

/** The two organisations, and no third, that a sentence without a figure speaks of together: a deal that the next ones may measure. */
export function introducedPair(sentence: ReadSentence): readonly string[] | undefined {
  const parties = new Set(
    sentence.mentions
      .filter((mention) => names.has(mention.via) && !isAside(mention, sentence.cues))
      .map(({ party }) => party),
  )
  const deal = sentence.cues.some(({ label }) => isKindCue(label))
  return parties.size === 2 && (deal || sentence.end - sentence.start <= HEADING) ? [...parties].sort() : undefined
}

/** Counts, for two organisations, the sentences that name both. */
export function togetherIn(document: Document): (a: string, b: string) => number {
  const counts = new Map<string, Map<string, number>>()
  for (const { mentions } of document.sentences) {
    const parties = new Set(mentions.map(({ party }) => party))
    for (const a of parties) {
      const others = counts.get(a) ?? new Map<string, number>()
      counts.set(a, others)
      for (const b of parties) others.set(b, (others.get(b) ?? 0) + 1)
    }
  }
  return (a, b) => counts.get(a)?.get(b) ?? 0
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
