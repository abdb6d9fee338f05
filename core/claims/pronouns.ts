import type { CueMatch, Document } from './document.ts'
import type { Mention } from './mentions.ts'

/** Who acts in a sentence: the first organisation in it that is no bystander and lends no product its name. */
export function subjectOf(mentions: readonly Mention[], cues: readonly CueMatch[]): Mention | undefined {
  const acting = mentions.filter(({ via }) => via !== 'person' && via !== 'ticker')
  return acting.find((mention) => !isBystander(mention, cues)) ?? acting[0]
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

const isBystander = (mention: Mention, cues: readonly CueMatch[]) => isAside(mention, cues) || isProduct(mention, cues)

/**
 * Adds to each sentence the parties that its pronouns stand for: the subject of the sentence before, where at most one
 * organisation comes before the pronoun in its own; else the first of those.
 */
export function withPronouns(
  groups: readonly (readonly Mention[])[],
  cues: readonly (readonly CueMatch[])[],
): Mention[][] {
  let before: Mention | undefined
  return groups.map((mentions, i) => {
    const here = cues[i] ?? []
    const stood: Mention[] = []
    for (const { label, start, end } of here) {
      if (label !== 'pronoun') continue
      const earlier = mentions.filter((mention) => mention.end <= start && mention.via !== 'person')
      const turned = here.some(
        (cue) =>
          (cue.label === 'says' || cue.label === 'clause') &&
          cue.end <= start &&
          cue.start >= (earlier[0]?.end ?? start),
      )
      const meant = earlier.length >= 2 || (earlier.length === 1 && turned) ? earlier[0] : before
      if (meant) stood.push({ party: meant.party, start, end, via: 'anaphor' })
    }
    const all = [...mentions, ...stood].sort((a, b) => a.start - b.start)
    before = subjectOf(all, here) ?? before
    return all
  })
}

/** True where a particle beside a name says that it is acted upon. */
export function isActedUpon({ text, pack }: Document, { start, end }: Mention): boolean {
  const { before = [], after = [] } = pack.claims.actedUpon ?? {}
  return (
    before.some((mark) => text.startsWith(mark, start - mark.length)) ||
    after.some((mark) => text.startsWith(mark, end))
  )
}
