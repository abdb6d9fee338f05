import type { FoundQuantity } from '../../measures/found.ts'
import { isBetween, knownDealsOf } from '../../parties/known-deals/index.ts'
import { countBetween } from '../../text/places.ts'
import type { Bond } from '../bond.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, figureKey } from '../context.ts'
import { type Cue, kindCues } from '../cues.ts'
import type { Document, ReadSentence } from '../document.ts'
import { roleOf } from '../roles.ts'
import type { Say } from './signal.ts'

const JOINED = /^\s?[-–/&＆・･]\s?$/u
/** The most UTF-16 units between two names that a mere "and" joins. */
const JOINT = 12
/** Sentences within which a deal spoken of is near. */
const NEAR = 2
const kinds: ReadonlySet<string> = new Set(kindCues)
/** Words that point at a deal spoken of before: "the plan", "both companies". */
const points: ReadonlySet<Cue> = new Set(['thatFigure', 'both'] as const)

/**
 * What speaks for and against two organisations being those of one deal, beside what speaks for each; what is the same for
 * all pairs is looked up once.
 */
export function pairSignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  candidates: readonly Candidate[],
): (a: Candidate, b: Candidate, say: Say) => void {
  const before = document.sentences[sentence.index - 1]
  const acting = before?.paragraph === sentence.paragraph ? before.subject : undefined
  const last = context.deals.at(-1)
  const isPointedAt = sentence.cues.some(({ label, end }) => points.has(label) && end <= quantity.start)
  const known = context.figures.get(figureKey(quantity))
  const deals = knownDealsOf(quantity, new Set(candidates.map(({ party }) => party)))
  return (a, b, say) => {
    const holds = (party: string) => a.party === party || b.party === party
    const here = Number(a.bond !== undefined) + Number(b.bond !== undefined)
    const [isLast, isOpening] = [a.inLast && b.inLast, a.inOpening && b.inOpening]
    say('pair here', here)
    if (a.rank + b.rank === 1) say('pair foremost')
    if (a.bond && b.bond) bondsSignals(document, sentence, quantity, a.bond, b.bond, say)
    say(a.topic === 0 || b.topic === 0 ? 'pair with hub' : 'pair without hub', here)
    if (sentence.leader) say(holds(sentence.leader.party) ? 'pair with leader' : 'pair without leader', here)
    if (acting) say(holds(acting.party) ? 'pair with subject before' : 'pair without subject before', here)
    if (last && isLast) {
      say('pair last deal', here)
      if (last.sentence === sentence.index) say('pair deal of sentence', here)
      else if (last.paragraph === sentence.paragraph) say('pair deal of paragraph', here)
      else if (sentence.index - last.sentence <= NEAR) say('pair deal near', here)
    } else if (context.dealt(a.party, b.party)) say('pair earlier deal', here)
    if (isPointedAt && isOpening) say('pair pointed at', 'opening')
    if (isPointedAt && isLast) say('pair pointed at', 'last')
    if (known) say(a.isKnown && b.isKnown ? 'pair known' : 'pair not known', here)
    if (isOpening) say('pair opening', here)
    if (deals.some((deal) => isBetween(deal, a.party, b.party))) say('pair of public figure', here)
    else if (deals.length > 0) say('pair not of public figure', here)
    if (isForemost(a) && isForemost(b)) say('pair topic', here)
    const { together, acquainted, kinds, alike } = context.relationOf(a, b)
    say('pair together', together)
    if (acquainted) say('pair acquainted', here)
    say('kinds', kinds)
    if (alike) say('pair of a kind')
  }
}

/** One of the two that the text is about. */
const isForemost = ({ topic }: Candidate) => topic === 0 || topic === 1

function bondsSignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  a: Bond,
  b: Bond,
  say: Say,
): void {
  say('pair sides', a.side === b.side ? a.side : 'astride')
  if (a.subject || b.subject) say('pair with subject')
  if (a.rival || b.rival) say(a.rival && b.rival ? 'pair of rivals' : 'pair of rival')
  const [first, second] = a.mention.start < b.mention.start ? [a.mention, b.mention] : [b.mention, a.mention]
  const between = <Item extends { readonly start: number; readonly end: number }>({ start, end }: Item): boolean =>
    start >= first.end && end <= second.start
  const parted = sentence.mentions.some(
    (other) => between(other) && other.party !== first.party && other.party !== second.party,
  )
  say(parted ? 'pair parted' : 'pair next')
  say('pair roles', `${roleOf(document, first)} ${roleOf(document, second)}`)
  if (JOINED.test(document.text.slice(first.end, second.start))) say('pair joined')
  const cues = sentence.cues.filter(between)
  if (cues.length === 1 && cues[0]?.label === 'and' && second.start - first.end <= JOINT) say('pair and')
  if (cues.some(({ label }) => kinds.has(label))) say('pair deal between')
  if (cues.some(({ label }) => label === 'aside')) say('pair aside between')
  if (countBetween(sentence.clauses, first.end, second.start) > 0) say('pair other clause')
  if (sentence.quantities.some((other) => other !== quantity && other.measure === quantity.measure && between(other)))
    say('pair figure between')
}
