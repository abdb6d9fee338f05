import * as z from 'zod'
import { figureName, formatDate } from '../core/alerts/names.ts'
import type { LedgerReader } from '../core/ports.ts'
import { historyOf } from '../functions/http-api/history.ts'
import type { HistoryResource } from '../schemas/api.ts'
import type { Figure } from '../schemas/deal.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { openHost } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z.boolean().default(false) })

/** Prints the history of one figure. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  const [wanted = ''] = call.args
  return closing(async (keep) => {
    const host = await keep(openHost({ data }))
    const history = await historyOf(host.ledger, (await findFigure(host.ledger, wanted)).id)
    if (!history) throw new ExitError('notFound', `Expected a figure under ${wanted}, got none.`)
    call.console.print(json ? JSON.stringify(history) : describe(history))
    return exitCodes.ok
  })
}

/** The figure of an id or of words of a name; throws an ExitError where there is none or more than one. */
async function findFigure(ledger: LedgerReader, wanted: string): Promise<Figure> {
  const exact = await ledger.figure(wanted)
  if (exact) return exact
  const deals = new Map((await allOf((page) => ledger.deals(page))).map(({ id, kind }) => [id, kind]))
  const words = wanted.toLowerCase().split(/\s+/)
  const named = (await allOf((page) => ledger.figures(page))).map((figure) => ({
    figure,
    name: `${figureName(figure, deals.get(figure.deal))}${figure.part ? ' (part)' : ''}`,
  }))
  const found = named.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
  const [only, ...more] = found
  if (only && more.length === 0) return only.figure
  const shown = (found.length > 0 ? found : named).slice(0, 20).map(({ figure, name }) => `  ${figure.id}  ${name}`)
  const problem =
    found.length > 0
      ? `Expected one figure called "${wanted}", got ${found.length}`
      : `Expected a figure called "${wanted}", got none`
  throw new ExitError('notFound', [`${problem}. These are known:`, ...shown].join('\n'))
}

function describe({ figure, steps, quiet }: HistoryResource): string {
  const side = ({ standing, evidence }: HistoryResource['steps'][number] | HistoryResource['quiet'][number]) => [
    `    “${evidence.selector.exact}”`,
    `    ${[evidence.speaker, evidence.outlet, formatDate(evidence.saidAt)].filter(Boolean).join(', ')} · ${standing.text}, ${standing.stance}`,
  ]
  return [
    `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}  (${figure.id})`,
    ...steps.flatMap((step) => ['', `${step.number}. ${step.kind}`, ...side(step)]),
    ...(quiet.length > 0 ? ['', 'Did not move it:'] : []),
    ...quiet.flatMap((one) => ['', `  ${one.text}`, ...side(one)]),
  ].join('\n')
}
