import type { CueMatch, Document, ReadSentence } from './document.ts'
import type { Mention } from './mentions.ts'

/** Who acts in a sentence: the first organisation in it that is no bystander and lends no product its name. */
export function subjectOf(
  mentions: readonly Mention[],
  { asides, products }: Pick<ReadSentence, 'asides' | 'products'>,
): Mention | undefined {
  let first: Mention | undefined
  for (const mention of mentions) {
    if (mention.via === 'person' || mention.via === 'ticker') continue
    if (!isAside(mention, asides) && !isProduct(mention, products)) return mention
    first ??= mention
  }
  return first
}

/** Characters within which a word stands beside a name: a space, and before it a preposition ("rivale di OpenAI"). */
const BESIDE = 3
const BEFORE = 6
/** A word joined to the name: "Nvidia-Rivale". */
const JOINED = 1

const gapTo = (mention: Mention, cue: CueMatch) =>
  cue.start >= mention.end ? cue.start - mention.end : cue.end <= mention.start ? mention.start - cue.end : 0

/** True for the name behind "rival" or "unlike". */
export const isAside = (mention: Mention, cues: readonly CueMatch[]): boolean =>
  cues.some((cue) => cue.label === 'aside' && gapTo(mention, cue) <= (cue.end <= mention.start ? BEFORE : JOINED))

/** True for the maker in "Nvidia chips", "chip Nvidia". */
export const isProduct = (mention: Mention, cues: readonly CueMatch[]): boolean =>
  cues.some((cue) => cue.label === 'product' && gapTo(mention, cue) <= BESIDE)

/**
 * The mentions of a sentence with the parties that its pronouns stand for: who acted before it, where at most one organisation
 * comes before the pronoun in its own; else the first of those.
 */
export function withPronouns(
  mentions: readonly Mention[],
  cues: readonly CueMatch[],
  before: Mention | undefined,
): readonly Mention[] {
  if (!cues.some(({ label }) => label === 'pronoun')) return mentions
  const stood: Mention[] = []
  for (const { label, start, end } of cues) {
    if (label !== 'pronoun') continue
    const earlier = mentions.filter((mention) => mention.end <= start && mention.via !== 'person')
    const turned = cues.some(
      (cue) =>
        (cue.label === 'says' || cue.label === 'clause') && cue.end <= start && cue.start >= (earlier[0]?.end ?? start),
    )
    const meant = earlier.length >= 2 || (earlier.length === 1 && turned) ? earlier[0] : before
    if (meant) stood.push({ party: meant.party, start, end, via: 'anaphor', person: undefined })
  }
  return stood.length === 0 ? mentions : [...mentions, ...stood].sort((a, b) => a.start - b.start)
}

const NO_MARKS: readonly string[] = []

/** True where a particle beside a name says that it is acted upon. */
export function isActedUpon({ text, pack }: Document, { start, end }: Mention): boolean {
  const { actedUpon } = pack.claims
  if (!actedUpon) return false
  for (const mark of actedUpon.before ?? NO_MARKS) if (text.startsWith(mark, start - mark.length)) return true
  for (const mark of actedUpon.after ?? NO_MARKS) if (text.startsWith(mark, end)) return true
  return false
}
