import type { Alert } from '../../schemas/alert.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import type { Evidence, Revision } from '../../schemas/revision.ts'
import type { Ending } from '../ports.ts'
import { formatFigure } from './figure-text.ts'
import { headline } from './headline.ts'
import { severityMark } from './marks.ts'
import { figurePage } from './message.ts'
import { formatDate } from './names.ts'
import { clip, shortLine } from './plain-text.ts'
import { later } from './wall-clock.ts'

/** A message that is none of one revision's, for any channel: a headline and titled lists of lines, all of bounded length. */
export interface Bulletin {
  readonly headline: string
  readonly sections: readonly BulletinSection[]
  /** When what it tells of came about, the same at each attempt. */
  readonly at: string
  /** The one revision that it is about, and what became of that. */
  readonly revision?: { readonly id: string; readonly figure: string; readonly became: 'corrected' | 'restored' }
}

export interface BulletinSection {
  readonly title: string
  readonly lines: readonly BulletinLine[]
}

export interface BulletinLine {
  readonly text: string
  /** The dashboard's page of its figure. */
  readonly page?: string
}

const limits = { lines: 15, line: 200 } as const

/** A section of at most fifteen lines; the rest is counted. */
export function section(title: string, lines: readonly (string | BulletinLine)[]): readonly BulletinSection[] {
  if (lines.length === 0) return []
  const rest = lines.length - limits.lines
  const shown = lines
    .slice(0, limits.lines)
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .map(({ text, ...page }) => ({ text: shortLine(text, limits.line), ...page }))
  return [{ title, lines: rest > 0 ? [...shown, { text: `and ${rest} more` }] : shown }]
}

/** One alert as a line of a bulletin, with a note in brackets; it leads to its figure's page where there is a dashboard. */
export function alertLine(alert: Alert, site: string | undefined, note?: string): BulletinLine {
  const { headline: words = '', severity, revision, figure } = alert
  const sign = severity === undefined ? '' : `${severityMark[severity].sign} `
  const text = `${sign}${words || revision}${note === undefined ? '' : ` (${note})`}`
  return { text, ...(site === undefined || figure === undefined ? {} : { page: figurePage(site, figure) }) }
}

/** What the hourly cap of a channel held back, in one message, the gravest first. */
export function foldedBulletin(alerts: readonly Alert[], site?: string): Bulletin {
  const graver = ['critical', 'high', 'medium', 'low']
  const ordered = alerts.toSorted((a, b) => graver.indexOf(a.severity ?? 'low') - graver.indexOf(b.severity ?? 'low'))
  const count = alerts.length === 1 ? 'One more revision' : `${alerts.length} more revisions`
  const lines = ordered.map((alert) => alertLine(alert, site))
  const times = alerts.map(({ over = '' }) => over).toSorted()
  return { headline: `${count} within the hour`, sections: section('Also moved', lines), at: times.at(-1) ?? '' }
}

function became(
  revision: Revision,
  what: 'corrected' | 'restored',
  { to } = revision,
): Pick<Bulletin, 'at' | 'revision'> {
  const { id, figure } = revision
  return { at: later(to.learned ?? to.saidAt, 0), revision: { id, figure, became: what } }
}

/** What is known beside a revision that is taken back. */
export interface Undoing {
  readonly ended?: Ending | undefined
  /** The last step of its figure. */
  readonly latest?: Revision | undefined
  readonly kind?: DealKind | undefined
}

/** Takes back a revision that no longer follows, and says why, and what stands instead. */
export function correctionBulletin(undone: Revision, { ended = 'evidence', latest, kind }: Undoing = {}): Bulletin {
  return {
    headline: clip(`Corrected: ${headline(undone, kind)}`, limits.line),
    ...became(undone, 'corrected', latest),
    sections: [
      ...section('Why', [why[ended]]),
      ...section('What stands', [standingLine(undone.unit, latest?.to ?? undone.from)]),
    ],
  }
}

/** Says that a revision stands again which was taken back. */
export function restoredBulletin(revision: Revision, kind?: DealKind): Bulletin {
  return {
    headline: clip(`Stands again: ${headline(revision, kind)}`, limits.line),
    ...became(revision, 'restored'),
    sections: [
      ...section('Why', ['It was taken back here; by what is known now it holds after all.']),
      ...section('What stands', [standingLine(revision.unit, revision.to)]),
    ],
  }
}

const why: Readonly<Record<Ending, string>> = {
  evidence: 'What was read later puts this step in another place: it no longer follows from what is known.',
  decision: 'A person decided so, from what was known already; `walkback why` names who, when and for what reason.',
  name: 'A party goes by another name.',
}

const standingLine = (unit: string, { standing, saidAt }: Evidence): string =>
  `${formatFigure(standing, unit)}, ${standing.stance} (${formatDate(saidAt)})`
