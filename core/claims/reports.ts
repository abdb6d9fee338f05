import type { Draft } from './draft.ts'
import { isSameFigure } from './figures.ts'
import { isOfBefore } from './stated-date.ts'

const reported = ['rumored', 'intended', 'agreed', 'completed']

/** "An offer of 1.2 billion, the same sum that was denied in May": the denial is of then, the offer of now. */
const wasDeniedBefore = ({ sentence, quantity, stanceWords }: Draft): boolean =>
  stanceWords !== undefined && isOfBefore(sentence, quantity, stanceWords)

/** Adds to each denial what it denies, as hearsay: who calls a figure untrue has it said by somebody, here or elsewhere. */
export function withReports(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ stance }) => stance === 'denied')) return drafts
  const isToldOf = (denial: Draft) => (other: Draft) =>
    reported.includes(other.stance) &&
    !other.sentence.title &&
    isSameFigure(other.quantity, denial.quantity) &&
    other.parties.every((party) => denial.parties.includes(party))
  return drafts.flatMap((draft) => {
    if (draft.stance !== 'denied' || draft.sentence.title || drafts.some(isToldOf(draft))) return [draft]
    const rules = { ...draft.rules, stance: 'denied_report' } as const
    const report: Draft = { ...draft, speaker: undefined, stance: 'rumored', attribution: 'retold', rules }
    if (!wasDeniedBefore(draft)) return [report, draft]
    const attribution = draft.attribution === 'retold' ? 'reported' : draft.attribution
    return [{ ...report, asOf: undefined, attribution }, draft]
  })
}
