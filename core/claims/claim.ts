import type { ArticleRef } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import { contentId } from '../hash.ts'
import { lowerBound } from '../text/places.ts'
import type { Writable } from '../writable.ts'
import type { Document } from './document.ts'
import type { Draft } from './draft.ts'

/** Names the rules by which a claim was read; it changes whenever they do (test/claims/reader-version.test.ts). */
export const readerVersion = '7'

/** The longest quote, in UTF-16 units; a longer sentence is cut at its nearest commas around the figure. */
const LONGEST = 420

/** How sure the parties of a claim must be for it to revise anything. */
const SURE = 0.4
/** The rules that give a figure parties which no sentence ties to it. */
const guesses: ReadonlySet<Draft['rules']['parties']> = new Set(['topic', 'partner_of_topic'])

/**
 * What the reader had to guess: a stance for which the sentence has no word and that is nobody's statement, parties that no
 * sentence names together, and whatever the weights leave in doubt.
 */
function inferredIn(draft: Draft, drafts: readonly Draft[]): Claim['inferred'] {
  const { rules, attribution, stance, sentence, certainty } = draft
  const loose = rules.stance === 'deal_as_a_whole' && (attribution !== 'party' || stance === 'stalled')
  const unsaid = rules.stance === 'default' && !sentence.cues.some(({ label }) => label === 'says')
  const outdone = rules.stance === 'inherited' && drafts.some((other) => outdoes(other, draft))
  if (unsaid || loose || outdone) return 'stance'
  return guesses.has(rules.parties) || certainty.parties < SURE ? 'parties' : undefined
}

/** True for another figure of the measure and the deal that has words of its own: the one without is told for comparison. */
const outdoes = (other: Draft, { quantity, parties }: Draft): boolean =>
  other.rules.stance === 'cue' &&
  other.quantity.measure === quantity.measure &&
  other.quantity.value !== quantity.value &&
  other.parties.every((party) => parties.includes(party))

/** Makes the claim of a draft: its quote is the sentence around the figure, or up to the one that says what became of it. */
export function toClaim(document: Document, draft: Draft, drafts: readonly Draft[], article: ArticleRef): Claim {
  const [start, end] = quoteOf(document, draft)
  const { measure, value, low, unit, bound } = draft.quantity
  const quote = document.text.slice(start, end)
  const claim: Writable<Claim> = {
    id: contentId('claim', article.id, article.version, measure, value, unit, draft.stance, ...draft.parties, start),
    parties: [...draft.parties],
    measure,
    value,
    unit,
    bound,
    stance: draft.stance,
    quote,
    start,
    end,
    kind: draft.kind,
    scope: draft.scope,
    attribution: draft.attribution,
    article,
    reader: { name: 'rules', version: readerVersion },
  }
  const inferred = inferredIn(draft, drafts)
  if (low !== undefined) claim.low = low
  if (draft.asOf !== undefined) claim.asOf = draft.asOf
  if (draft.speaker !== undefined) claim.speaker = draft.speaker
  if (draft.source !== undefined) claim.source = draft.source
  if (draft.scope === 'tranche') claim.part = true
  if (inferred !== undefined) claim.inferred = inferred
  if (draft.replaces !== undefined) claim.replaces = draft.replaces
  return claim
}

function quoteOf(document: Document, { sentence, until, quantity }: Draft): readonly [number, number] {
  const [from, to] = [sentence.start, (until ?? sentence).end]
  if (to - from <= LONGEST) return [from, to]
  const room = Math.floor((LONGEST - (quantity.end - quantity.start)) / 2)
  const { offsets } = document.separators
  const stops = offsets.slice(lowerBound(offsets, from), lowerBound(offsets, to))
  const start =
    quantity.start - from <= room
      ? from
      : (stops.find((at) => at >= quantity.start - room && at < quantity.start) ?? quantity.start - 1) + 1
  const end =
    to - quantity.end <= room
      ? to
      : (stops.findLast((at) => at <= quantity.end + room && at >= quantity.end) ?? quantity.end)
  const slice = document.text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return [start + lead, start + slice.trimEnd().length]
}
