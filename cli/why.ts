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
    call.console.print(json ? JSON.stringify({ ...history, decisions }) : describe(history, decisions))
    return exitCodes.ok
  })
}

async function decisionsOf(ledger: LedgerReader, ids: readonly string[]): Promise<readonly Decision[]> {
  const found = await Promise.all(ids.map((id) => ledger.decision(id)))
  return found.flatMap((one) => (one ? [one.decision] : []))
}

function describe({ figure, steps, quiet }: HistoryResource, decisions: readonly Decision[]): string {
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
  ].join('\n')
}
