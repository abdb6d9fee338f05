import type { FoundQuantity } from '../measures/found.ts'
import { type Context, figureKey } from './context.ts'
import type { Document, ReadSentence } from './document.ts'
import { isActedUpon, isAside, isProduct } from './pronouns.ts'

/** The parties of a figure that one more party states in the same breath as the figure before it. */
export interface InRow {
  readonly parties: readonly string[]
  readonly rule: 'in_row'
  /** The words leave no doubt. */
  readonly certainty: 1
}

const OPEN_BRACKET = /^\s?[（(]\s?$/u
const BRACKET_AHEAD = /[（(]\s?$/u

/**
 * The deal of a figure in a list of parties that each have theirs in brackets: "Amazon ($50 billion), Nvidia
 * ($30 billion)". Their partner is the party that has none, here or in the sentence before.
 */
export function inList(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
): readonly InRow[] | undefined {
  if (!BRACKET_AHEAD.test(document.text.slice(Math.max(0, quantity.start - 2), quantity.start))) return undefined
  const holderOf = ({ start }: FoundQuantity) =>
    sentence.mentions.findLast(({ end }) => end <= start && OPEN_BRACKET.test(document.text.slice(end, start)))?.party
  const own = holderOf(quantity)
  if (own === undefined) return undefined
  const row = sentence.quantities.filter(({ measure }) => measure === quantity.measure)
  const holders = new Set(row.map(holderOf).filter((party) => party !== undefined))
  if (holders.size < 2) return undefined
  const before = document.sentences[sentence.index - 1]
  const others = [...sentence.mentions.filter(({ via }) => via !== 'person'), before?.subject]
  const partner = others.find((mention) => mention && !holders.has(mention.party))?.party
  return partner === undefined ? undefined : [{ parties: [own, partner], rule: 'in_row', certainty: 1 }]
}

/**
 * The deal of a figure that follows another in its sentence with just one new party between them: "Amazon has put
 * $8 billion into Anthropic, Google over $3 billion" - the new party takes the place of the one that acted, or of the
 * other where the language marks it as acted upon (向, に). Only languages that mark this say enough for it to be read.
 */
export function inRow(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
): readonly InRow[] | undefined {
  if (!document.pack.claims.actedUpon || context.figures.has(figureKey(quantity))) return undefined
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.measure === quantity.measure,
  )
  const deal = context.deals.at(-1)
  if (!before || deal?.sentence !== sentence.index || deal.parties.length !== 2) return undefined
  const parties = deal.parties.map(({ party }) => party)
  const acting = sentence.mentions.filter(
    (mention) => mention.via !== 'person' && !isAside(mention, sentence.cues) && !isProduct(mention, sentence.cues),
  )
  const between = acting.filter((mention) => mention.start >= before.end && mention.end <= quantity.start)
  const [added] = between
  if (!added || parties.includes(added.party) || between.some(({ party }) => party !== added.party)) return undefined
  const pair = acting.filter((mention) => mention.end <= before.start && parties.includes(mention.party))
  const actor = pair.findLast((mention) => !isActedUpon(document, mention))
  const other = parties.find((party) => party !== actor?.party)
  if (!actor || !other || new Set(pair.map(({ party }) => party)).size < 2) return undefined
  return [{ parties: [added.party, isActedUpon(document, added) ? actor.party : other], rule: 'in_row', certainty: 1 }]
}
