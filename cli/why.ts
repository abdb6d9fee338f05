import * as z from 'zod'
import { formatDate } from '../core/alerts/names.ts'
import type { LedgerReader } from '../core/ports.ts'
import { historyOf } from '../functions/http-api/history.ts'
import type { HistoryResource } from '../schemas/api.ts'
import type { Decision } from '../schemas/decision.ts'
import { closing } from './closing.ts'
import { described } from './decide.ts'
import { ExitError, exitCodes } from './exit.ts'
import { findFigure } from './find-figure.ts'
import { openHost } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z.boolean().default(false) })

/** Prints the history of one figure. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  const [wanted = ''] = call.args
  return closing(async (keep) => {
    const host = await keep(openHost({ data }))
    const figure = await findFigure(host.ledger, wanted)
    const history = await historyOf(host.ledger, figure.id)
    if (!history) throw new ExitError('notFound', `Expected a figure under ${wanted}, got none.`)
    const decisions = await decisionsOf(host.ledger, figure.decisions ?? [])
    const gone = await goneOf(host.ledger, figure.claims)
    call.console.print(json ? JSON.stringify({ ...history, decisions, gone }) : describe(history, decisions, gone))
    return exitCodes.ok
  })
}

async function decisionsOf(ledger: LedgerReader, ids: readonly string[]): Promise<readonly Decision[]> {
  const found = await Promise.all(ids.map((id) => ledger.decision(id)))
  return found.flatMap((one) => (one ? [one.decision] : []))
}

/** The articles behind a figure whose pages are no longer there. */
async function goneOf(ledger: LedgerReader, ids: readonly string[]): Promise<readonly GonePage[]> {
  const claims = await Promise.all(ids.map((id) => ledger.claim(id)))
  const urls = new Map(claims.flatMap((claim) => (claim ? [[claim.article.id, claim.article.url] as const] : [])))
  const found = await Promise.all([...urls].map(async ([id, url]) => ({ url, ...(await ledger.presence(id)) })))
  return found.flatMap(({ url, state, since = '' }) => (state === 'gone' ? [{ url, since }] : []))
}

interface GonePage {
  readonly url: string
  readonly since: string
}

function describe(
  { figure, steps, quiet }: HistoryResource,
  decisions: readonly Decision[],
  gone: readonly GonePage[],
): string {
  const side = ({ standing, evidence }: HistoryResource['steps'][number] | HistoryResource['quiet'][number]) => [
    `    “${evidence.selector.exact}”`,
    `    ${[evidence.speaker, evidence.outlet, formatDate(evidence.saidAt)].filter(Boolean).join(', ')} · ${standing.text}, ${standing.stance} · ${evidence.claim}`,
  ]
  return [
    `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}  (${figure.id})`,
    ...steps.flatMap((step) => ['', `${step.number}. ${step.kind}`, ...side(step)]),
    ...(quiet.length > 0 ? ['', 'Did not move it:'] : []),
    ...quiet.flatMap((one) => ['', `  ${one.text} (${one.reason})`, ...side(one)]),
    ...(decisions.length > 0
      ? ['', 'Decided by people:', ...decisions.map((one) => `  ${described(one)}  (${one.id})`)]
      : []),
    ...(gone.length > 0
      ? ['', 'Pages that are gone:', ...gone.map(({ url, since }) => `  ${url}, since ${formatDate(since)}`)]
      : []),
  ].join('\n')
}
