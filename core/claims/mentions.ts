import type { LanguagePack } from '../languages/pack.ts'
import { findDescriptions } from '../parties/describe.ts'
import { findParties } from '../parties/find.ts'
import type { NameSearch } from '../parties/names.ts'
import type { Description, PartyKind, PartyMention } from '../parties/words.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { openSpoken, type Spoken } from './spoken.ts'

/** A place of a text that means one organisation, by name or by what it says of it. */
export interface Mention {
  readonly party: string
  readonly start: number
  readonly end: number
  readonly via: PartyMention['via'] | 'description' | 'anaphor'
  readonly person: string | undefined
}

/** A mention by name, with the kinds that its form gives. */
export interface Named {
  readonly mention: Mention
  readonly kinds: readonly PartyKind[]
}

/**
 * All organisations that a text means, in order. A description stands for the organisation named last before it that it
 * fits, or for the first one after; "the company" for the subject of the sentence before.
 */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  pack: LanguagePack,
  tokens: readonly Token[],
  search: NameSearch,
): readonly Mention[] {
  const named = findParties(text, pack, search).map(toNamed)
  const spoken = openSpoken(sentences, named)
  for (const description of findDescriptions(text, pack.lang, search.native, tokens)) {
    spoken.goTo(description.start)
    const via = description.type === 'description' ? 'description' : 'anaphor'
    for (const party of spoken.covers(description) ? [] : allMeant(description, spoken))
      spoken.note({ party, start: description.start, end: description.end, via, person: undefined })
  }
  spoken.goTo(text.length)
  return spoken.mentions
}

const NO_KINDS: readonly PartyKind[] = []

/** A party found by its form alone is a mention as all others are; what its form says of it is told beside it. */
const toNamed = ({ party, start, end, via, person, kinds }: PartyMention): Named => ({
  mention: { party, start, end, via, person },
  kinds: kinds ?? NO_KINDS,
})

function allMeant(description: Description, spoken: Spoken): readonly string[] {
  if (description.type === 'plural') return groupOf(description, spoken)
  const party = meant(description, spoken)
  return party === undefined ? [] : [party]
}

/** Of two, each figure's own sentence says more. */
const GROUP = 3

/** "The three companies": those just mentioned, where they are as many. */
function groupOf({ start, count = 0 }: Description, spoken: Spoken): readonly string[] {
  const recent = [...new Set(spoken.recent(start).map(({ mention }) => mention.party))]
  return count >= GROUP && recent.length === count ? recent : []
}

/** Characters between a subject and an "it" that cannot be the subject again: Amazonは同社に. */
const PARTICLE = 2
function meant({ type, query, start }: Description, spoken: Spoken): string | undefined {
  if (type !== 'anaphor') return spoken.fitting(query) ?? query.party
  const later = spoken.later(start)
  const recent = spoken.recent(start).filter(({ mention }) => mention.via !== 'person' && !later.has(mention.party))
  const own = recent.filter(({ isOwn }) => isOwn).map(({ mention }) => mention)
  if (new Set(own.map(({ party }) => party)).size >= 2) return own.at(-1)?.party
  const last = own.at(-1)
  const isObject = last !== undefined && start - last.end <= PARTICLE
  if (isObject) return recent.findLast(({ mention }) => mention.party !== last.party)?.mention.party
  const near = recent.filter(({ isNear }) => isNear)
  return mostSpokenOf(
    (near.length > 0 ? near : recent).map(({ mention }) => mention),
    spoken,
  )
}

/** Of the organisations just mentioned the one that the text has mentioned most; of equals the last. */
const mostSpokenOf = (recent: readonly Mention[], { countOf }: Spoken): string | undefined =>
  recent.toSorted((a, b) => countOf(b.party) - countOf(a.party) || b.start - a.start)[0]?.party
