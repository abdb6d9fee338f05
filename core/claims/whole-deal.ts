import { attribute } from './attribute.ts'
import type { Context } from './context.ts'
import type { CueMatch, Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'

const offLadder = ['disclaimed', 'denied', 'cancelled', 'stalled'] as const
/** How many sentences back "that sum" may point. */
const RECALL = 2

/**
 * What a sentence without a figure of its own says of the figure before it: "Huang said that the sum had never been a
 * commitment." Only a stance off the ladder is carried over, and only where the words point back; into another paragraph
 * only where that names a party of the deal again.
 */
export function wholeDealStatement(
  document: Document,
  sentence: ReadSentence,
  drafts: readonly Draft[],
  context: Context,
): Draft | undefined {
  if (sentence.title || drafts.length === 0 || !sentence.cues.some(({ label }) => label === 'thatFigure'))
    return undefined
  const said = sentence.cues.filter((cue) => !isUnreal(cue, sentence))
  const stance = offLadder.find((name) => said.some((cue) => cue.label === name))
  if (!stance) return undefined
  const named = new Set(sentence.mentions.filter(({ via }) => via !== 'person').map(({ party }) => party))
  const recent = drafts.filter(
    (draft) =>
      sentence.index - draft.sentence.index <= RECALL &&
      !draft.sentence.title &&
      (named.size > 0 || draft.sentence.paragraph === sentence.paragraph) &&
      [...named].every((party) => draft.parties.includes(party)),
  )
  const figure =
    recent.findLast((draft) => draft.quantity.measure === 'money' && draft.scope !== 'tranche') ?? recent.at(-1)
  if (!figure || figure.stance === stance) return undefined
  const words = said.find(({ label }) => label === stance)
  return {
    ...figure,
    ...attribute(document, sentence, figure.parties, context),
    stance,
    asOf: undefined,
    replaces: undefined,
    until: sentence,
    stanceWords: words && { start: words.start, end: words.end },
    rules: { ...figure.rules, stance: 'deal_as_a_whole' },
  }
}

/** "It would have sold more": what did not come about beside the deal, and not the deal itself. */
const isUnreal = (words: CueMatch, { cues }: ReadSentence): boolean =>
  words.label === 'cancelled' &&
  cues.some(({ label, start, end }) => label === 'conditional' && start >= words.start && end <= words.end)
