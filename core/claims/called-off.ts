import type { Document } from './document.ts'
import type { Draft } from './draft.ts'
import { openFigures } from './figures.ts'

const over = ['disclaimed', 'denied', 'cancelled', 'stalled']

/**
 * A headline that calls a deal off does so for all of its figures: those that the text only describes ("worth $9 billion,
 * it would have covered 120,000 chips") fall with it. What it says was signed, paid or delivered stands.
 */
export function calledOff(document: Document, drafts: readonly Draft[], opening: readonly string[]): readonly Draft[] {
  const headline = document.sentences.find(({ title }) => title)
  const parties = new Set(headline?.mentions.map(({ party }) => party))
  const says = (label: string) => headline?.cues.some((cue) => cue.label === label) ?? false
  if (!says('cancelled') || says('agreed') || opening.length !== 2 || parties.size > 2) return drafts
  const isOf = (draft: Draft) => draft.parties.length === 2 && draft.parties.every((party) => opening.includes(party))
  const isOpen = ({ stance, rules }: Draft) => stance === 'intended' || (stance === 'agreed' && rules.stance !== 'cue')
  const said = openFigures<Draft>()
  for (const draft of drafts) if (isOf(draft) && over.includes(draft.stance)) said.add(draft.quantity, draft)
  return drafts.map((draft) =>
    isOf(draft) && isOpen(draft) && said.of(draft.quantity).length === 0
      ? { ...draft, stance: 'cancelled', rules: { ...draft.rules, stance: 'called_off' } }
      : draft,
  )
}
