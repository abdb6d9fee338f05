import type { Measure } from '../../../schemas/primitives.ts'
import type { FoundQuantity } from '../../measures/found.ts'
import { measureRules } from '../../measures/index.ts'
import { type Context, figureKey } from '../context.ts'
import { type Cue, isLeftOutCue, kindCues, stanceCues } from '../cues.ts'
import type { Document, ReadSentence } from '../document.ts'
import { contest, nearnesses, speaksAgainst, speaksOfDealNear } from '../leave-out.ts'
import type { Say } from './signal.ts'

const kinds: ReadonlySet<Cue> = new Set([...kindCues, 'nonbinding'] as const)
const stances: ReadonlySet<Cue> = new Set(stanceCues)

/** Words that set one amount against another. */
const changes: ReadonlySet<Cue> = new Set(['changed', 'instead'] as const)

const byMeasure = {
  money: { tens: 'no deal of money to ten to the', near: 'no deal of money near' },
  power: { tens: 'no deal of power to ten to the', near: 'no deal of power near' },
  shares: { tens: 'no deal of shares to ten to the', near: 'no deal of shares near' },
  stake: { tens: 'no deal of stake to ten to the', near: 'no deal of stake near' },
  units: { tens: 'no deal of units to ten to the', near: 'no deal of units near' },
  term: { tens: 'no deal of term to ten to the', near: 'no deal of term near' },
} as const satisfies Readonly<Record<Measure, Readonly<Record<string, string>>>>

/** What speaks for and against a quantity being the figure of no deal at all. */
export function figureSignals(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  say: Say,
): void {
  const { measure, value, bound } = quantity
  say('no deal')
  say('no deal of', measure)
  say(byMeasure[measure].tens, Math.floor(Math.log10(value)))
  if (bound !== 'exact') say('no deal bounded', bound)
  nearSignals(document, sentence, quantity, say)
  const weighed = contest(document, sentence, quantity)
  const { deal, against } = weighed
  say('no deal outspoken', undefined, against - deal)
  if (against > 0 && deal === 0) say('no deal uncontested')
  const reason = speaksAgainst(document, sentence, quantity, weighed)
  if (reason) say('no deal for', reason)
  else if (measureRules[measure].evidence) say('no deal but evidence')
  const speaks = speaksOfDealNear(document, sentence, quantity, weighed)
  if (speaks !== 'no') say('no deal but speaks', speaks)
  if (sentence.cues.some(({ label }) => changes.has(label))) say('no deal changed', speaks)
  const parties = new Set(
    sentence.mentions.filter(({ via }) => via !== 'person' && via !== 'ticker').map(({ party }) => party),
  )
  say('no deal among', Math.min(parties.size, 3))
  if (sentence.title) say('no deal in title')
  if (sentence.item) say('no deal in item')
  if (context.figures.has(figureKey(quantity))) say('no deal known')
  const last = context.deals.at(-1)
  say('no deal elsewhere', undefined, context.elsewhere)
  if (!last) say('no deal yet elsewhere', undefined, context.elsewhere)
  if (!last) say('no deal yet')
  else if (last.sentence === sentence.index) say('no deal after one in sentence')
  else if (last.paragraph === sentence.paragraph) say('no deal after one in paragraph')
  say('no deal late', undefined, sentence.index / Math.max(1, document.sentences.length))
}

/** How near each kind of cue is to the quantity. */
function nearSignals(document: Document, sentence: ReadSentence, quantity: FoundQuantity, say: Say): void {
  const near = new Map<Cue | 'kind' | 'stance', number>()
  const note = (name: Cue | 'kind' | 'stance', close: number) => {
    if (close > (near.get(name) ?? 0)) near.set(name, close)
  }
  const closes = nearnesses(document, sentence, quantity)
  for (const [i, { label }] of sentence.cues.entries()) {
    const close = closes[i] ?? 0
    note(label, close)
    if (kinds.has(label)) note('kind', close)
    else if (stances.has(label)) note('stance', close)
  }
  for (const [name, close] of near) {
    say('no deal near', name, close)
    if (name !== 'kind' && name !== 'stance' && isLeftOutCue(name)) say(byMeasure[quantity.measure].near, name, close)
  }
}
