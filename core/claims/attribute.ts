import type { Attribution } from '../../schemas/claim.ts'
import { partyRecord } from '../parties/register.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'

/** Who stands behind a statement. */
export interface Attributed {
  readonly speaker?: string
  readonly source?: string
  readonly attribution: Attribution
}
const FAR = 90
/** A ticker, a product or a pronoun is no name to quote. */
const speaks: ReadonlySet<Mention['via']> = new Set(['person', 'name', 'form', 'description'])

/** Who says what a sentence states; one that names nobody goes on with a party's own word of the sentence before. */
export function attribute(document: Document, sentence: ReadSentence, parties: readonly string[]): Attributed {
  const own = statedIn(document, sentence, parties)
  const before = document.sentences[sentence.index - 1]
  const goesOn =
    own.attribution === 'reported' &&
    before?.title === false &&
    before.paragraph === sentence.paragraph &&
    !sentence.cues.some(({ label }) => label === 'says') &&
    statedIn(document, before, parties).attribution === 'party'
  return goesOn ? { ...own, attribution: 'party' } : own
}

/**
 * Who says what a sentence states: a named person, else the organisation that is the subject of a verb of
 * saying. What a text says in its own voice is reported; what it takes from another outlet is retold.
 */
function statedIn(document: Document, sentence: ReadSentence, parties: readonly string[]): Attributed {
  const says = sentence.cues.filter((cue) => cue.label === 'says')
  const cites = sentence.cues.filter((cue) => cue.label === 'cites' || cue.label === 'says')
  const unnamed = sentence.cues.some((cue) => cue.label === 'unnamed')
  const paper = sentence.cues.find((cue) => cue.label === 'document')
  const outlet = cites.length > 0 || unnamed ? sentence.outlets[0]?.outlet : undefined
  const distance = (start: number, end: number) =>
    Math.min(...says.map((cue) => (cue.end <= start ? start - cue.end : Math.max(0, cue.start - end))))
  const speakers = sentence.mentions
    .filter(({ via }) => speaks.has(via))
    .map((mention) => ({ mention, gap: distance(mention.start, mention.end) - (mention.via === 'person' ? 40 : 0) }))
    .filter(({ gap }) => gap <= FAR)
    .sort((a, b) => a.gap - b.gap)
  const speaking = unnamed || outlet ? undefined : speakers[0]?.mention
  const speaker =
    speaking?.person ??
    (speaking && (partyRecord(speaking.party)?.name ?? document.text.slice(speaking.start, speaking.end)))
  const source = outlet ?? (paper && document.text.slice(paper.start, paper.end))
  const attribution =
    paper || (speaking && parties.includes(speaking.party))
      ? 'party'
      : unnamed
        ? 'unnamed'
        : outlet
          ? 'retold'
          : 'reported'
  return { attribution, ...(speaker ? { speaker } : {}), ...(source ? { source } : {}) }
}
