import type { LanguagePack } from '../languages/pack.ts'
import { describes, findDescriptions } from '../parties/describe.ts'
import { findParties } from '../parties/find.ts'
import type { NameSearch } from '../parties/names.ts'
import { partyRecord } from '../parties/register.ts'
import type { Description, PartyKind, PartyMention } from '../parties/words.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/** A place of a text that means one organisation, by name or by what it says of it. */
export interface Mention {
  readonly party: string
  readonly start: number
  readonly end: number
  readonly via: PartyMention['via'] | 'description' | 'anaphor'
  readonly person?: string
}

interface Named {
  readonly mention: Mention
  readonly kinds?: readonly PartyKind[]
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
  const named: readonly Named[] = findParties(text, pack, search).map((found) => ({
    mention: {
      party: found.party,
      start: found.start,
      end: found.end,
      via: found.via,
      ...(found.person === undefined ? {} : { person: found.person }),
    },
    ...(found.kinds ? { kinds: found.kinds } : {}),
  }))
  const descriptions = findDescriptions(text, pack.lang, search.native, tokens)
  const mentions: Mention[] = []
  let next = 0
  for (const description of descriptions) {
    for (let found = named[next]; found && found.mention.start < description.start; found = named[++next])
      mentions.push(found.mention)
    const covered = named.some(({ mention }) => mention.start < description.end && description.start < mention.end)
    const party = covered ? undefined : meant(description, mentions, named, sentences)
    if (party) {
      const via = description.type === 'anaphor' ? 'anaphor' : 'description'
      mentions.push({ party, start: description.start, end: description.end, via })
    }
  }
  mentions.push(...named.slice(next).map(({ mention }) => mention))
  return mentions
}

/** How many sentences back "the company" may point. */
const RECALL = 3
/** Characters between a subject and an "it" that cannot be the subject again: Amazonは同社に. */
const PARTICLE = 2

function meant(
  description: Description,
  before: readonly Mention[],
  named: readonly Named[],
  sentences: readonly Sentence[],
): string | undefined {
  const here = sentenceAt(sentences, description.start)
  if (description.type === 'plural') return undefined
  if (description.type === 'anaphor') {
    const later = new Set(
      named
        .filter(({ mention }) => mention.start >= description.end && sentenceAt(sentences, mention.start) === here)
        .map(({ mention }) => mention.party),
    )
    const recent = before.filter(
      (mention) =>
        here - sentenceAt(sentences, mention.start) <= RECALL && mention.via !== 'person' && !later.has(mention.party),
    )
    const own = recent.filter((mention) => sentenceAt(sentences, mention.start) === here)
    if (new Set(own.map(({ party }) => party)).size >= 2) return own.at(-1)?.party
    const last = own.at(-1)
    const isObject = last !== undefined && description.start - last.end <= PARTICLE
    if (isObject) return recent.findLast(({ party }) => party !== last.party)?.party
    return mostSpokenOf(recent, before)
  }
  const kinds = new Map(named.map(({ mention, kinds }) => [mention.party, kinds ?? []]))
  const fits = (party: string) =>
    describes(description.query, partyRecord(party) ?? { id: party, kinds: kinds.get(party) ?? [] })
  const earlier = before.findLast((mention) => fits(mention.party))
  if (earlier) return earlier.party
  return (
    named.find(({ mention }) => mention.start > description.start && fits(mention.party))?.mention.party ??
    description.query.party
  )
}

/** Of the organisations just mentioned the one that the text has mentioned most; of equals the last. */
function mostSpokenOf(recent: readonly Mention[], before: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { party } of before) counts.set(party, (counts.get(party) ?? 0) + 1)
  return recent.toSorted((a, b) => (counts.get(b.party) ?? 0) - (counts.get(a.party) ?? 0) || b.start - a.start)[0]
    ?.party
}
