import type { DealKind, Scope } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { type Assignment, assignmentOf, type Choose, questionOf } from './assign.ts'
import { type Attributed, attribute } from './attribute.ts'
import type { Context } from './context.ts'
import { type Cue, isKindCue, type KindCue } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'
import { spread } from './each.ts'
import { inHomeCurrency } from './home-currency.ts'
import { nearnesses } from './leave-out.ts'
import { replacedBy } from './replaced.ts'
import { stanceSignals } from './signals/stance.ts'
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
/** A generic word for a deal names its kind only where nothing else does. */
const GENERIC = 0.4
/** How near a cue must be to bear on the figure itself: about two dozen characters. */
const BESIDE = 0.6

/** The two choices of the reader that weights decide. */
export interface Choices {
  readonly deal: Choose
  readonly stance: ChooseStance
}

/** Reads one quantity of a sentence as a figure of a deal; one draft, or one for each party it is stated of. */
export function readFigure(
  document: Document,
  sentence: ReadSentence,
  told: FoundQuantity,
  context: Context,
  published: string,
  choices: Choices,
): readonly Draft[] {
  const replaced = replacedBy(document, sentence, told)
  const assigned =
    spread(document, sentence, told, context) ?? assign(document, sentence, told, replaced, context, choices)
  const voices = voicesOf(document, sentence, told)
  return assigned.map(({ parties, rule, certainty }) => {
    const quantity = inHomeCurrency(told, parties)
    const { stance, certainty: sureOfStance } = choices.stance(
      (say) => stanceSignals(document, sentence, quantity, context, parties, voices, published, say),
      quantity,
    )
    const words = voices.get(stance)
    const previous = words ? undefined : goingOn(context.last, sentence, parties)
    const asOf = statedDate(sentence, quantity, published, words && stance, words) ?? previous?.asOf
    const who = attributed(attribute(document, sentence, parties), asOf, sentence)
    const part = isPart(document, sentence, quantity) && !isBeside(document, sentence, quantity, 'whole')
    return {
      sentence,
      quantity,
      parties: [...parties].sort(),
      certainty: { parties: certainty, stance: sureOfStance },
      stance,
      kind: kindOf(document, sentence, quantity),
      scope: scopeOf(document, sentence, quantity, part),
      ...(asOf ? { asOf } : {}),
      ...(replaced ? { replaces: { value: replaced.value, unit: replaced.unit } } : {}),
      ...(words ? { stanceWords: { start: words.start, end: words.end } } : {}),
      ...who,
      rules: {
        parties: rule,
        stance: words ? 'cue' : previous && previous.rules.stance !== 'default' ? 'inherited' : 'default',
      },
    }
  })
}

function assign(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  replaced: FoundQuantity | undefined,
  context: Context,
  { deal }: Choices,
): readonly Assignment[] {
  const { last } = context
  if (replaced && last?.quantity === replaced)
    return [{ parties: last.parties, rule: 'same_figure', certainty: last.certainty.parties }]
  const pairing = deal(questionOf(document, sentence, quantity, context))
  return pairing ? [assignmentOf(pairing, document, sentence, quantity, context)] : []
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

/** A word for a part stands right before its figure, or within it ("the first gigawatt"). */
function isPart(document: Document, sentence: ReadSentence, quantity: FoundQuantity): boolean {
  const near = nearnesses(document, sentence, quantity)
  return sentence.cues.some(
    ({ label, start, end }, i) =>
      label === 'part' &&
      ((start >= quantity.start && end <= quantity.end) || (end <= quantity.start && (near[i] ?? 0) >= RIGHT_BEFORE)),
  )
}
const RIGHT_BEFORE = 0.72

function isBeside(document: Document, sentence: ReadSentence, quantity: FoundQuantity, word: Cue): boolean {
  const near = nearnesses(document, sentence, quantity)
  return sentence.cues.some(({ label }, i) => label === word && (near[i] ?? 0) >= BESIDE)
}

function scopeOf(document: Document, sentence: ReadSentence, quantity: FoundQuantity, part: boolean): Scope {
  if (isBeside(document, sentence, quantity, 'recurring')) return 'recurring'
  if (part) return 'tranche'
  return isBeside(document, sentence, quantity, 'round') ? 'round' : 'total'
}

function kindOf(document: Document, sentence: ReadSentence, quantity: FoundQuantity): DealKind {
  let kind: DealKind = 'unknown'
  let best = 0
  const nears = nearnesses(document, sentence, quantity)
  sentence.cues.forEach(({ label }, i) => {
    const near = isKindCue(label) ? (nears[i] ?? 0) * (label === 'deal' ? GENERIC : 1) : 0
    if (near <= best || !isKindCue(label)) return
    best = near
    kind = kindOfCue[label]
  })
  return kind
}
