import { formatDate } from '../core/alerts/names.ts'
import { HistoryResource } from '../schemas/api.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { findFigure } from './reading/find-figure.ts'
import { openReader, ReaderOptions } from './reading/open-reader.ts'
import { type Call, optionsOf } from './verb.ts'

/** Prints the history of one figure, and why a statement did not move it. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(ReaderOptions, call)
  return closing(async (keep) => {
    const reader = await keep(openReader(options))
    const id = await findFigure(reader, call.args[0] ?? '')
    const history = HistoryResource.parse(await reader.read(`/v1/figures/${id}/history`))
    call.console.print(options.json ? JSON.stringify(history) : describe(history))
    return exitCodes.ok
  })
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
