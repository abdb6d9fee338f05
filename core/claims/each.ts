import type { FoundQuantity } from '../measures/found.ts'
import { markBefore } from '../text/letters.ts'
import type { Pairing } from './assign.ts'
import type { Organisation } from './cast.ts'
import type { Context } from './context.ts'
import { numberOf } from './cues.ts'
import type { Figure } from './figure.ts'
import { hubOf } from './hub.ts'
import { speaksAgainst } from './leave-out.ts'
import type { Mention } from './mentions.ts'
import { isActedUpon } from './pronouns.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface Spread {
  readonly parties: readonly string[]
  readonly rule: 'each' | 'respectively' | 'in_row'
  /** 1 where the words leave no doubt. */
  readonly certainty: number
}

/** The deals of a figure that is stated of several parties one by one: "will each get up to 50,000", "Amazon ($50 billion), Nvidia ($30 billion)". */
export const spread = (
  figure: Figure,
  context: Context,
  pairing: () => Pairing | undefined,
): readonly Spread[] | undefined => inList(figure, pairing) ?? respectively(figure, context) ?? ofEach(figure, pairing)

const OPEN_BRACKET = /^\s?[（(]\s?$/u

/** True right behind an opening bracket, or a space behind it. */
function isBehindBracket(text: string, at: number): boolean {
  const mark = markBefore(text, at)
  return mark === '(' || mark === '（'
}

/**
 * The deal of a figure in a list of parties that each have theirs in brackets: "Amazon ($50 billion), Nvidia
 * ($30 billion)". All have the same partner.
 */
function inList(figure: Figure, pairing: () => Pairing | undefined): readonly Spread[] | undefined {
  const { document, sentence, quantity } = figure
  if (!isBehindBracket(document.text, quantity.start)) return undefined
  const holderOf = ({ start }: FoundQuantity) =>
    sentence.mentions.findLast(({ end }) => end <= start && OPEN_BRACKET.test(document.text.slice(end, start)))?.party
  const own = holderOf(quantity)
  if (own === undefined) return undefined
  const holders = new Set(
    rowOf(figure)
      .map(holderOf)
      .filter((party) => party !== undefined),
  )
  if (holders.size < 2) return undefined
  const partner = hubOf([...holders], pairing()?.likely() ?? [])
  return partner && [{ parties: [own, partner.party], rule: 'in_row', certainty: partner.certainty }]
}

/** "SoftBank and Oracle take $10 billion and $5 billion respectively": as many parties as figures, in the same order; no rise and fall. */
function respectively(figure: Figure, context: Context): readonly Spread[] | undefined {
  const { document, sentence, quantity, codes } = figure
  if (!codes.includes(RESPECTIVELY) || speaksAgainst(figure)) return undefined
  const row = rowOf(figure)
  const [first, last] = [row[0], row.at(-1)]
  if (row.length < 2 || !first || !last || isParted(sentence.mentions, first.end, last.start)) return undefined
  const actors = actorsBefore(figure)
  const listed = distinct(actors)
  const unmarked = distinct(actors.filter((mention) => !isActedUpon(document, mention)))
  const doers = unmarked.length >= row.length ? unmarked : listed
  if (doers.length < row.length) return undefined
  const party = doers.slice(-row.length)[row.indexOf(quantity)]
  const after = sentence.mentions.find(({ start, party }) => start >= last.end && !listed.includes(party))?.party
  const other =
    listed.find((one) => !doers.includes(one)) ??
    doers.slice(0, -row.length)[0] ??
    after ??
    counterpart(listed, context)
  return party && other ? [{ parties: [party, other], rule: 'respectively', certainty: 1 }] : undefined
}

const EACH = numberOf('each')
const RESPECTIVELY = numberOf('respectively')
/** Characters within which "each" bears on a figure. */
const REACH = 40

/** "Bosch and Infineon each hold 10%": a deal for each of those named since the figure before, all with the same partner. */
function ofEach(figure: Figure, pairing: () => Pairing | undefined): readonly Spread[] | undefined {
  const { document, sentence, quantity, codes } = figure
  if (!codes.includes(EACH)) return undefined
  const others = sentence.quantities.filter((other) => other !== quantity)
  const bears = sentence.cues.some(
    ({ label, start, end }) =>
      label === 'each' &&
      Math.min(Math.abs(start - quantity.end), Math.abs(quantity.start - end)) <= REACH &&
      document.separators.between(end, quantity.start) === 0 &&
      !isParted(sentence.mentions, end, quantity.start) &&
      !isParted(others, end, quantity.start),
  )
  if (!bears) return undefined
  const previous = rowOf(figure).findLast(({ end }) => end <= quantity.start)?.end ?? 0
  const stated = distinct(actorsBefore(figure).filter(({ start }) => start >= previous))
  if (stated.length < 2) return undefined
  if (isHalf(quantity) && stated.length === 2) return [{ parties: stated, rule: 'each', certainty: 1 }]
  const partner = hubOf(stated, pairing()?.likely() ?? [])
  if (!partner) return undefined
  return stated
    .filter((party) => party !== partner.party)
    .map((party) => ({ parties: [party, partner.party], rule: 'each', certainty: partner.certainty }))
}

/** Two who hold half each own it together. */
const isHalf = ({ unit, value }: FoundQuantity) => unit === '%' && value === 50

/** The figures of the sentence that measure the same. */
const rowOf = ({ sentence, quantity }: Figure) =>
  sentence.quantities.filter(({ measure }) => measure === quantity.measure)

const actorsBefore = ({ sentence, quantity }: Figure) =>
  sentence.mentions.filter(({ via, end }) => via !== 'person' && end <= quantity.start)

const distinct = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ party }) => party))]

/** True where one of some spans lies between two offsets. */
const isParted = (spans: readonly Span[], a: number, b: number) =>
  spans.some(({ start, end }) => start >= Math.min(a, b) && end <= Math.max(a, b))

/** Of the deal spoken of last, the party that the text is most about; else whom it is about. */
function counterpart(listed: readonly string[], { deals, topic }: Context): string | undefined {
  const others = deals.at(-1)?.parties.filter(({ party }) => !listed.includes(party)) ?? []
  const place = (one: Organisation) => (one.topic < 0 ? topic.length : one.topic)
  const [other] = others.toSorted((a, b) => place(a) - place(b))
  return (other ?? topic.find(({ party }) => !listed.includes(party)))?.party
}
