import { once } from '../once.ts'
import { describes } from '../parties/describe.ts'
import { partyRecord } from '../parties/register.ts'
import type { PartyQuery } from '../parties/words.ts'
import { type Sentence, sentenceAt } from '../text/sentences.ts'
import type { Mention, Named } from './mentions.ts'

/** How many sentences back "the company" may point. */
const RECALL = 3
/** Of the names before a place those that may reach over it. */
const REACHING = 3

/** A mention shortly before a place, and whether it stands in its sentence, or at least in its paragraph. */
export interface Recent {
  readonly mention: Mention
  readonly isOwn: boolean
  readonly isNear: boolean
}

/** A text as it is read on: what has been mentioned up to a place, and what will be named. */
export interface Spoken {
  readonly mentions: readonly Mention[]
  /** Reads on to an offset. */
  readonly goTo: (offset: number) => void
  readonly note: (mention: Mention) => void
  /** True for a span that a name stands in. */
  readonly covers: (span: { readonly start: number; readonly end: number }) => boolean
  /** The mentions of the last sentences up to that of an offset, and who is named later in it. */
  readonly recent: (offset: number) => readonly Recent[]
  readonly later: (offset: number) => ReadonlySet<string>
  readonly countOf: (party: string) => number
  /** The organisation mentioned last that a description fits, else the one named next. */
  readonly fitting: (query: PartyQuery) => string | undefined
}

/** A text of which nothing has been read yet; each question costs no more than the sentences or the organisations it asks for. */
export function openSpoken(sentences: readonly Sentence[], named: readonly Named[]): Spoken {
  const mentions: Mention[] = []
  /** Who was mentioned how often, the one mentioned last at the end. */
  const counts = new Map<string, number>()
  /** What fits nobody who is still to be named. */
  const hopeless = new Set<string>()
  /** What their form says of those that no register knows. */
  const kinds = once(() => new Map(named.map(({ mention, kinds }) => [mention.party, kinds])))
  let next = 0
  const note = (mention: Mention) => {
    mentions.push(mention)
    const count = counts.get(mention.party) ?? 0
    counts.delete(mention.party)
    counts.set(mention.party, count + 1)
  }
  const startOf = (index: number) => (index <= 0 ? 0 : (sentences[index]?.start ?? Number.POSITIVE_INFINITY))
  const ahead = (query: PartyQuery): string | undefined => {
    const key = JSON.stringify(query)
    if (hopeless.has(key)) return undefined
    const found = firstFrom(named, next, ({ mention }) => fits(query, mention.party))?.mention.party
    if (found === undefined) hopeless.add(key)
    return found
  }
  const fits = (query: PartyQuery, party: string) =>
    describes(query, partyRecord(party) ?? { id: party, kinds: kinds().get(party) ?? [] })
  return {
    mentions,
    note,
    goTo(offset) {
      for (let found = named[next]; found && found.mention.start < offset; found = named[++next]) note(found.mention)
    },
    covers({ start, end }) {
      for (let i = Math.max(0, next - REACHING); (named[i]?.mention.start ?? end) < end; i++)
        if ((named[i]?.mention.end ?? 0) > start) return true
      return false
    },
    recent(offset) {
      const here = sentenceAt(sentences, offset)
      const [from, own] = [startOf(here - RECALL), startOf(here)]
      let first = here
      while (first > here - RECALL && sentences[first - 1]?.paragraph === sentences[here]?.paragraph) first--
      const paragraph = startOf(first)
      const found: Recent[] = []
      for (let i = mentions.length - 1; (mentions[i]?.start ?? -1) >= from; i--) {
        const mention = mentions[i]
        if (mention) found.unshift({ mention, isOwn: mention.start >= own, isNear: mention.start >= paragraph })
      }
      return found
    },
    later(offset) {
      const end = startOf(sentenceAt(sentences, offset) + 1)
      const parties = new Set<string>()
      for (let i = next; (named[i]?.mention.start ?? end) < end; i++) parties.add(named[i]?.mention.party ?? '')
      return parties
    },
    countOf: (party) => counts.get(party) ?? 0,
    fitting: (query) => [...counts.keys()].findLast((party) => fits(query, party)) ?? ahead(query),
  }
}

function firstFrom<Item>(items: readonly Item[], from: number, is: (item: Item) => boolean): Item | undefined {
  for (let i = from; i < items.length; i++) {
    const item = items[i]
    if (item !== undefined && is(item)) return item
  }
  return undefined
}
