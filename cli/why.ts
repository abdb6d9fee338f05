import { formatDate } from '../core/alerts/names.ts'
import { presenceOf } from '../core/articles/revisits.ts'
import { period } from '../core/deals/said.ts'
import type { LedgerReader } from '../core/ports.ts'
import { HistoryResource } from '../schemas/api.ts'
import type { Decision } from '../schemas/decision.ts'
import { closing } from './closing.ts'
import { described } from './decide.ts'
import { exitCodes } from './exit.ts'
import { findFigure } from './reading/find-figure.ts'
import { openReader, ReaderOptions } from './reading/open-reader.ts'
import { type Call, optionsOf } from './verb.ts'

/** Prints the history of one figure, and why a statement did not move it. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(ReaderOptions, call)
  return closing(async (keep) => {
    const reader = await keep(openReader(options))
    const id = await findFigure(reader, call.args.join(' '))
    const history = HistoryResource.parse(await reader.read(`/v1/figures/${id}/history`))
    // People's names and what a recheck found stay on the machine that keeps the ledger: a service does not tell them.
    const kept = reader.ledger && (await keptOf(reader.ledger, id))
    call.console.print(options.json ? JSON.stringify({ ...history, ...kept }) : describe(history, kept))
    return exitCodes.ok
  })
}

/** What the ledger keeps about a figure beside its history. */
interface Kept {
  readonly decisions: readonly Decision[]
  readonly gone: readonly GonePage[]
}

async function keptOf(ledger: LedgerReader, id: string): Promise<Kept> {
  const figure = await ledger.figure(id)
  const [decisions, gone] = await Promise.all([
    decisionsOf(ledger, figure?.decisions ?? []),
    goneOf(ledger, figure?.claims ?? []),
  ])
  return { decisions, gone }
}

async function decisionsOf(ledger: LedgerReader, ids: readonly string[]): Promise<readonly Decision[]> {
  const found = await Promise.all(ids.map((id) => ledger.decision(id)))
  return found.flatMap((one) => (one ? [one.decision] : []))
}

/** The articles behind a figure whose pages are no longer there. */
async function goneOf(ledger: LedgerReader, ids: readonly string[]): Promise<readonly GonePage[]> {
  const claims = await Promise.all(ids.map((id) => ledger.claim(id)))
  const urls = new Map(claims.flatMap((claim) => (claim ? [[claim.article.id, claim.article.url] as const] : [])))
  const found = await Promise.all([...urls].map(async ([id, url]) => ({ url, ...(await ledger.revisit(id)) })))
  return found.flatMap(({ url, missed }) =>
    missed && presenceOf({ missed }) === 'gone' ? [{ url, since: missed.since }] : [],
  )
}

/** What a step is called, how severe it is, and who says so independently of each other. */
function weightOf({ kind, severity, late, origins = [] }: HistoryResource['steps'][number]): string {
  const sources = origins.length === 1 ? 'one source' : `${origins.length} independent sources`
  const said = origins.length === 0 ? [] : [`${sources}: ${origins.join(', ')}`]
  return [kind, ...(severity ? [severity] : []), ...(late ? ['found late'] : []), ...said].join(' · ')
}

type Quiet = HistoryResource['quiet'][number]
const bySaying = (a: Quiet, b: Quiet): number => saidBy(a.evidence.saidAt) - saidBy(b.evidence.saidAt)

/** The moment by which a statement was made: a date alone may mean any time of its day, month or year. */
const saidBy = (date: string): number => (date.length > 10 ? Date.parse(date) : period(date)[1])

interface GonePage {
  readonly url: string
  readonly since: string
}

function describe({ figure, steps, quiet }: HistoryResource, kept?: Kept): string {
  const { decisions = [], gone = [] } = kept ?? {}
  const side = ({ standing, evidence }: HistoryResource['steps'][number] | HistoryResource['quiet'][number]) => [
    `    “${evidence.selector.exact}”`,
    `    ${[evidence.speaker, evidence.outlet, formatDate(evidence.saidAt)].filter(Boolean).join(', ')} · ${standing.text}, ${standing.stance} · ${evidence.claim}`,
  ]
  return [
    `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}  (${figure.id})`,
    ...steps.flatMap((step) => ['', `${step.number}. ${weightOf(step)}`, ...side(step)]),
    ...(quiet.length > 0 ? ['', 'Did not move it:'] : []),
    ...quiet.toSorted(bySaying).flatMap((one) => ['', `  ${one.text} (${one.reason})`, ...side(one)]),
    ...(decisions.length > 0
      ? ['', 'Decided by people:', ...decisions.map((one) => `  ${described(one)}  (${one.id})`)]
      : []),
    ...(gone.length > 0
      ? ['', 'Pages that are gone:', ...gone.map(({ url, since }) => `  ${url}, since ${formatDate(since)}`)]
      : []),
  ].join('\n')
}
