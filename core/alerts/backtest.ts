import type { QuietCause } from '../../schemas/alert.ts'
import type { Quiet, Route } from '../../schemas/channel.ts'
import type { Revision } from '../../schemas/revision.ts'
import { type Hold, holdOf, isUnsettled, toldAt } from './hold.ts'
import { decideAlert } from './policy.ts'
import { later } from './wall-clock.ts'

/** What settings would have made of one revision, had it been learned when it was in the news. */
export type Backtested = Going | LeftOut

interface Going {
  readonly revision: Revision
  readonly outcome: 'sent' | 'folded'
  /** When its message would have gone out. */
  readonly at: string
  /** What held it back until then. */
  readonly held: readonly Hold['cause'][]
}

interface LeftOut {
  readonly revision: Revision
  readonly outcome: 'left_out'
  readonly cause: QuietCause
}

type Settings = { readonly route: Route; readonly quiet: Quiet }

/** Plays settings over revisions of the past, oldest first; how many origins each has is taken as it is known now. */
export function backtest(revisions: readonly Revision[], { route, quiet }: Settings): readonly Backtested[] {
  const figures = Map.groupBy(revisions, ({ figure }) => figure)
  const released = revisions.map((revision) => {
    const decision = decideAlert(revision, route, toldAt(revision))
    if (!decision.alert) return { revision, outcome: 'left_out' as const, cause: decision.reason }
    return release(revision, figures.get(revision.figure) ?? [], quiet)
  })
  return underCap(released, quiet.cap)
}

/** A wait may end in another: morning comes, and the figure still goes to and fro. */
function release(revision: Revision, figure: readonly Revision[], quiet: Quiet): Backtested {
  const held: Hold['cause'][] = []
  let at = toldAt(revision)
  const knownBy = (instant: string) => figure.filter((step) => toldAt(step) <= instant)
  for (;;) {
    const history = knownBy(at)
    if (quiet.flapping > 0 && isUnsettled(revision, history) && history.at(-1)?.id !== revision.id)
      return { revision, outcome: 'left_out', cause: 'flapping' }
    const hold = holdOf(revision, { quiet, history, now: at })
    if (!hold) return { revision, held, outcome: 'sent', at }
    held.push(hold.cause)
    at = hold.until
  }
}

/** Beyond so many messages an hour the rest goes out in one, as soon as there is room. */
function underCap(released: readonly Backtested[], cap: number): readonly Backtested[] {
  const due = released.filter((one) => one.outcome !== 'left_out').sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const told = new Map<Revision, Going>()
  const messages: string[] = []
  let folded: Going[] = []
  const roomAt = () => later(messages.at(-cap) ?? '1970-01-01T00:00:00Z', 60)
  const unfold = () => {
    if (folded.length === 0) return
    const at = roomAt()
    for (const one of folded) told.set(one.revision, { ...one, outcome: 'folded', at })
    messages.push(at)
    folded = []
  }
  for (const one of due) {
    if (folded.length > 0 && roomAt() <= one.at) unfold()
    if (roomAt() > one.at) folded.push(one)
    else {
      messages.push(one.at)
      told.set(one.revision, one)
    }
  }
  unfold()
  return released.map((one) => told.get(one.revision) ?? one)
}
