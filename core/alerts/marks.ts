import type { RevisionKind, Severity } from '../../schemas/revision.ts'

/** What each kind of step is called before a reader. */
export const kindWord: Readonly<Record<RevisionKind, string>> = {
  raised: 'Raised',
  lowered: 'Cut',
  firmed: 'Firmer',
  softened: 'Softer',
  disclaimed: 'Walked back',
  denied: 'Denied',
  cancelled: 'Cancelled',
  stalled: 'Stalled',
  reinstated: 'Back on',
}

/** The sign and the word that a severity has before a reader, so that colour is never all there is. */
export const severityMark: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  critical: { sign: '🔴', word: 'Critical' },
  high: { sign: '🟠', word: 'High' },
  medium: { sign: '🟡', word: 'Medium' },
  low: { sign: '⚪', word: 'Low' },
}
