import type { FoundQuantity } from '../../measures/found.ts'
import { areAcquainted } from '../../parties/acquainted/index.ts'
import { partyRecord } from '../../parties/register.ts'
import { countBetween } from '../../text/places.ts'
import type { Bond } from '../bond.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, figureKey } from '../context.ts'
import { type Cue, kindCues } from '../cues.ts'
import type { Document, ReadSentence } from '../document.ts'
import type { Say } from './signal.ts'

const JOINED = /^\s?[-–/&＆・･]\s?$/u
/** The most UTF-16 units between two names that a mere "and" joins. */
const JOINT = 12
/** Sentences within which a deal spoken of is near. */
const NEAR = 2
const kinds: ReadonlySet<string> = new Set(kindCues)
/** Words that point at a deal spoken of before: "the plan", "both companies". */
const points: ReadonlySet<Cue> = new Set(['thatFigure', 'both'] as const)

/** What speaks for and against two organisations being those of one deal, beside what speaks for each. */
export function pairSignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  a: Candidate,
  b: Candidate,
  say: Say,
): void {
  const is = (parties: readonly string[] | undefined) =>
    parties?.includes(a.party) === true && parties.includes(b.party)
  const holds = (party: string | undefined) => a.party === party || b.party === party
  const here = Number(a.bond !== undefined) + Number(b.bond !== undefined)
  say('pair here', here)
  if (a.rank + b.rank === 1) say('pair foremost')
  if (a.bond && b.bond) bondsSignals(document, sentence, quantity, a.bond, b.bond, say)
  say(holds(context.topic[0]) ? 'pair with hub' : 'pair without hub', here)
  if (sentence.leader) say(holds(sentence.leader.party) ? 'pair with leader' : 'pair without leader', here)
  const before = document.sentences[sentence.index - 1]
  const acting = before?.paragraph === sentence.paragraph ? before.subject : undefined
  if (acting) say(holds(acting.party) ? 'pair with subject before' : 'pair without subject before', here)
  const last = context.deals.at(-1)
  if (last && is(last.parties)) {
    say('pair last deal', here)
    if (last.sentence === sentence.index) say('pair deal of sentence', here)
    else if (last.paragraph === sentence.paragraph) say('pair deal of paragraph', here)
    else if (sentence.index - last.sentence <= NEAR) say('pair deal near', here)
  } else if (context.dealt(a.party, b.party)) say('pair earlier deal', here)
  if (sentence.cues.some(({ label, end }) => points.has(label) && end <= quantity.start)) {
    if (is(context.opening)) say('pair pointed at', 'opening')
    if (last && is(last.parties)) say('pair pointed at', 'last')
  }
  const known = context.figures.get(figureKey(quantity))
  if (known) say(is(known) ? 'pair known' : 'pair not known', here)
  if (is(context.opening)) say('pair opening', here)
  if (is(context.foremost)) say('pair topic', here)
  say('pair together', Math.min(context.together(a.party, b.party), 3))
  if (areAcquainted(a.party, b.party)) say('pair acquainted', here)
  const kind = kindOf(a.party)
  const other = kindOf(b.party)
  say('kinds', bothKinds(kind, other))
  if (kind === other && kind !== 'none') say('pair of a kind')
}

const pairs = new Map<string, Map<string, string>>()

/** Two kinds as one, in alphabetical order; put together once. */
function bothKinds(a: string, b: string): string {
  const withA = pairs.get(a) ?? new Map<string, string>()
  const known = withA.get(b)
  if (known !== undefined) return known
  const both = a < b ? `${a} ${b}` : `${b} ${a}`
  pairs.set(a, withA.set(b, both))
  return both
}

const kindOf = (party: string) => partyRecord(party)?.kinds[0] ?? 'none'

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
  if (JOINED.test(document.text.slice(first.end, second.start))) say('pair joined')
  const cues = sentence.cues.filter(between)
  if (cues.length === 1 && cues[0]?.label === 'and' && second.start - first.end <= JOINT) say('pair and')
  if (cues.some(({ label }) => kinds.has(label))) say('pair deal between')
  if (cues.some(({ label }) => label === 'aside')) say('pair aside between')
  if (countBetween(sentence.clauses, first.end, second.start) > 0) say('pair other clause')
  if (sentence.quantities.some((other) => other !== quantity && other.measure === quantity.measure && between(other)))
    say('pair figure between')
}
