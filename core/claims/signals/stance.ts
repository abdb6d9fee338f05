import type { FoundQuantity } from '../../measures/found.ts'
import { measureRules } from '../../measures/index.ts'
import { knownDealsOf } from '../../parties/known-deals/index.ts'
import { ageOf, isPast } from '../calendar.ts'
import { type Context, figureKey } from '../context.ts'
import { type Cue, deedCues, kindCues, stanceCues, tenseCues } from '../cues.ts'
import type { Document, ReadSentence } from '../document.ts'
import type { Draft } from '../draft.ts'
import { nearnesses } from '../leave-out.ts'
import type { Voices } from '../stance.ts'
import { gap } from '../stated-date.ts'
import { bothKinds, kindOf } from './kinds.ts'
import type { Say } from './signal.ts'

const standing: ReadonlySet<Cue> = new Set([...stanceCues, 'modal', 'nonbinding', 'ahead'] as const)
const offLadder: ReadonlySet<Cue> = new Set(['disclaimed', 'denied', 'cancelled', 'stalled'] as const)
const kinds: ReadonlySet<Cue> = new Set(kindCues)
/** Cues that say something else before a figure than behind it. */
const sided: ReadonlySet<Cue> = new Set([...standing, ...tenseCues, ...deedCues] as const)
const GENERIC = 0.4
/** Cues that say something of how firm a figure is though they are no words for it. */
const telling: ReadonlySet<Cue> = new Set([
  ...standing,
  ...kindCues,
  'holding',
  'round',
  'part',
  'whole',
  'recurring',
  'unnamed',
  'cites',
  'says',
  'document',
  'instead',
  'duration',
  'until',
  'thatFigure',
  'clause',
  ...tenseCues,
  ...deedCues,
] as const)

/** What a text says on how a figure stands; each signal weighs something else for each stance. */
export function stanceSignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  parties: readonly string[],
  voices: Voices,
  published: string,
  say: Say,
): void {
  say('always')
  say('measure', quantity.measure)
  say('bound', quantity.bound)
  if (granted(document, sentence, quantity)) say('granted')
  const ranked = [...voices].sort(([, a], [, b]) => b.score - a.score)
  for (const [stance, { score }] of ranked) say('voice', stance, Math.min(score, 2))
  say('loudest', ranked[0]?.[0] ?? 'none')
  if (ranked[1]) say('next', ranked[1][0])
  const loudest = ranked[0]?.[0] ?? 'none'
  say(`loudest of ${quantity.measure}`, loudest)
  const kind = nearestKind(document, sentence, quantity)
  say(`loudest for ${kind}`, loudest)
  if (ranked[1]) say('loudest before next', `${loudest} ${ranked[1][0]}`)
  nearSignals(document, sentence, quantity, say)
  const [before, after] = [document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]]
  for (const label of labelsOf(before, sentence)) if (standing.has(label)) say('sentence before', label)
  for (const label of labelsOf(after, sentence)) if (offLadder.has(label)) say('sentence after', label)
  const named = parties.filter((party) => context.headline?.mentions.some((mention) => mention.party === party)).length
  const headline = named > 1 ? 'headline of both' : named > 0 ? 'headline of one' : 'headline of none'
  for (const label of new Set(context.headline?.cues.map(({ label }) => label)))
    if (standing.has(label)) say(headline, label)
  if (sentence.title) say('in headline')
  if (sentence.dates.some(({ date }) => isPast(date, published))) say('dated', 'past')
  else if (sentence.dates.length > 0) say('dated', 'ahead')
  ageSignals(sentence, before, quantity, published, kind, say)
  const [first, second] = parties.map(kindOf)
  if (first && second) say('kinds', bothKinds(first, second))
  say(`kind of ${quantity.measure}`, kind)
  publicSignals(quantity, parties, published, say)
  const isOfDeal = (one: Draft) => one.parties.every((party) => parties.includes(party))
  const last = context.last
  if (last && isOfDeal(last)) say(last.sentence === sentence ? 'last here' : 'last', last.stance)
  const known = context.draftsOf(figureKey(quantity)).findLast(isOfDeal)
  if (known) say('known', known.stance)
  if (context.opening.every((party) => parties.includes(party))) say('opening')
  say('late', undefined, sentence.index / Math.max(1, document.sentences.length))
}

/** Years after which a deal that is publicly known is just old. */
const OLD = 3

/** What is publicly known of the deal, and how long it has been. */
function publicSignals(quantity: FoundQuantity, parties: readonly string[], published: string, say: Say): void {
  for (const { kind, year } of knownDealsOf(quantity, new Set(parties))) {
    const age = Math.max(-1, Math.min(Number(published.slice(0, 4)) - year, OLD))
    say('public deal', kind)
    say('public deal since', age)
    say(`public ${kind} since`, age)
  }
}

/** How long ago a sentence says that it was, or else the one before it. */
function ageSignals(
  { dates, paragraph }: ReadSentence,
  before: ReadSentence | undefined,
  quantity: FoundQuantity,
  published: string,
  kind: Cue | 'none',
  say: Say,
): void {
  const nearest = dates.toSorted((a, b) => gap(a, quantity) - gap(b, quantity))[0]
  const age = nearest ? ageOf(nearest.date, published) : 'none'
  say('age', age)
  say(`age for ${kind}`, age)
  const carried = before?.paragraph === paragraph ? before.dates.at(-1) : undefined
  if (!nearest && carried) say('age before', ageOf(carried.date, published))
}

/** Characters are few enough between a warrant and its shares at this nearness. */
const WARRANTED = 0.35

/** True for what a warrant gives a right to: granted once the warrant is, and had only when it is exercised. */
function granted(document: Document, sentence: ReadSentence, quantity: FoundQuantity): boolean {
  if (!measureRules[quantity.measure].warranted) return false
  const near = nearnesses(document, sentence, quantity)
  return sentence.cues.some(({ label }, i) => label === 'warrant' && (near[i] ?? 0) >= WARRANTED)
}

/** The word for a kind of deal that stands nearest; a generic one counts last. */
function nearestKind(document: Document, sentence: ReadSentence, quantity: FoundQuantity): Cue | 'none' {
  let nearest: Cue | 'none' = 'none'
  let most = 0
  const closes = nearnesses(document, sentence, quantity)
  for (const [i, { label }] of sentence.cues.entries()) {
    if (!kinds.has(label)) continue
    const close = (closes[i] ?? 0) * (label === 'deal' ? GENERIC : 1)
    if (close > most) [nearest, most] = [label, close]
  }
  return nearest
}

/** The cues of a neighbour in the same paragraph. */
const labelsOf = (other: ReadSentence | undefined, { paragraph }: ReadSentence): ReadonlySet<Cue> =>
  new Set(other?.paragraph === paragraph ? other.cues.map(({ label }) => label) : [])

function nearSignals(document: Document, sentence: ReadSentence, quantity: FoundQuantity, say: Say): void {
  const near = { at: new Map<Cue, number>(), before: new Map<Cue, number>(), behind: new Map<Cue, number>() }
  const note = (where: Map<Cue, number>, label: Cue, close: number) => {
    if (close > (where.get(label) ?? 0)) where.set(label, close)
  }
  const closes = nearnesses(document, sentence, quantity)
  for (const [i, cue] of sentence.cues.entries()) {
    if (!telling.has(cue.label)) continue
    const inside = cue.start >= quantity.start && cue.end <= quantity.end
    const close = inside ? 1 : (closes[i] ?? 0)
    note(near.at, cue.label, close)
    if (sided.has(cue.label)) note(cue.end <= quantity.start ? near.before : near.behind, cue.label, close)
  }
  for (const [label, close] of near.at) say('near', label, close)
  for (const [label, close] of near.before) say('near before', label, close)
  for (const [label, close] of near.behind) say('near behind', label, close)
}
