import type { Document } from './document.ts'

const IN_TITLE = 4
const FIRST = 2

/** The parties that a text is about, the foremost first: named in its title, at its beginning, and often. */
export function topicOf(document: Document): readonly string[] {
  const weights = new Map<string, number>()
  for (const sentence of document.sentences) {
    const weight = sentence.title ? IN_TITLE : sentence.paragraph <= 1 + (document.sentences[0]?.paragraph ?? 0) ? FIRST : 1
    for (const party of new Set(sentence.mentions.filter(({ via }) => via !== 'ticker').map(({ party }) => party)))
      weights.set(party, (weights.get(party) ?? 0) + weight)
  }
  return [...weights.entries()].sort(([, a], [, b]) => b - a).map(([party]) => party)
}
