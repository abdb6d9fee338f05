import type { ArticleRef } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import { contentId } from '../hash.ts'
import type { Document } from './document.ts'
import type { Draft } from './draft.ts'

/** Names the rules by which a claim was read; it changes whenever they do. */
export const readerVersion = '1'

/** The longest quote, in UTF-16 units; a longer sentence is cut at its nearest commas around the figure. */
const LONGEST = 420

/** The rules that give a figure parties which its sentence does not name. */
const guesses: ReadonlySet<Draft['rules']['parties']> = new Set(['topic', 'partner_of_topic', 'listed'])

/** Nothing is said of how a figure stands where a sentence neither has a word for it nor is anybody's statement. */
function inferredIn({ rules, attribution, stance, sentence }: Draft): Pick<Claim, 'inferred'> {
  const loose = rules.stance === 'deal_as_a_whole' && (attribution !== 'party' || stance === 'stalled')
  const unsaid = rules.stance === 'default' && !sentence.cues.some(({ label }) => label === 'says')
  if (unsaid || loose) return { inferred: 'stance' }
  return guesses.has(rules.parties) ? { inferred: 'parties' } : {}
}

/** Makes the claim of a draft: its quote is the sentence around the figure, or up to the one that says what became of it. */
export function toClaim(document: Document, draft: Draft, article: ArticleRef): Claim {
  const [start, end] = quoteOf(document, draft)
  const { measure, value, low, unit, bound } = draft.quantity
  const quote = document.text.slice(start, end)
  return {
    id: contentId('claim', article.id, article.version, measure, value, unit, draft.stance, ...draft.parties, start),
    parties: [...draft.parties],
    measure,
    value,
    ...(low === undefined ? {} : { low }),
    unit,
    bound,
    stance: draft.stance,
    ...(draft.asOf === undefined ? {} : { asOf: draft.asOf }),
    ...(draft.speaker === undefined ? {} : { speaker: draft.speaker }),
    ...(draft.source === undefined ? {} : { source: draft.source }),
    ...(draft.scope === 'tranche' ? { part: true } : {}),
    quote,
    start,
    end,
    kind: draft.kind,
    scope: draft.scope,
    attribution: draft.attribution,
    ...inferredIn(draft),
    ...(draft.replaces === undefined ? {} : { replaces: draft.replaces }),
    article,
    reader: { name: 'rules', version: readerVersion },
  }
}

function quoteOf(document: Document, { sentence, until, quantity }: Draft): readonly [number, number] {
  const [from, to] = [sentence.start, (until ?? sentence).end]
  if (to - from <= LONGEST) return [from, to]
  const room = Math.floor((LONGEST - (quantity.end - quantity.start)) / 2)
  const stops = document.separators.filter((at) => at >= from && at < to)
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
