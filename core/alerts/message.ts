import type { DealKind } from '../../schemas/primitives.ts'
import type { Evidence, Revision } from '../../schemas/revision.ts'
import { amountStands, formatFigure } from './figure-text.ts'
import { headline } from './headline.ts'
import { isOneSource } from './hold.ts'
import { severityMark } from './marks.ts'
import { figureName, formatDate, languageName } from './names.ts'
import { shortLine } from './plain-text.ts'
import { linkToQuote } from './text-fragment.ts'

/** What a message can add to a revision when the ledger is at hand. */
export interface AlertContext {
  /** What the money or capacity is for. */
  readonly kind?: DealKind
  /** The figure's revisions in order, this one among them. */
  readonly history?: readonly Revision[]
  /** True where later evidence has undone the revision. */
  readonly undone?: boolean
  /** The address of the dashboard, for the link to the evidence. */
  readonly site?: string
}

/** One side of a revision in words; `quote`, `speaker`, `outlet` and `title` are scraped text, made one line and clipped. */
export interface Side {
  /** The amount, and by how much it is less or more than what stood. */
  readonly figure: string
  /** False where the amount was named and stands no more. */
  readonly stands: boolean
  readonly stance: string
  readonly date: string
  readonly quote: string
  /** Who says so; that it is somebody without a name where the text says that. */
  readonly speaker?: string
  /** Where it is said, and whom that cites. */
  readonly outlet: string
  /** The language that the quote is in, in English; absent for English. */
  readonly language?: string
  readonly title: string
  /** The article, at the quoted words; absent where its address is none that a reader may open. */
  readonly link?: string
}

/** What every channel says of a revision, before it is laid out for one. */
export interface Message {
  readonly headline: string
  readonly severity: { readonly sign: string; readonly word: string }
  readonly name: string
  readonly before: Side
  readonly after: Side
  /** The figure's last steps, oldest first, at most six; empty where this is the first revision. */
  readonly history: readonly string[]
  /** Who says so independently of each other: `3 independent sources: Northwire, …`, or that it is one source. */
  readonly origins: string
  /** The dashboard's page of the figure. */
  readonly page?: string
  /** Where its reader mutes the figure, or learns who can. */
  readonly mute?: string
}

const limits = { quote: 1200, name: 80, title: 140, history: 6 } as const

/** The words of an alert, the same for every channel; scraped parts are single lines of bounded length. */
export function message(revision: Revision, context: AlertContext = {}): Message {
  const after = side(revision.to, revision.unit)
  const page = context.site === undefined ? undefined : figurePage(context.site, revision.figure)
  return {
    headline: `${context.undone ? 'Corrected, no longer so: ' : ''}${headline(revision, context.kind)}`,
    severity: severityMark[revision.severity],
    name: figureName(revision, context.kind),
    before: side(revision.from, revision.unit),
    after: { ...after, figure: `${after.figure}${changeNote(revision)}` },
    history: historyLines(revision, context.history ?? []),
    origins: `${originsLine(revision)}${revision.edited ? ', which changed its article' : ''}`,
    ...(page === undefined ? {} : { page, mute: `${page}&mute=ask` }),
  }
}

/** The address of a figure's page on a dashboard. */
export function figurePage(site: string, figure: string): string {
  return new URL(`/?figure=${encodeURIComponent(figure)}`, site).href
}

const originsNamed = 3

function originsLine(revision: Revision): string {
  const { origins = [] } = revision
  const named = origins.slice(0, originsNamed).map((name) => shortLine(name, limits.name))
  if (isOneSource(revision)) return 'one source, unnamed'
  if (origins.length < 2) return ['one source', ...named].join(': ')
  const rest = origins.length - named.length
  return `${origins.length} independent sources: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function side(evidence: Evidence, unit: string): Side {
  const { standing, saidAt, lang, url } = evidence
  const link = linkToQuote(url, evidence.quote)
  const unnamed = evidence.attribution === 'unnamed' ? 'an unnamed source' : ''
  const speaker = shortLine(evidence.speaker ?? '', limits.name) || unnamed
  return {
    figure: formatFigure(standing, unit),
    stands: amountStands(standing.stance),
    stance: standing.stance,
    date: formatDate(saidAt),
    // What is left of a text without its invisible marks may be nothing, and no channel takes nothing.
    quote: shortLine(evidence.quote, limits.quote) || '…',
    ...(speaker === '' ? {} : { speaker }),
    outlet: outletOf(evidence),
    ...(lang === 'en' ? {} : { language: languageName(lang) }),
    title: shortLine(evidence.title, limits.title),
    ...(link === undefined ? {} : { link }),
  }
}

function outletOf({ outlet, source, url }: Evidence): string {
  const [place, cited] = [outlet ?? hostOf(url), source].map((name = '') => shortLine(name, limits.name))
  if (!place) return cited || 'unknown outlet'
  return cited && cited.toLowerCase() !== place.toLowerCase() ? `${place}, citing ${cited}` : place
}

/** By how much an amount that stands differs from the one before, where both are amounts of one kind. */
function changeNote({ from, to }: Revision): string {
  const percent = Math.round((to.standing.value / from.standing.value - 1) * 100)
  if (percent === 0 || !amountStands(to.standing.stance)) return ''
  return ` (${Math.abs(percent)}% ${percent < 0 ? 'less' : 'more'})`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'unknown outlet'
}

// What came after this step belongs to a later message.
function historyLines(revision: Revision, history: readonly Revision[]): readonly string[] {
  const steps = history.slice(0, history.findIndex(({ id }) => id === revision.id) + 1)
  const first = steps[0]
  if (!first || steps.length < 2) return []
  return [first.from, ...steps.map(({ to }) => to)].map((step) => stepLine(step, revision.unit)).slice(-limits.history)
}

function stepLine({ saidAt, standing }: Evidence, unit: string): string {
  return `${formatDate(saidAt)}: ${formatFigure(standing, unit)}, ${standing.stance}`
}
