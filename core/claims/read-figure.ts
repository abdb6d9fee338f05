import type { DealKind, Scope, Stance } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/find-quantities.ts'
import { measureRules } from '../measures/index.ts'
import { type Assignment, assignParties, type Context } from './assign.ts'
import { type Attributed, attribute } from './attribute.ts'
import { type Cue, type KindCue, kindCues } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Draft } from './draft.ts'
import { spread } from './each.ts'
import { nearness, speaksOfDealNear } from './leave-out.ts'
import { stanceOf } from './stance.ts'
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

/** The rules by which a sentence itself names the parties. */
const saysItself: ReadonlySet<string> = new Set(['named_together', 'same_figure', 'listed', 'both'])

/** The rules by which it goes on with a deal that the text has just spoken of. */
const goesOn: ReadonlySet<string> = new Set(['partner_of_deal', 'deal_before', 'both'])

/** Reads one quantity of a sentence as a figure of a deal; one draft, or one for each party it is stated of. */
export function readFigure(
  document: Document,
  sentence: ReadSentence,
  quantity: FoundQuantity,
  context: Context,
  previous: Draft | undefined,
  published: string,
): readonly Draft[] {
  const shared = spread(document, sentence, quantity, context)
  const assigned: readonly (Assignment | { parties: readonly string[]; rule: 'each' | 'respectively' | 'in_row' })[] =
    shared ??
    [assignParties(document, sentence, quantity, context)].filter(
      (one): one is Assignment =>
        one !== undefined &&
        (saysItself.has(one.rule) ||
          speaksOfDealNear(document, sentence, quantity, !goesOn.has(one.rule) && !sentence.item)),
    )
  const cue = stanceOf(document, sentence, quantity)
  return assigned.map(({ parties, rule }) => {
    const follows =
      previous !== undefined &&
      previous.sentence.paragraph === sentence.paragraph &&
      previous.parties.every((party) => parties.includes(party))
    const inherits = cue === undefined && follows
    const asOf = statedDate(sentence, quantity, published, cue?.stance) ?? (inherits ? previous.asOf : undefined)
    const replaced = replacedBy(document, sentence, quantity)
    const who = attributed(attribute(document, sentence, quantity, parties), asOf, sentence)
    const part = isPart(document, sentence, quantity) && !isBeside(document, sentence, quantity, 'whole')
    return {
      sentence,
      quantity,
      parties: [...parties].sort(),
      stance: granted(document, sentence, quantity)
        ? 'agreed'
        : ((cue && hearsay(cue.stance, who, sentence)) ??
          (inherits && previous.stance !== 'disclaimed' ? previous.stance : 'agreed')),
      kind: kindOf(document, sentence, quantity),
      scope: scopeOf(document, sentence, quantity, part),
      ...(asOf ? { asOf } : {}),
      ...(replaced ? { replaces: { value: replaced.value, unit: replaced.unit } } : {}),
      ...(cue ? { stanceWords: { start: cue.start, end: cue.end } } : {}),
      ...who,
      rules: {
        parties: rule,
        stance: cue ? 'cue' : inherits && previous.rules.stance !== 'default' ? 'inherited' : 'default',
      },
    }
  })
}

/** A plan that only unnamed sources tell of is a rumour, unless there is a paper. */
const hearsay = (stance: Stance, { attribution }: Attributed, { cues }: ReadSentence): Stance =>
  stance === 'intended' && attribution === 'unnamed' && !cues.some(({ label }) => label === 'nonbinding')
    ? 'rumored'
    : stance

/** Sentences, the headline among them, in which a report tells its news; what it adds further down is known already. */
const LEAD = 5

/** What a text tells in its own voice of an earlier time, or by the way, was news elsewhere. */
const attributed = (who: Attributed, asOf: string | undefined, { index }: ReadSentence): Attributed =>
  who.attribution === 'reported' && (asOf !== undefined || index >= LEAD) ? { ...who, attribution: 'retold' } : who

/** A word for a part stands right before its figure, or within it ("the first gigawatt"). */
const isPart = (document: Document, sentence: ReadSentence, quantity: FoundQuantity) =>
  sentence.cues.some(
    (cue) =>
      cue.label === 'part' &&
      ((cue.start >= quantity.start && cue.end <= quantity.end) ||
        (cue.end <= quantity.start && nearness(document, sentence, quantity, cue) >= RIGHT_BEFORE)),
  )
const RIGHT_BEFORE = 0.72

/** Characters are few enough between a warrant and its shares at this nearness. */
const WARRANTED = 0.35

/** True for what a warrant gives a right to: granted once the warrant is, and had only when it is exercised. */
const granted = (document: Document, sentence: ReadSentence, quantity: FoundQuantity) =>
  measureRules[quantity.measure].warranted === true &&
  sentence.cues.some((cue) => cue.label === 'warrant' && nearness(document, sentence, quantity, cue) >= WARRANTED) &&
  !sentence.cues.some((cue) => offLadder.has(cue.label))

const offLadder: ReadonlySet<string> = new Set([
  'disclaimed',
  'denied',
  'cancelled',
  'stalled',
  'rumored',
  'nonbinding',
])

const isBeside = (document: Document, sentence: ReadSentence, quantity: FoundQuantity, label: Cue) =>
  sentence.cues.some((cue) => cue.label === label && nearness(document, sentence, quantity, cue) >= BESIDE)

function scopeOf(document: Document, sentence: ReadSentence, quantity: FoundQuantity, part: boolean): Scope {
  if (isBeside(document, sentence, quantity, 'recurring')) return 'recurring'
  if (part) return 'tranche'
  return isBeside(document, sentence, quantity, 'round') ? 'round' : 'total'
}

function kindOf(document: Document, sentence: ReadSentence, quantity: FoundQuantity): DealKind {
  let kind: DealKind = 'unknown'
  let best = 0
  for (const cue of sentence.cues) {
    const label = kindCues.find((name) => name === cue.label)
    const near = label ? nearness(document, sentence, quantity, cue) * (label === 'deal' ? GENERIC : 1) : 0
    if (label && near > best) {
      best = near
      kind = kindOfCue[label]
    }
  }
  return kind
}

/** The quantity that this one is said to come instead of, in the same sentence. */
function replacedBy(document: Document, sentence: ReadSentence, quantity: FoundQuantity): FoundQuantity | undefined {
  const instead = sentence.cues.find((cue) => cue.label === 'instead')
  if (!instead) return undefined
  const others = sentence.quantities.filter(
    (other) => other !== quantity && other.measure === quantity.measure && other.value !== quantity.value,
  )
  const replaced =
    document.pack.script === 'unspaced'
      ? others.findLast((other) => other.end <= instead.start)
      : others.find((other) => other.start >= instead.end)
  return replaced
}
