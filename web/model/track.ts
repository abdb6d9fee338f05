import type { EvidenceResource, FigureResource, RevisionResource, StandingResource } from '../../schemas/api.ts'
import type { RevisionKind } from '../../schemas/revision.ts'

/** What a step of a figure is called; `first` is the first that was said of it. */
export type StepKind = 'first' | RevisionKind

/** What stood of a figure from a day on. */
export interface State {
  readonly said: string
  /** The same as milliseconds. */
  readonly at: number
  /** When the ledger learned of it, in milliseconds, if it knows. */
  readonly learned?: number
  readonly kind: StepKind
  readonly standing: StandingResource
  readonly revision?: RevisionResource
}

/** A figure with all it went through, oldest first. */
export interface Track {
  readonly figure: FigureResource
  readonly states: readonly State[]
}

/** Follows each figure through its revisions; the newest standing is the figure's own. */
export function tracksOf(figures: readonly FigureResource[], revisions: readonly RevisionResource[]): readonly Track[] {
  const steps = Map.groupBy(revisions, ({ figure }) => figure)
  return figures.map((figure) => trackOf(figure, steps.get(figure.id) ?? []))
}

/** Follows one figure through its own revisions, in whatever order they are. */
export const trackOf = (figure: FigureResource, steps: readonly RevisionResource[]): Track => ({
  figure,
  states: statesOf(figure, steps.toSorted(inOrder)),
})

const inOrder = (a: RevisionResource, b: RevisionResource) =>
  Date.parse(a.to.evidence.saidAt) - Date.parse(b.to.evidence.saidAt)

function statesOf(figure: FigureResource, steps: readonly RevisionResource[]): readonly State[] {
  const [first] = steps
  if (!first) return [{ ...said(figure.asOf, figure.learned), kind: 'first', standing: figure.standing }]
  const opening = { ...saidIn(first.from.evidence), kind: 'first' as const, standing: first.from.standing }
  const turns = steps.map((revision) => ({
    ...saidIn(revision.to.evidence),
    kind: revision.kind,
    standing: revision.to.standing,
    revision,
  }))
  return [opening, ...turns]
}

const said = (date: string, learned: string | undefined) => ({
  said: date,
  at: Date.parse(date),
  ...(learned === undefined ? {} : { learned: Date.parse(learned) }),
})
const saidIn = ({ saidAt, learned }: EvidenceResource) => said(saidAt, learned)
