import { figureKey } from './context.ts'
import type { Draft } from './draft.ts'

const reported = ['rumored', 'intended', 'agreed', 'completed']

/** Adds to each denial what it denies, as hearsay: who calls a figure untrue has it said by somebody, here or elsewhere. */
export function withReports(drafts: readonly Draft[]): readonly Draft[] {
  const isToldOf = (denial: Draft) => (other: Draft) =>
    reported.includes(other.stance) &&
    !other.sentence.title &&
    figureKey(other.quantity) === figureKey(denial.quantity) &&
    other.parties.every((party) => denial.parties.includes(party))
  return drafts.flatMap((draft) => {
    if (draft.stance !== 'denied' || draft.sentence.title || drafts.some(isToldOf(draft))) return [draft]
    const { speaker: _speaker, ...report } = draft
    return [
      { ...report, stance: 'rumored', attribution: 'retold', rules: { ...draft.rules, stance: 'denied_report' } },
      draft,
    ]
  })
}
