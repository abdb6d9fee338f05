import type { Bound } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import type { Draft } from './draft.ts'
import { openFigures } from './figures.ts'

const sameParties = (a: Draft, b: Draft) => a.parties.join(' ') === b.parties.join(' ')
const within = (a: Draft, b: Draft) =>
  a.parties.every((party) => b.parties.includes(party)) || b.parties.every((party) => a.parties.includes(party))

/**
 * One draft for each figure with the same parties and stance, in text order: the first in the body, with the date that any
 * of them gives. A headline gives way to a body that has its figure, or the one that it rounds.
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const byFigure = openFigures<Draft>()
  for (const draft of drafts.toSorted((a, b) => directness(a) - directness(b))) byFigure.add(draft.quantity, draft)
  const merged = byFigure
    .all()
    .flatMap((alike) => withCeilings(merge(alike)))
    .sort((a, b) => a.quantity.start - b.quantity.start)
  return merged.filter(
    (draft) => !draft.sentence.title || !merged.some((other) => !other.sentence.title && isRounded(draft, other)),
  )
}

/** How far off a headline may round what the body says exactly: "over $1.1 billion" for 1.165. */
const ROUNDED = 0.08

/** True for a headline's figure that is the body's own in fewer digits. */
function isRounded(draft: Draft, other: Draft): boolean {
  const [rough, exact] = [draft.quantity, other.quantity]
  return (
    rough.measure === exact.measure &&
    rough.unit === exact.unit &&
    Math.abs(rough.value - exact.value) <= ROUNDED * exact.value &&
    digitsOf(rough.value) < digitsOf(exact.value) &&
    within(draft, other)
  )
}

/** The digits of a value that are no closing zeros. */
const digitsOf = (value: number) => String(value).replace('.', '').replace(/0+$/u, '').length

/** Of the drafts of one figure, the most direct first, one for each deal and stance. */
function merge(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const same = merged.findIndex(
      (other) => draft.sentence.title || (other.stance === draft.stance && within(other, draft)),
    )
    const known = merged[same]
    if (known === undefined) merged.push(draft)
    else
      merged[same] = {
        ...known,
        replaces: known.replaces ?? draft.replaces,
        quantity: { ...known.quantity, bound: firmer(known.quantity, draft.quantity) },
      }
  }
  return merged
}

/** A sentence that states the figure comes before one that only points back at it, and the body before the headline. */
const directness = ({ sentence, rules }: Draft): number =>
  sentence.title ? 2 : rules.stance === 'deal_as_a_whole' ? 1 : 0

/** The bound of a figure said twice: one that may be a mere preposition gives way. */
const firmer = (known: FoundQuantity, other: FoundQuantity): Bound =>
  known.bound === 'exact' ? (other.loose ? 'exact' : other.bound) : known.loose ? other.bound : known.bound

/** Of the drafts of one figure one that is said not to bind keeps the ceiling under which the same text has announced it; "up to" where it has none. */
function withCeilings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.stance !== 'disclaimed' || draft.quantity.bound !== 'exact') return draft
    const ceiling = drafts.find(
      (other) => other !== draft && sameParties(other, draft) && other.quantity.bound !== 'exact',
    )
    return { ...draft, quantity: { ...draft.quantity, bound: ceiling?.quantity.bound ?? 'up_to' } }
  })
}
