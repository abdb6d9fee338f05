import type { DealKind, Scope } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { once } from '../once.ts'
import { type Assignment, assignmentOf, type Choose, type Pairing, questionOf } from './assign.ts'
import { type Attributed, attribute } from './attribute.ts'
import type { Context } from './context.ts'
import { among, type KindCue } from './cues.ts'
import type { ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'
import { spread } from './each.ts'
import { type Figure, nearest } from './figure.ts'
import { inHomeCurrency } from './home-currency.ts'
import { replacedBy } from './replaced.ts'
import { nearestKind, stanceSignals } from './signals/stance.ts'
import { type ChooseStance, voicesOf } from './stance.ts'
import { statedDate } from './stated-date.ts'

const kindOfCue: Readonly<Record<KindCue, DealKind>> = {
  invest: 'investment',
  buy: 'purchase',
  supply: 'supply',
  lease: 'lease',
  finance: 'financing',
  acquire: 'acquisition',
  licence: 'licence',
  warrant: 'warrant',
  deal: 'unknown',
}
/** How near a cue must be to bear on the figure itself: about two dozen characters. */
const BESIDE = 0.6

/** The two choices of the reader that weights decide. */
export interface Choices {
  readonly deal: Choose
  readonly stance: ChooseStance
}

/** Reads one quantity of a sentence as a figure of a deal; one draft, or one for each party it is stated of. */
export function readFigure(told: Figure, context: Context, choices: Choices): readonly Draft[] {
  const { document, sentence } = told
  const { published } = context
  const replaced = replacedBy(told)
  const ask = (shared: boolean) => once(() => choices.deal({ ...questionOf(told, context), shared }))
  const assigned = spread(told, context, ask(true)) ?? assign(told, replaced, context, ask(false))
  if (assigned.length === 0) return NONE
  const voices = voicesOf(told)
  const kind = nearestKind(told)
  const scope = scopeOf(told)
  return assigned.map(({ parties, rule, certainty }) => {
    const figure = inHomeCurrency(told, parties, context)
    const { quantity } = figure
    const { stance, certainty: sureOfStance } = choices.stance(
      (say) => stanceSignals(figure, context.sceneOf(sentence), context, parties, voices, say),
      quantity,
    )
    const words = voices.find((voice) => voice.stance === stance)
    const previous = words ? undefined : goingOn(context.last, sentence, parties)
    const asOf = statedDate(sentence, quantity, published, words && stance, words) ?? previous?.asOf
    const who = attributed(attribute(document, sentence, parties, context), asOf, sentence)
    return {
      sentence,
      quantity,
      parties: [...parties].sort(),
      certainty: { parties: certainty, stance: sureOfStance },
      stance,
      kind: kind === 'none' ? 'unknown' : kindOfCue[kind],
      scope,
      asOf,
      replaces: replaced && { value: replaced.value, unit: replaced.unit },
      stanceWords: words && { start: words.start, end: words.end },
      until: undefined,
      speaker: who.speaker,
      source: who.source,
      attribution: who.attribution,
      rules: {
        parties: rule,
        stance: words ? 'cue' : previous && previous.rules.stance !== 'default' ? 'inherited' : 'default',
      },
    }
  })
}

const NONE: readonly never[] = []

function assign(
  figure: Figure,
  replaced: FoundQuantity | undefined,
  context: Context,
  pairing: () => Pairing | undefined,
): readonly Assignment[] {
  const { last } = context
  if (replaced && last?.quantity === replaced)
    return [{ parties: last.parties, rule: 'same_figure', certainty: last.certainty.parties }]
  const found = pairing()
  return found ? [assignmentOf(found, figure, context)] : NONE
}

/** What was read last, where a sentence goes on with its deal in the same paragraph. */
const goingOn = (
  last: Draft | undefined,
  { paragraph }: ReadSentence,
  parties: readonly string[],
): Draft | undefined =>
  last?.sentence.paragraph === paragraph && last.parties.every((party) => parties.includes(party)) ? last : undefined

/** Sentences, the headline among them, in which a report tells its news; what it adds further down is known already. */
const LEAD = 5

/** What a text tells in its own voice of an earlier time, or by the way, was news elsewhere. */
const attributed = (who: Attributed, asOf: string | undefined, { index }: ReadSentence): Attributed =>
  who.attribution === 'reported' && (asOf !== undefined || index >= LEAD) ? { ...who, attribution: 'retold' } : who

/** What part of the deal a figure is: words right beside it tell. */
function scopeOf(figure: Figure): Scope {
  if (nearest(figure, isRecurring) >= BESIDE) return 'recurring'
  if (isPart(figure) && nearest(figure, isWhole) < BESIDE) return 'tranche'
  return nearest(figure, isRound) >= BESIDE ? 'round' : 'total'
}
const isRecurring = among('recurring')
const isWhole = among('whole')
const isRound = among('round')

/** A word for a part stands right before its figure, or within it ("the first gigawatt"). */
const isPart = ({ sentence, quantity, near }: Figure): boolean =>
  sentence.cues.some(
    ({ label, start, end }, i) =>
      label === 'part' &&
      ((start >= quantity.start && end <= quantity.end) || (end <= quantity.start && (near[i] ?? 0) >= RIGHT_BEFORE)),
  )
const RIGHT_BEFORE = 0.72
