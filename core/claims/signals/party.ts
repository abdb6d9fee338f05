import type { FoundQuantity } from '../../measures/found.ts'
import type { Bond } from '../bond.ts'
import { actedBefore, type Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { isKindCue } from '../cues.ts'
import type { Document, ReadSentence } from '../document.ts'
import type { Mention } from '../mentions.ts'
import { isActedUpon, isAside, isProduct } from '../pronouns.ts'
import { roleOf } from '../roles.ts'
import { type Say, stepOf } from './signal.ts'

/** Bounds of gaps between a name and a figure, in UTF-16 units. */
const GAPS = [6, 20, 45, 90, 160]
/** Units within which a verb of saying stands beside a name. */
const BESIDE = 3
/** The longest that an apposition runs on either side of a name. */
const APPOSED = 60

/** What speaks for and against one organisation's part in the deal of a figure. */
export function partySignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  candidate: Candidate,
  say: Say,
): void {
  const { party, record, bond, rank, before, topic } = candidate
  const place = bond ? 'here' : 'away'
  if (bond) {
    say('here')
    say('rank', Math.min(rank, 4))
    bondSignals(document, sentence, quantity, bond, say)
  } else if (before) {
    const back = Math.min(sentence.index - before.sentence.index, 3)
    say('back', back)
    if (before.sentence.paragraph === sentence.paragraph) say('back in paragraph')
    if (actedBefore(candidate)) say('acted back', back)
    if (before.mention.via === 'person') say('back person')
    if (isAside(before.mention, before.sentence.asides)) say('back aside')
  } else say('far')
  if (!bond && candidate.after) aheadSignals(document, sentence, candidate.after, before === undefined, say)
  say('topic', topic < 0 ? 'none' : Math.min(topic, 4))
  say(bond ? 'topic here' : 'topic away', topic < 0 ? 'none' : Math.min(topic, 2))
  if (candidate.inOpening) say('opening', place)
  if (sentence.leader?.party === party) say('leader', place)
  const last = context.deals.at(-1)
  if (last && candidate.inLast) {
    say('last deal', place)
    if (last.sentence === sentence.index) say('deal of sentence')
    else if (last.paragraph === sentence.paragraph) say('deal of paragraph')
  }
  if (candidate.isKnown) say('known', place)
  const kinds = record?.kinds
  if (!kinds) say('unregistered', place)
  for (const kind of kinds ?? []) {
    say('kind', kind)
    say(byMeasure[quantity.measure], kind)
  }
}

/** What speaks for and against one whom only the next sentence names: "The round was led by X". */
function aheadSignals(document: Document, sentence: ReadSentence, mention: Mention, isNew: boolean, say: Say): void {
  const next = document.sentences[sentence.index + 1]
  if (!next) return
  const near = next.paragraph === sentence.paragraph ? 'in paragraph' : 'beyond'
  say('ahead', near)
  say('ahead via', mention.via)
  if (isNew) say('ahead new', near)
  for (const label of new Set(next.cues.map(({ label }) => label)))
    if (isKindCue(label) || label === 'round') say('ahead with', label)
  if (mention === next.subject) say('ahead subject')
  say('ahead among', Math.min(new Set(next.mentions.map(({ party }) => party)).size, 3))
}

const byMeasure: Readonly<Record<FoundQuantity['measure'], string>> = {
  money: 'kind for money',
  power: 'kind for power',
  shares: 'kind for shares',
  stake: 'kind for stake',
  units: 'kind for units',
  term: 'kind for term',
}

const bySide = {
  before: {
    separators: 'separators before',
    clauses: 'clauses before',
    others: 'others between before',
    figures: 'figures between before',
  },
  behind: {
    separators: 'separators behind',
    clauses: 'clauses behind',
    others: 'others between behind',
    figures: 'figures between behind',
  },
} as const satisfies Readonly<Record<Bond['side'], Readonly<Record<string, string>>>>

function bondSignals(document: Document, sentence: ReadSentence, quantity: FoundQuantity, bond: Bond, say: Say): void {
  const { mention, side, gap, separators, clauses, rival, holds, subject, strength } = bond
  const [left, right] = side === 'before' ? [mention.end, quantity.start] : [quantity.end, mention.start]
  say('strength', undefined, strength)
  say(side, stepOf(gap, GAPS))
  say('via', mention.via)
  const role = roleOf(document, mention)
  say(side === 'before' ? 'role before' : 'role behind', role)
  say(bySide[side].separators, Math.min(separators, 3))
  say(bySide[side].clauses, Math.min(clauses, 2))
  if (rival) say('rival', side)
  if (holds) say('holds')
  if (subject) say('subject', side)
  if (subject && mention.via === 'person') say('person acts')
  if (isAside(mention, sentence.asides)) say('aside')
  if (isProduct(mention, sentence.products)) say('product')
  if (isActedUpon(document, mention)) say('acted upon')
  if (isApposed(document, sentence, mention)) say('apposed')
  say(bySide[side].others, Math.min(othersBetween(sentence, mention, left, right), 3))
  const figures = sentence.quantities.filter(
    (other) => other.measure === quantity.measure && other.start >= left && other.end <= right,
  ).length
  if (figures > 0) say(bySide[side].figures, Math.min(figures, 2))
  for (const { label, start, end } of sentence.cues)
    if (label === 'says' && Math.min(Math.abs(start - mention.end), Math.abs(mention.start - end)) <= BESIDE)
      say('says', mention.via === 'person' ? 'person' : 'firm')
}

/** How many organisations but its own stand between a mention and a figure. */
function othersBetween({ mentions }: ReadSentence, { party }: Mention, left: number, right: number): number {
  const others = mentions.filter(({ start, end, party: other }) => start >= left && end <= right && other !== party)
  return new Set(others.map(({ party: other }) => other)).size
}

/** True for a name between commas that follow another one: "Echelon, which Starwood Capital owns, ...". */
function isApposed({ text }: Document, { mentions, quantities }: ReadSentence, mention: Mention): boolean {
  const opens = text.slice(Math.max(0, mention.start - APPOSED), mention.start).lastIndexOf(',')
  const closes = text.slice(mention.end, mention.end + APPOSED).search(/[,)]/u)
  if (opens < 0 || closes < 0) return false
  const from = Math.max(0, mention.start - APPOSED) + opens
  const owner = mentions.findLast(({ end }) => end <= from)
  const figured = quantities.some(({ start, end }) => start >= from && end <= mention.end + closes)
  return owner !== undefined && owner.party !== mention.party && from - owner.end <= 1 && !figured
}
