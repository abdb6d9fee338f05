import type { Revision, RevisionKind, Severity } from '../../schemas/revision.ts'

/** What a channel's reader wants to be told: the least severity of each kind of step, or never. */
export interface AlertPolicy {
  readonly floor: Readonly<Record<RevisionKind, Severity | 'never'>>
}

/** Whether a revision goes out, and if not, why. */
export type AlertDecision =
  | { readonly alert: true }
  | { readonly alert: false; readonly reason: 'late' | 'muted' | 'below_floor' | 'kind_muted' }

/** Every real step of a figure, whatever its size: the ledger has already left out all that is none. */
export const defaultPolicy: AlertPolicy = {
  floor: {
    raised: 'low',
    lowered: 'low',
    firmed: 'low',
    softened: 'low',
    disclaimed: 'low',
    denied: 'low',
    cancelled: 'low',
    stalled: 'low',
    reinstated: 'low',
  },
}

const rank: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

/** Decides whether a revision may page; one that is late, or whose figure a person muted, never does, whatever the policy. */
export function decideAlert(revision: Revision, policy: AlertPolicy = defaultPolicy): AlertDecision {
  if (revision.late) return { alert: false, reason: 'late' }
  if (revision.muted) return { alert: false, reason: 'muted' }
  const floor = policy.floor[revision.kind]
  if (floor === 'never') return { alert: false, reason: 'kind_muted' }
  return rank[revision.severity] >= rank[floor] ? { alert: true } : { alert: false, reason: 'below_floor' }
}

/** True where a revision goes out to a channel under a policy. */
export function pages(revision: Revision, policy: AlertPolicy = defaultPolicy): boolean {
  return decideAlert(revision, policy).alert
}
