import type { Attribution } from '../../schemas/claim.ts'
import { partyRecord } from '../parties/register.ts'
import type { Context } from './context.ts'
import type { CueMatch, Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'

/** Who stands behind a statement. */
export interface Attributed {
  readonly speaker: string | undefined
  readonly source: string | undefined
  readonly attribution: Attribution
}
const FAR = 90
/** How much nearer than an organisation a person speaks, in UTF-16 units. */
const IN_PERSON = 40
/** A ticker, a product or a pronoun is no name to quote. */
const speaks: ReadonlySet<Mention['via']> = new Set(['person', 'name', 'form', 'description'])

/** Who speaks in a sentence, whatever it states. */
export interface Speech {
  /** Who is quoted and what is cited, by name. */
  readonly named: Pick<Attributed, 'speaker' | 'source'>
  /** The organisation that speaks, or whose person does. */
  readonly party: string | undefined
  /** Who stands behind what it states of others. */
  readonly otherwise: Attribution
  readonly isSaid: boolean
}

/** Who says what a sentence states; one that names nobody goes on with a party's own word of the sentence before. */
export function attribute(
  { sentences }: Document,
  sentence: ReadSentence,
  parties: readonly string[],
  { speechIn }: Context,
): Attributed {
  const own = speechIn(sentence)
  const before = sentences[sentence.index - 1]
  const attribution = behind(own, parties)
  const goesOn =
    attribution === 'reported' &&
    !own.isSaid &&
    before?.title === false &&
    before.paragraph === sentence.paragraph &&
    behind(speechIn(before), parties) === 'party'
  const { speaker, source } = own.named
  return { speaker, source, attribution: goesOn ? 'party' : attribution }
}

const behind = ({ party, otherwise }: Speech, parties: readonly string[]): Attribution =>
  party !== undefined && parties.includes(party) ? 'party' : otherwise

/**
 * Who speaks in a sentence: a named person, else the organisation that is the subject of a verb of saying. What a text says
 * in its own voice is reported; what it takes from another outlet is retold.
 */
export function speechOf(document: Document, sentence: ReadSentence): Speech {
  const { cues, outlets, mentions } = sentence
  const says = cues.filter(({ label }) => label === 'says')
  const isSaid = says.length > 0
  const unnamed = cues.some(({ label }) => label === 'unnamed')
  const paper = cues.find(({ label }) => label === 'document')
  const isCited = isSaid || unnamed || cues.some(({ label }) => label === 'cites')
  const outlet = isCited ? outlets[0]?.outlet : undefined
  const speaking = unnamed || outlet || !isSaid ? undefined : nearestSpeaker(mentions, says)
  const speaker =
    speaking?.person ??
    (speaking && (partyRecord(speaking.party)?.name ?? document.text.slice(speaking.start, speaking.end)))
  const source = outlet ?? (paper && document.text.slice(paper.start, paper.end))
  return {
    named: { speaker: speaker || undefined, source: source || undefined },
    party: speaking?.party,
    otherwise: paper ? 'party' : unnamed ? 'unnamed' : outlet ? 'retold' : 'reported',
    isSaid,
  }
}

/** The first of those who stand nearest to a verb of saying, near enough to be meant. */
function nearestSpeaker(mentions: readonly Mention[], says: readonly CueMatch[]): Mention | undefined {
  let speaker: Mention | undefined
  let least = Number.POSITIVE_INFINITY
  for (const mention of mentions) {
    if (!speaks.has(mention.via)) continue
    const { start, end } = mention
    const gaps = says.map((cue) => (cue.end <= start ? start - cue.end : Math.max(0, cue.start - end)))
    const gap = Math.min(...gaps) - (mention.via === 'person' ? IN_PERSON : 0)
    if (gap <= FAR && gap < least) [speaker, least] = [mention, gap]
  }
  return speaker
}
